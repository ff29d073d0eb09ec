import { expect, test } from 'vitest';
import { makeArticle, makeLibrary } from '../tests/support/make-content.ts';
import { changesByDay, jsonFeed, latestChanges, mostFeedItems, rssItems } from './feed.ts';

const library = makeLibrary({
	articles: [
		makeArticle({ updated: '2026-11-20', change: 'Bài mới.' }),
		makeArticle({ number: 102, updated: '2026-11-22', change: 'Thêm cách bật lại hộp thư.' }),
		makeArticle({ number: 103, updated: '2026-11-22', archived: { why: 'Đã gộp.', see: 101 } }),
	],
});
const changes = latestChanges(library);
const feed = {
	title: 'Mới cập nhật',
	description: 'Điều đã đổi.',
	language: 'vi',
	absolute: (path: string) => new URL(`.${path}`, 'https://help.example/tro-giup/').href,
	topicTitles: new Map([['tin-khong-ve', 'Tin nhắn không về']]),
};

test('the newest change comes first, and the article that is gone is told too', () => {
	expect(changes.map(({ id, change }) => [id.slice(0, 15), change])).toEqual([
		['B103 2026-11-22', 'Bài mới.'],
		['B102 2026-11-22', 'Thêm cách bật lại hộp thư.'],
		['B101 2026-11-20', 'Bài mới.'],
	]);
	expect(changesByDay(changes).map(({ date, changes: all }) => [date, all.length])).toEqual([
		['2026-11-22', 2],
		['2026-11-20', 1],
	]);
});

test('the JSON Feed has every field that its version 1.1 asks for', () => {
	const json = jsonFeed(changes, feed);
	expect(json).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Mới cập nhật',
		home_page_url: 'https://help.example/tro-giup/',
		feed_url: 'https://help.example/tro-giup/feed.json',
		language: 'vi',
	});
	expect(json.items[1]).toEqual({
		id: expect.stringMatching(/^B102 2026-11-22 [0-9a-f]{8}$/),
		url: 'https://help.example/tro-giup/tin-khong-ve/bai-102/',
		title: 'Tin mới ngừng về lúc đông khách',
		summary: 'Thêm cách bật lại hộp thư.',
		content_text: 'Thêm cách bật lại hộp thư.',
		date_published: '2026-11-22T12:00:00+07:00',
		tags: ['Tin nhắn không về'],
		language: 'vi',
	});
});

test('an RSS item is another one when the same article changes again', () => {
	const [item] = rssItems(changes.slice(1), feed);
	expect(item).toMatchObject({
		title: 'Tin mới ngừng về lúc đông khách',
		description: 'Thêm cách bật lại hộp thư.',
		link: 'https://help.example/tro-giup/tin-khong-ve/bai-102/',
		categories: ['Tin nhắn không về'],
		customData: expect.stringMatching(
			/^<guid isPermaLink="false">B102 2026-11-22 [0-9a-f]{8}<\/guid>$/,
		),
	});
	expect(item?.pubDate.toUTCString()).toBe('Sun, 22 Nov 2026 05:00:00 GMT');
});

test('a second change on the same day is another item, the same change is not', () => {
	const idOf = (change: string) =>
		latestChanges(makeLibrary({ articles: [makeArticle({ updated: '2026-11-20', change })] }))[0]
			?.id;
	expect(idOf('Sửa lại bước 2.')).not.toBe(idOf('Bài mới.'));
	expect(idOf('Bài mới.')).toBe(idOf('Bài mới.'));
});

test('the feeds stop where readers have seen everything', () => {
	const [one] = changes;
	const many = Array.from({ length: 80 }, () => one).flatMap((change) => (change ? [change] : []));
	expect(rssItems(many, feed)).toHaveLength(mostFeedItems);
	expect(jsonFeed(many, feed).items).toHaveLength(mostFeedItems);
});
