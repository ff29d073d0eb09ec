import { expect, test } from 'vitest';
import { redirectPage } from '../../files/redirect-page.ts';
import { redirectTarget, starlightPage } from './starlight-copy.ts';

test('the first heading becomes the title, and the text stays', () => {
	expect(starlightPage('# Lỗi #10: “thế này”\n\n> Tóm tắt.\n\n## Dấu hiệu\n')).toBe(
		'---\ntitle: "Lỗi #10: “thế này”"\n---\n\n> Tóm tắt.\n\n## Dấu hiệu\n',
	);
});

test('only a page that leads on has a target', () => {
	const page = redirectPage(
		{
			from: '/b/101/',
			to: '/tin-khong-ve/bai/#dau-hieu',
			title: 'Bài',
			description: 'Tóm tắt.',
			sections: {},
		},
		{ siteName: '', address: new URL('https://help.example/'), card: '/og/a.jpg' },
	);
	expect(redirectTarget(page)).toBe('/tin-khong-ve/bai/#dau-hieu');
	expect(redirectTarget('<!doctype html><html lang="vi"><p>data-to=""</p>')).toBeUndefined();
});
