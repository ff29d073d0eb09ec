import { expect, test } from 'vitest';
import {
	makeArticle,
	makeDestination,
	makeError,
	makeLibrary,
	makeLimit,
} from '../tests/support/make-content.ts';
import { articlesApi, destinationsApi, errorsApi, formatApi, limitsApi } from './api.ts';

const addresses = {
	absolute: (path: string) => new URL(`.${path}`, 'https://help.example/tro-giup/').href,
};
const library = makeLibrary({
	limits: { 'att-25mb': makeLimit() },
	errors: { 'facebook-551': makeError({ articles: [101] }) },
	destinations: { messenger: makeDestination() },
	articles: [
		makeArticle({
			body: '## Cách xử lý {#cach-xu-ly}\n\n1. Mở <SettingsPath to="messenger" />, tệp <Limit id="att-25mb" />.\n',
		}),
	],
});

test('every file carries its version and has one item for each entry', () => {
	for (const api of [articlesApi, limitsApi, errorsApi, destinationsApi]) {
		const file: unknown = JSON.parse(formatApi(api(library, addresses)));
		expect(file).toMatchObject({ version: 1, items: [{}] });
	}
});

test('an article names its addresses, steps and facts', () => {
	const text = formatApi(articlesApi(library, addresses));
	expect(text).not.toContain('\u00a0');
	expect(JSON.parse(text)).toMatchObject({
		items: [
			{
				number: 101,
				label: 'B101',
				url: 'https://help.example/tro-giup/tin-khong-ve/bai-101/',
				shortUrl: 'https://help.example/tro-giup/b/101/',
				markdownUrl: 'https://help.example/tro-giup/tin-khong-ve/bai-101.md',
				sections: [
					{
						anchor: 'cach-xu-ly',
						heading: 'Cách xử lý',
						shortUrl: 'https://help.example/tro-giup/b/101/cach-xu-ly/',
					},
				],
				steps: ['Mở Cài đặt Trang › Nền tảng Messenger, tệp tối đa 25 MB.'],
				errors: ['facebook-551'],
				limits: ['att-25mb'],
				destinations: ['messenger'],
				archived: null,
			},
		],
	});
});

test('a limit names its source and how sure it is, and never the sentence it rests on', () => {
	const text = formatApi(limitsApi(library, addresses));
	expect(JSON.parse(text)).toMatchObject({
		items: [
			{
				id: 'att-25mb',
				text: 'tối đa 25 MB',
				value: 25,
				rule: null,
				url: 'https://help.example/tro-giup/gioi-han/#att-25mb',
				articles: [101],
				source: { publisher: 'Meta', read: 'copy', confidence: 'confirmed', checked: null },
			},
		],
	});
	expect(text).not.toContain('A sentence of the document.');
});

test('a settings screen keeps its slot for the Page', () => {
	expect(destinationsApi(library, addresses).items[0]).toMatchObject({
		urlTemplate: 'https://www.facebook.com/{page}/settings/?tab=messenger_platform',
		accepts: ['pageId', 'username'],
		menuText: 'Cài đặt Trang › Nền tảng Messenger',
		articles: [101],
	});
});
