import { z } from 'astro/zod';
import { idSchema, textSchema } from './common.ts';

/**
 * `phrasings.yml` beside an article: the sentences of customers that this article answers best. The search learns from
 * them; they are never shown.
 */
export const phrasingsSchema = z
	.array(
		z.union([
			textSchema,
			z.strictObject({
				says: textSchema.describe(
					'Câu đúng như khách gõ: có dấu hay không, viết tắt, gõ sai đều được.',
				),
				reason: textSchema.describe(
					'Vì sao câu này cũng có ở bài khác: “Câu không nói Trang có đang đông khách không.”.',
				),
			}),
		]),
	)
	.min(1);

/** `content/search/elsewhere.yml`: what customers ask and no article answers, in groups. */
export const elsewhereSchema = z.array(
	z.strictObject({
		id: idSchema.describe('Tên của nhóm: hoa-don.'),
		about: textSchema.describe('Các câu trong nhóm nói về gì, cho người viết: “Hóa đơn, thuế”.'),
		answer: textSchema
			.optional()
			.describe('Một dòng cho khách, không có con số hay lời hứa: nên hỏi ở đâu.'),
		says: z.array(textSchema).min(1).describe('Những câu khách hỏi mà chưa bài nào trả lời.'),
	}),
);

export type Phrasings = z.output<typeof phrasingsSchema>;
export type Elsewhere = z.output<typeof elsewhereSchema>;
