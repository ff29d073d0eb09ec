import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../checks/check-content.ts';
import { writeFiles } from '../search/index/indexer.ts';
import { openSiteSearch } from '../search/index/node-index.ts';
import { makeSiteIndex, readSearchContent } from '../search/index/site-index.ts';
import { listArticles, type Search } from '../search/search.ts';
import { deskEntries } from './desk-entries.ts';
import { foundEntries } from './found-entries.ts';
import { readCustomerMessage } from './customer-message.ts';
import { composeReplies } from './reply.ts';

/** Of thirty, how many must find their reply: what the desk promises. */
const leastRight = 26;

const messages: Message[] = parse(await readFile('src/tests/fixtures/desk-messages.yml', 'utf8'));
const { library } = await checkContent('content');
const entries = deskEntries(library);
let folder = '';
let search: Search;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'customer-message-'));
	writeFiles(await makeSiteIndex(library, await readSearchContent('content', library)), folder);
	({ search } = await openSiteSearch(folder));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a press of Enter copies after a message was pasted; nothing when the search refuses. */
async function answer(says: string) {
	const { symptom, page } = readCustomerMessage(says);
	const response = await search.search(symptom);
	const [entry] = response.refused ? [] : foundEntries(listArticles(response), entries);
	if (!entry) return undefined;
	const shortLink = `https://help.example${entry.shortPath}`;
	const replies = composeReplies(entry.reply, { shortLink, support: '', page });
	return { number: entry.number, reply: replies.chat };
}

test('at the desk the right reply is copied in two actions for most of thirty messages', async () => {
	const wrong: string[] = [];
	for (const { says, articles } of messages) {
		const found = await answer(says);
		const isRight = found !== undefined && articles.includes(found.number) && found.reply !== '';
		if (!isRight) wrong.push(`${String(found?.number)} for ${says}`);
	}
	expect(messages).toHaveLength(30);
	expect(messages.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(leastRight);
});

test('what such a message names is read, and nothing else', () => {
	const read = messages.map(({ says }) => {
		const { page, code } = readCustomerMessage(says);
		return { page: page && `${page.kind} ${page.value}`, code: code?.replace('#', '') };
	});
	expect(read).toEqual(messages.map(({ page, code }) => ({ page, code })));
});

test('a reply to a message with a Page is filled with it', async () => {
	const found = await answer('ko nhảy tin, fb báo Quá nhiều tin nhắn\nfb.com/shophoalan');
	expect(found?.reply).toContain('https://www.facebook.com/shophoalan/settings/');
	expect(found?.reply).toContain('/b/101/?page=shophoalan');
});

test.each([
	'Alo shop\nphí gói bao nhiêu 1 tháng vậy ạ\nsđt em 0912345678',
	'cho chị xin hóa đơn VAT tháng này nha em, MST 0312345678',
	'Lan Anh\n09:12\nbên em có tích hợp tiktok shop chưa\nĐã xem',
])('what no article answers has no reply: %j', async (says) =>
	expect(await answer(says)).toBeUndefined(),
);

describe('the error code of a message', () => {
	test.each([
		['gửi tin báo lỗi 551', '#551'],
		['(#10) 2018278 outside of allowed window', '#10'],
		['Error code: 190 subcode: 463', '#190, 463'],
		['đăng nhập nó báo 403', '#403'],
		['dang nhap hien 403 hoai', '#403'],
		['bị 3 khách phàn nàn', undefined],
		['đơn 551 chưa giao', undefined],
		['ko thấy tin của khách\nsđt 0912345678', undefined],
		['mã 1029384756 bị sai', undefined],
	])('%j: %j', (says, code) => expect(readCustomerMessage(says).code).toBe(code));
});

interface Message {
	articles: number[];
	page?: string;
	code?: string;
	says: string;
}
