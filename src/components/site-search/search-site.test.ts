import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { encodeModel } from '../../search/meaning/encode.ts';
import { START_FORMAT } from '../../search/index/start-file.ts';
import type { StartArticle, StartFile } from '../../search/index/start-file.ts';

const article = (number: number, title: string): StartArticle => ({
	number,
	title,
	path: `/${String(number)}/`,
	symptoms: [],
});
const start: StartFile = {
	format: START_FORMAT,
	folder: 'x/',
	first: [],
	topics: [],
	channels: {},
	articles: [article(101, 'Hộp thư đứng im')],
	more: 'more.json',
	common: [],
	abbreviations: {},
	synonyms: [],
	fillers: [],
	meaning: encodeModel({ classes: [0], bias: [0], scale: 1, rows: [] }),
};

// The pages of a site share one search; every test is a page of its own.
beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

async function openSite(more: () => Promise<Response>) {
	const fetched = vi.fn(more);
	vi.stubGlobal('fetch', fetched);
	const { getSearchSite } = await import('./search-site.ts');
	const site = getSearchSite('https://a.example/tim-kiem/', Promise.resolve(Response.json(start)));
	const find = async (query: string) =>
		(await site.suggester()).find(query, { limit: 5 }).map((own) => own.article.number);
	return { find, fetched };
}

test('suggests the articles beyond the start file as soon as they are there', async () => {
	const others = [article(999, 'Chatbot im lặng')];
	const { find, fetched } = await openSite(() => Promise.resolve(Response.json(others)));
	expect(await find('hộp thư')).toEqual([101]);
	await vi.waitFor(async () => expect(await find('chatbot')).toEqual([999]));
	expect(await find('hộp thư')).toEqual([101]);
	expect(fetched).toHaveBeenCalledExactlyOnceWith(
		'https://a.example/search-index/x/more.json',
		expect.anything(),
	);
});

test.each([
	['never arrive', () => Promise.reject(new TypeError('offline'))],
	['are gone', () => Promise.resolve(new Response('', { status: 404 }))],
	['are no JSON', () => Promise.resolve(new Response('<html>'))],
])('goes on with those it has when the others %s', async (_, more) => {
	const { find, fetched } = await openSite(more);
	await find('hộp thư');
	await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
	expect(await find('hộp thư')).toEqual([101]);
});
