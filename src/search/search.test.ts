import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexPages } from './index/indexer.ts';
import { openIndexFolder } from './index/node-index.ts';
import type { PageToIndex, TextBlock } from './index/page-html.ts';
import { createSearch } from './search.ts';
import type { Search } from './search.ts';

const PAGES = [
	{
		url: '/tin-khong-ve/hop-thu-bi-vo-hieu-hoa/',
		title: 'Hộp thư của Trang bị vô hiệu hóa lúc đông khách',
		number: 101,
		channel: 'facebook',
		said: ['Page bị đứng, không nhảy tin mới', 'Khách nhắn mà hệ thống không thấy'],
		sections: {
			'dau-hieu': ['Dấu hiệu', 'Không có thông báo mất kết nối, mà hội thoại mới ngừng đổ về.'],
			'cach-xu-ly': ['Cách xử lý', 'Mở cài đặt nhắn tin, bấm vùng đánh dấu để bật lại hộp thư.'],
		},
	},
	{
		url: '/khong-gui-duoc/qua-24-gio/',
		title: 'Không gửi được vì khách nhắn đã quá 24 giờ',
		number: 201,
		channel: 'facebook',
		said: ['Báo lỗi ngoài khoảng thời gian cho phép'],
		sections: {
			'cach-xu-ly': ['Cách xử lý', 'Chờ khách nhắn lại, rồi gửi tin nhắn trả lời trong 24 giờ.'],
		},
	},
	{
		url: '/zalo/mat-ket-noi/',
		title: 'Zalo OA mất kết nối mỗi ngày',
		number: 701,
		channel: 'zalo',
		said: ['Zalo báo hết hạn kết nối'],
		sections: {
			'cach-xu-ly': [
				'Cách xử lý',
				'Đăng nhập Zalo bằng tài khoản quản trị, cấp quyền rồi kết nối lại.',
			],
		},
	},
	{
		url: '/binh-luan/da-an-van-thay/',
		title: 'Đã ẩn bình luận mà vẫn có người thấy',
		number: 503,
		channel: 'facebook',
		said: ['Ẩn bình luận rồi khách vẫn đọc được'],
		sections: {
			'nguyen-nhan': ['Nguyên nhân', 'Người viết và bạn bè của họ vẫn thấy bình luận đã ẩn.'],
		},
	},
	{
		url: '/thong-bao/may-tinh/',
		title: 'Có tin mới mà máy tính không báo',
		number: 801,
		channel: 'browser',
		said: ['Chrome không kêu khi có tin'],
		sections: {
			'cach-xu-ly': [
				'Cách xử lý',
				'Bật thông báo của Chrome: Cài đặt/Thông báo. Máy để tiền tiết kiệm pin sẽ tắt tiếng.',
			],
		},
	},
];

let folder = '';
let search: Search;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'search-test-'));
	await indexPages(PAGES.map(makePage), {
		outDir: folder,
		words: ['inbox'],
		kept: ['hara', 'why are', 'thee'],
	});
	search = createSearch({
		...(await openIndexFolder(folder)),
		words: {
			abbreviations: { ko: 'không', dc: 'được', tn: 'tin nhắn' },
			synonyms: [['inbox', 'hộp thư']],
			fillers: [],
		},
	});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const first = async (query: string) => (await search.search(query)).results[0]?.url;

describe('finds the page however it is asked for', () => {
	test.each([
		['accents', 'hộp thư bị vô hiệu hóa'],
		['no accents', 'hop thu bi vo hieu hoa'],
		['NFD', 'hộp thư bị vô hiệu hóa'.normalize('NFD')],
		['Telex', 'hoopj thuw bij voo hieeuj hoas'],
		['Telex, marks last', 'hopjo thuw bij voo hieuje hoas'],
		['VNI', 'ho6p5 thu7 bi5 vo6 hie6u5 hoa1'],
		['the other tone place', 'hộp thư bị vô hiệu hoá'],
		['a typo', 'hộp thư bị vô hiệu hóâ'],
		['two letters swapped', 'hộp thư bị vô hiêụ hóa hệiu'],
		['a typo without accents', 'hop thu bi vo hieeu hoa'],
		['half a last word', 'hộp thư bị vô hi'],
		['a missing space', 'hopthu bi vohieu hoa'],
		['no space at all', 'hopthubivohieuhoa'],
		['a long question', 'trời ơi sao tự nhiên hộp thư của mình nó bị vô hiệu hóa vậy mọi người'],
		['a synonym', 'inbox bị vô hiệu hóa'],
		['a symptom', 'page bị đứng'],
	])('%s: %j', async (_, query) =>
		expect(await first(query)).toBe('/tin-khong-ve/hop-thu-bi-vo-hieu-hoa/'),
	);

	test.each(['ko gui dc vi qua 24 gio', 'k gửi được quá 24 giờ', 'tn quá 24 giờ'])(
		'abbreviations: %j',
		async (query) => expect(await first(query)).toBe('/khong-gui-duoc/qua-24-gio/'),
	);

	test.each(['đăng nhập', 'dang nhap', 'ddawng nhaapj', 'd9a8ng nha6p5', 'dangnhap', 'dang nhpa'])(
		'words with đ: %j',
		async (query) => expect(await first(query)).toBe('/zalo/mat-ket-noi/'),
	);
});

test('a typed accent outranks its absence', async () => {
	const { results } = await search.search('tiền');
	expect(results[0]?.url).toBe('/thong-bao/may-tinh/');
	expect(results[0]?.sections[0]?.excerpt).toContainEqual({ text: 'tiền', isAsked: true });
});

test('words joined by a stroke are two words', async () =>
	expect(await first('cài đặt thông báo')).toBe('/thong-bao/may-tinh/'));

test('a result leads to the section and highlights the words as they stand on the page', async () => {
	const { results } = await search.search('bat lai hop thu');
	const result = results[0];
	expect(result?.number).toBe(101);
	expect(result?.channels).toEqual(['facebook']);
	expect(result?.sections[0]?.anchor).toBe('cach-xu-ly');
	expect(result?.sections[0]?.heading.map(({ text }) => text).join('')).toBe('Cách xử lý');
	expect(result?.sections[0]?.excerpt.filter(({ isAsked }) => isAsked)).toContainEqual({
		text: 'bật lại hộp thư',
		isAsked: true,
	});
	expect(result?.title[0]).toEqual({ text: 'Hộp thư', isAsked: true });
});

test('an excerpt reads as the page does', async () => {
	const { results } = await search.search('cài đặt thông báo');
	const text = results[0]?.sections[0]?.excerpt.map((segment) => segment.text).join('');
	expect(text).toContain('Bật thông báo của Chrome: Cài đặt/Thông báo.');
});

test('lists only pages of the channel asked for', async () => {
	const { results } = await search.search('mất kết nối', { channel: 'zalo' });
	expect(results.map(({ url }) => url)).toEqual(['/zalo/mat-ket-noi/']);
});

test('says what was corrected, and takes the query literally on request', async () => {
	const { query } = await search.search('binh laun');
	expect(query.corrections).toEqual([{ typed: 'laun', read: 'luan' }]);
	const literal = await search.search('binh laun', { isLiteral: true });
	expect(literal.query.corrections).toEqual([]);
});

test.each(['hoàn tiền', 'hara', 'why are', 'thee'])(
	'nothing in %j is taken for a slip',
	async (query) => expect((await search.search(query)).query.corrections).toEqual([]),
);

test('names the words that no page has, but no numbers', async () => {
	const { unknown } = await search.search('hoàn tiền 12345 xqzwv');
	expect(unknown).toEqual(['hoàn', 'xqzwv']);
});

test('without a model of meaning only an empty list refuses', async () => {
	expect((await search.search('hộp thư')).refused).toBe(false);
	expect((await search.search('xqzwv')).refused).toBe(true);
});

test.each(['', '   ', '…?!', 'xqzwv'])('a query without meaning finds nothing: %j', async (query) =>
	expect((await search.search(query)).results).toEqual([]),
);

function makePage({ channel, said, sections, ...page }: (typeof PAGES)[number]): PageToIndex {
	const symptoms = said.map((text): TextBlock => ({ text }));
	const body = Object.entries(sections).flatMap(([anchor, [heading = '', text = '']]) => [
		{ heading: 'h2' as const, anchor, text: heading },
		{ text },
	]);
	return { ...page, channels: [channel], blocks: [...symptoms, ...body], said };
}

test('the section that has the words side by side comes first', async () => {
	const { results } = await search.search('hoi thoai moi ngung do ve');
	expect(results[0]?.sections[0]?.anchor).toBe('dau-hieu');
});

test('what stands before the first heading is shown without the title', async () => {
	const { results } = await search.search('chrome khong keu khi co tin');
	const opening = results[0]?.sections.find(({ anchor }) => anchor === undefined);
	const text = opening?.excerpt.map((segment) => segment.text).join('');
	expect(text).toMatch(/^Chrome không kêu khi có tin/u);
});
