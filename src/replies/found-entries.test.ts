import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { writeFiles } from '../search/index/indexer.ts';
import { openSiteSearch } from '../search/index/node-index.ts';
import { makeSiteIndex, readSearchContent } from '../search/index/site-index.ts';
import { listArticles, type Search } from '../search/search.ts';
import { deskEntries } from './desk-entries.ts';
import { foundEntries } from './found-entries.ts';

const { library } = await checkContent('content');
const entries = deskEntries(library);
let folder = '';
let search: Search;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'found-entries-'));
	writeFiles(await makeSiteIndex(library, await readSearchContent('content', library)), folder);
	({ search } = await openSiteSearch(folder));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const numbers = async (query: string) =>
	foundEntries(listArticles(await search.search(query)), entries).map(({ number }) => number);

test('keeps the order of the search, each entry once, and passes over what the desk does not have', () => {
	const found = [{ number: 201 }, { number: 9999 }, {}, { number: 101 }, { number: 201 }];
	expect(foundEntries(found, entries).map(({ number }) => number)).toEqual([201, 101]);
});

test('finds what is typed in raw Telex', async () =>
	expect((await numbers('maats keets noosi')).slice(0, 3).sort()).toEqual([101, 401, 701]));

test.each(['101', 'B101', 'b101', ' b 101 ', 'bài 101'])('finds by number: %j', async (query) =>
	expect((await numbers(query))[0]).toBe(101),
);

test('a code that is also the number of an article finds the article first', async () =>
	expect((await numbers('201'))[0]).toBe(201));

describe('finds by error code', () => {
	test.each([
		['#551', 204],
		['lỗi 551', 204],
		['551', 204],
		['2018278', 201],
	])('%j is article %i before all others', async (query, number) =>
		expect((await numbers(query))[0]).toBe(number),
	);

	test.each([
		['(#10) 2018278', 201],
		['190', 401],
		['#2022', 205],
	])('%j is article %i', async (query, number) =>
		expect((await numbers(query)).slice(0, 3)).toContain(number),
	);
});

test('a word that two articles share brings both before all others', async () =>
	expect((await numbers('thông báo')).slice(0, 2).sort()).toEqual([801, 802]));

describe('finds by words, as they are typed and copied from a chat', () => {
	test.each([
		['nhãn dán', 106],
		['nhan dan', 106],
		['nhãn dán'.normalize('NFD'), 106],
		['sticker', 106],
		['chatbot', 303],
		['story', 602],
		['Quá nhiều tin nhắn', 101],
		['cmt an van thay', 503],
		['ko gui dc anh', 207],
		['ko thay fanpage', 402],
		['khong nhan rieng duoc', 501],
		['zalo bi khoa', 704],
	])('%j is article %i before all others', async (query, number) =>
		expect((await numbers(query))[0]).toBe(number),
	);

	test('“ib” is article 101 among the first', async () =>
		expect((await numbers('ib')).slice(0, 3)).toContain(101));

	test('a word that no article has does not empty the list', async () =>
		expect(await numbers('chatbot xyzzy')).toContain(303));

	test.each(['', '   ', '?', 'xyzzy'])('%j finds nothing', async (query) =>
		expect(await numbers(query)).toEqual([]),
	);
});

test('no archived article is offered', () => {
	const [first] = library.articles.values();
	if (!first) throw new Error('There is no article');
	const archived = { ...first, archived: { why: 'Không còn dùng.' } };
	expect(deskEntries({ ...library, articles: new Map([[first.number, archived]]) })).toEqual([]);
});

test('an entry carries what replies need, and nothing to search in', () =>
	expect(Object.keys(entries[0] ?? {})).toEqual([
		'number',
		'label',
		'title',
		'path',
		'shortPath',
		'sections',
		'reply',
	]));
