import { expect, test } from 'vitest';
import type { PageReference } from '../../domain/page-reference.ts';
import type { DeskEntry } from '../../replies/desk-entries.ts';
import { makeDeskText } from './desk-text.ts';

const page: PageReference = { ok: true, kind: 'username', value: 'shophoalan' };
const context = {
	base: '/tro-giup/',
	site: 'https://help.example',
	support: 'https://support.example/',
	words: undefined,
};

test.each<[string, Parameters<typeof makeDeskText>[0], PageReference | undefined, string]>([
	[
		'the button that a Page is for',
		{ entry: makeEntry(['pageId']), what: 'link' },
		undefined,
		'b/101/cach-xu-ly/',
	],
	[
		'the button that the Page is for, with the bare name',
		{ entry: makeEntry(['pageId']), what: 'link' },
		page,
		'b/101/cach-xu-ly/?page=shophoalan',
	],
	[
		'the article without such a button',
		{ entry: makeEntry([]), what: 'link' },
		page,
		'b/101/?page=shophoalan',
	],
	[
		'the section that was pressed',
		{ entry: makeEntry(['pageId']), what: 'link', anchor: 'phong-tranh' },
		page,
		'b/101/phong-tranh/?page=shophoalan',
	],
])('the link leads to %s', (_, copy, own, link) => {
	expect(makeDeskText(copy, { ...context, page: own })).toBe(
		`https://help.example/tro-giup/${link}`,
	);
});

function makeEntry(accepts: ('pageId' | 'username')[]): DeskEntry {
	const place = { url: 'https://www.facebook.com/{page}/settings/', accepts, menu: 'Cài đặt' };
	const step = { sentences: ['Mở cài đặt.'], key: [0], links: [], limits: [], places: [place] };
	return {
		number: 101,
		label: 'B101',
		title: 'Không nhận được tin nhắn',
		path: '/tin-khong-ve/a/',
		shortPath: '/b/101/',
		sections: [
			{ anchor: 'trong-luc-cho', heading: 'Trong lúc chờ' },
			{ anchor: 'cach-xu-ly', heading: 'Cách xử lý' },
			{ anchor: 'phong-tranh', heading: 'Phòng tránh' },
		],
		reply: {
			number: 101,
			isHowTo: false,
			title: 'Không nhận được tin nhắn',
			titleLimits: [],
			steps: [step],
			prevents: true,
			ask: [],
			escalate: '',
		},
	};
}
