import { expect, test } from 'vitest';
import { meantAddresses } from './meant-address.ts';

test.each<[string, string[]]>([
	['/b/101/cach-xu-ly.', ['/b/101/cach-xu-ly/', '/b/101/']],
	['/b/101)', ['/b/101/']],
	['/b/101.', ['/b/101/']],
	['/b/101,', ['/b/101/']],
	['/b/101/).', ['/b/101/']],
	['/b/101%E2%80%9D', ['/b/101/']],
	['/b/101/%E2%80%A6', ['/b/101/']],
	['/b/101%E2%80%8B', ['/b/101/']],
	['/b/101%20', ['/b/101/']],
	['/b/101&gt;', ['/b/101/']],
	['/b/101', ['/b/101/']],
	['//b//101/', ['/b/101/']],
	['/B/101/', ['/b/101/']],
	['/b/B101/', ['/b/101/']],
	['/b101', ['/b/101/']],
	['/b/101/nh%C3%A9', ['/b/101/']],
	['/b/101nh%C3%A9', ['/b/101/']],
	['/b/101/%', ['/b/101/']],
	['/tin-khong-ve/tin-ve-cham).', ['/tin-khong-ve/tin-ve-cham/']],
	['/tin-khong-ve/tin-ve-cham.md.', ['/tin-khong-ve/tin-ve-cham.md']],
	['/lien-he.', ['/lien-he/']],
	['/Cai-Dat/;', ['/cai-dat/']],
])('%j was %j', (path, meant) => {
	const found = meantAddresses(path);
	expect(found).toEqual(meant);
	for (const own of found) expect(meantAddresses(own)).not.toContain(own);
});

test.each(['/', '/b/999/', '/khong-co/mat-ket-noi/', '/404.html', '/)', '/%C4%91/'])(
	'%j was nothing else',
	(path) => expect(meantAddresses(path)).toEqual([]),
);
