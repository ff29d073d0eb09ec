import { markdownToMdast } from 'satteri';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../library/model.ts';
import { strings } from '../../strings/index.ts';
import { markdownStrings } from '../../strings/markdown.ts';
import { withMistake } from '../../tests/support/mistakes.ts';
import { checkContent } from '../../checks/check-content.ts';
import { descendants, textOf } from '../../reading/mdx-nodes.ts';
import { readTwin } from './article-twin.ts';
import { renderAllMarkdown } from './library-markdown.ts';

const words = { strings, markdown: markdownStrings };
const absolute = (path: string) => new URL(`.${path}`, 'https://help.example/tro-giup/').href;

async function twin(directory: string, number: number): Promise<string> {
	const { library } = await checkContent(directory);
	const article = library.articles.get(number);
	if (!article) throw new Error(`No article ${String(number)}`);
	return readTwin(directory, { article, library, absolute, words });
}

test('writes everything out: limits, codes, screens, symptoms, pictures, addresses', async () => {
	const good = join(import.meta.dirname, '../../tests/fixtures/good');
	expect(await twin(good, 101)).toBe(`# Tin mới ngừng về lúc đông khách

> Bạn kiểm tra được hộp thư của Trang có bị tắt vì quá nhiều tin hay không và bật lại.

Bài B101 · Facebook · Cập nhật 22/11/2026

- Địa chỉ: https://help.example/tro-giup/tin-khong-ve/trang-vuot-gioi-han/
- Liên kết ngắn: https://help.example/tro-giup/b/101/

## Dấu hiệu

Bạn có thể đang thấy:

- “không nhận được tin nhắn facebook”
- “ko thấy hội thoại mới”
- “trang bị vượt giới hạn tin nhắn”

Không phải bài này nếu:

- Tin vẫn về nhưng chậm → [Tin nhắn về chậm hoặc sai thứ tự](https://help.example/tro-giup/tin-khong-ve/tin-ve-cham/)

Khi Trang gửi hơn 40 tin nhắn/giây, hộp thư ngừng hiện tin mới. Báo lỗi #551 là chuyện khác.

**Nguồn: mã lỗi**

- Mã lỗi #551: [Messenger Platform rate limits](https://developers.facebook.com/documentation/business-messaging/messenger-platform/overview/rate-limiting), theo bản cập nhật 23/03/2026, đọc qua bản lưu của tài liệu. Đã xác nhận.

## Cách xử lý

1. Mở Cài đặt Trang › Nền tảng Messenger.

   - **Xem hộp thư của Trang có bị tắt không**
     - Theo menu: Cài đặt Trang (Page settings) › Nền tảng Messenger (Messenger Platform)
     - Mở thẳng: \`https://www.facebook.com/id-trang/settings/?tab=messenger_platform\` (thay id-trang bằng ID Trang hoặc tên người dùng của Trang)
     - Cần quyền: Người có toàn quyền kiểm soát Trang

2. Kéo xuống phần **Quá nhiều tin nhắn**. Bạn thấy vùng như hình.

   > Hình: Hình vẽ màn hình máy tính “Cài đặt Trang” (Page settings). Từ trên xuống: vùng khoanh số 1 gồm tiêu đề “Quá nhiều tin nhắn” (Too many messages). Số 1: Vùng cần tìm.

3. Bấm vào vùng đó, rồi chờ 5 phút.

Nếu chưa được, [liên hệ hỗ trợ](https://help.example/tro-giup/lien-he/).

### Khi tin về chậm

Xem [tin nhắn về chậm](https://help.example/tro-giup/tin-khong-ve/tin-ve-cham/#cach-xu-ly).

**Nguồn: đường menu**

- Đường menu “Cài đặt Trang › Nền tảng Messenger”: [Messenger Platform rate limits](https://developers.facebook.com/documentation/business-messaging/messenger-platform/overview/rate-limiting), theo bản cập nhật 23/03/2026, chưa đọc được tài liệu. Chưa xác nhận.

## Nguyên nhân

Facebook tạm tắt hộp thư khi Trang gửi quá nhanh.

## Giới hạn cần biết

- **Tốc độ gửi làm hộp thư ngừng hiện tin mới:** hơn 40 tin nhắn/giây
  - Áp dụng cho: mỗi Trang
  - Nguồn: [Messenger Platform rate limits](https://developers.facebook.com/documentation/business-messaging/messenger-platform/overview/rate-limiting), theo bản cập nhật 23/03/2026, đọc qua bản lưu của tài liệu. Đã xác nhận.

**Nguồn: 40 tin nhắn/giây**

- 40 tin nhắn/giây: [Messenger Platform rate limits](https://developers.facebook.com/documentation/business-messaging/messenger-platform/overview/rate-limiting), theo bản cập nhật 23/03/2026, đọc qua bản lưu của tài liệu. Đã xác nhận.

## Phòng tránh

- Không gửi nhiều tin cùng lúc.
- Xin số điện thoại để gọi cho khách.

## Chuẩn bị khi hỏi hỗ trợ

- ID Trang

## Khi nào liên hệ hỗ trợ

Liên hệ hỗ trợ nếu hộp thư đã bật mà tin vẫn không về.
`);
});

describe('every article of the site', () => {
	let library: Library;
	let twins: { number: number; file: string; text: string }[];

	beforeAll(async () => {
		({ library } = await checkContent('content'));
		twins = await Promise.all(
			[...library.articles.values()].map(async (article) => ({
				number: article.number,
				file: article.file,
				text: readTwin('content', { article, library, absolute, words }),
			})),
		);
	});

	test('has a twin without a component, a citation, an anchor mark or a no-break space', () => {
		expect(twins.length).toBeGreaterThan(30);
		for (const { file, text } of twins) {
			expect(text, file).not.toMatch(/(?<!\\)<\/?[A-Za-z]|\{(?:limit|error):|\{#|\{\/\*|^import /m);
			expect(text, file).not.toMatch(/\u00a0|\ufffc|undefined|\[object/);
		}
	});

	test('has a twin with the same sections, in the same order', () => {
		for (const { number, file, text } of twins) {
			const headings = [...descendants(markdownToMdast(text))]
				.filter((node) => node.type === 'heading' && node.depth === 2)
				.map((node) => textOf(node));
			const sections = library.articles.get(number)?.sections.map(({ heading }) => heading) ?? [];
			expect(headings.slice(0, sections.length), file).toEqual(sections);
		}
	});

	test('has a twin with every limit that it cites, and full addresses only', () => {
		for (const { number, file, text } of twins) {
			const plain = text.replaceAll('\\', '');
			for (const id of library.articles.get(number)?.limits ?? []) {
				const limit = library.limits.get(id);
				const said = [limit?.phrase, limit?.valueText].map((words_) =>
					words_?.replaceAll('\u00a0', ' ').replace(/\.$/, ''),
				);
				expect(
					said.some((words_) => words_ !== undefined && plain.includes(words_)),
					`${file}: ${id}`,
				).toBe(true);
			}
			expect(text, file).not.toMatch(/\]\((?!https:\/\/)/);
		}
	});
});

test('an English label that is the same as the Vietnamese one is written once', async () => {
	const text = await twin('content', 101);
	expect(text).toContain('Theo menu: Meta Business Suite › Hộp thư (Inbox)');
});

test('one text of all articles leaves out those that are archived', async () => {
	const { library } = await checkContent('content');
	const [article, other] = library.articles.values();
	if (!article || !other) throw new Error('Two articles are needed');
	const numbersWith = (own: typeof article) => {
		const articles = new Map([own, other].map((one) => [one.number, one]));
		const text = renderAllMarkdown({ ...library, articles }, { absolute });
		return [...text.matchAll(/^Bài B(\d+) /gm)].map(([, number]) => Number(number));
	};
	expect(numbersWith(article)).toEqual([article.number, other.number]);
	expect(numbersWith({ ...article, archived: { why: 'Đã gộp.' } })).toEqual([other.number]);
});

test('limits that share a line are told one after the other', async () => {
	const line = '<Limit id="nguong-gui" /> <Limit id="cua-so-tra-loi" />';
	const edits = [
		{
			in: 'articles/tin-khong-ve/tin-ve-cham/index.mdx',
			replace: 'Facebook giao tin chậm khi có sự cố.',
			by: line,
		},
	];
	const text = await withMistake(edits, (directory) => twin(directory, 102));
	expect(text).toContain('## Nguyên nhân\n\nhơn 40 tin nhắn/giây\n\ntrong vòng 24 giờ\n\n');
});
