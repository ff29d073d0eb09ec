import { z } from 'astro/zod';
import { namedArticleSchema, type NamedKind } from './common.ts';

const phrase = z
	.string()
	.trim()
	.min(1)
	.refine((text) => text === text.normalize('NFC'), { error: 'Chữ phải ở dạng NFC.' })
	.refine((text) => text === text.toLowerCase(), { error: 'Viết thường toàn bộ.' });

/** `content/search/synonyms.yml`: groups of words and phrases that customers use for one thing; two or more each. */
export const synonymsSchema = z.array(z.array(phrase).min(2));

/** `content/search/abbreviations.yml`: what is typed short → what it stands for. One word on the left. */
export const abbreviationsSchema = z.record(
	phrase.refine((text) => /^[\p{L}\p{N}]+$/u.test(text), { error: 'Chữ viết tắt là một từ liền.' }),
	phrase,
);

/** `content/search/fillers.yml`: words and phrases around a question that the search passes over. */
export const fillersSchema = z.array(phrase);

/**
 * `content/search/kept-words.yml`: words that are no slips of other words, though no page has them; the search never
 * “corrects” them.
 */
export const keptWordsSchema = z.strictObject({
	names: z.array(phrase).describe('Sản phẩm, cửa hàng, dịch vụ: shopee.'),
	english: z
		.array(phrase)
		.describe('Từ tiếng Anh mà khách gõ; viết nhiều từ trên một dòng cũng được.'),
});

/** `content/search/golden-queries.yml`: what customers type, and what they must find. */
export const goldenQueriesSchema = z.array(
	z
		.strictObject({
			query: z
				.string()
				.trim()
				.min(1)
				.describe('Câu như khách gõ, có dấu hay không; không chép một dòng ở symptoms của bài.'),
			articles: z
				.array(namedArticleSchema)
				.min(1)
				.optional()
				.describe('Số của những bài đúng; bài đứng cao nhất trong số đó được tính.'),
			rank: z
				.number()
				.int()
				.min(1)
				.max(10)
				.optional()
				.describe('Chỗ thấp nhất còn chấp nhận: 1 là đứng đầu.'),
			answer: z
				.string()
				.regex(/^(?:destination|limit|error|term|question) \S+$/)
				.meta({ names: 'answers' satisfies NamedKind })
				.optional()
				.describe('Điều hiện trên đầu danh sách: loại và tên tệp, ví dụ limit attachment-size.'),
			refused: z
				.literal(true)
				.optional()
				.describe('true: không bài nào trả lời câu này, trang phải nói vậy.'),
		})
		.refine(
			({ articles, rank, answer, refused }) => {
				const isListed = articles !== undefined;
				return (
					isListed === (rank !== undefined) &&
					(isListed || answer !== undefined) !== (refused ?? false)
				);
			},
			{ error: 'Cần articles và rank, hoặc answer, hoặc refused.' },
		),
);
