import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../checks/check-content.ts';
import { abbreviationsSchema, synonymsSchema } from '../schemas/search.ts';
import { deskEntries } from './desk-entries.ts';
import { searchDesk } from './desk-search.ts';

const { library } = await checkContent('content');
const entries = deskEntries(library);
const numbers = (query: string) => searchDesk(query, entries).map(({ number }) => number);

describe('finds by number', () => {
	test.each(['101', 'B101', 'b101', ' b 101 '])('%j', (query) => {
		expect(numbers(query)[0]).toBe(101);
	});
});

describe('finds by error code', () => {
	test.each([
		['#551', 204],
		['lỗi 551', 204],
		['2018278', 201],
	])('%j is article %i before all others', (query, number) => {
		expect(numbers(query)[0]).toBe(number);
	});

	test.each([
		['(#10) 2018278', 201],
		['190', 401],
		['#2022', 205],
	])('%j is article %i', (query, number) => {
		expect(numbers(query).slice(0, 3)).toContain(number);
	});

	test('a code that is also an article number finds the article first', () => {
		expect(numbers('201')[0]).toBe(201);
	});
});

describe('finds by words, as they are typed', () => {
	test.each([
		['nhãn dán', 106],
		['nhan dan', 106],
		['nhãn dán'.normalize('NFD'), 106],
		['sticker', 106],
		['chatbot', 303],
		['story', 602],
		['Quá nhiều tin nhắn', 101],
	])('%j is article %i', (query, number) => {
		expect(numbers(query)[0]).toBe(number);
	});

	test('a word that no article has does not empty the list', () => {
		expect(numbers('chatbot xyzzy')).toContain(303);
	});

	test.each(['', '   ', '?', 'xyzzy'])('%j finds nothing', (query) => {
		expect(numbers(query)).toEqual([]);
	});
});

describe('understands what agents copy from a chat', async () => {
	const read = async (name: string): Promise<unknown> =>
		parse(await readFile(`content/search/${name}.yml`, 'utf8'));
	const customersWords = {
		abbreviations: abbreviationsSchema.parse(await read('abbreviations')),
		synonyms: synonymsSchema.parse(await read('synonyms')),
	};
	test.each([
		['cmt an van thay', 503],
		['ko gui dc anh', 207],
		['ko thay fanpage', 402],
		['thông báo', 801],
		['khong nhan rieng duoc', 501],
		['zalo bi khoa', 704],
		['ib', 101],
	])('%j is article %i before all others', (query, number) => {
		expect(searchDesk(query, entries, customersWords)[0]?.number).toBe(number);
	});
});

test('no archived article is offered', () => {
	const [first] = library.articles.values();
	if (!first) throw new Error('There is no article');
	const archived = { ...first, archived: { why: 'Không còn dùng.' } };
	expect(deskEntries({ ...library, articles: new Map([[first.number, archived]]) })).toEqual([]);
});
