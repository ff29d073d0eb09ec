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
				/** The sentence as a customer types it: with its marks or without, chat style, with slips. */
				says: textSchema,
				/** Why it stands under another article too: “Câu không nói Trang có đang đông khách không.” */
				reason: textSchema,
			}),
		]),
	)
	.min(1);

/** `content/search/elsewhere.yml`: what customers ask and no article answers, in groups. */
export const elsewhereSchema = z.array(
	z.strictObject({
		/** Name of the group: `hoa-don`. */
		id: idSchema,
		/** What its sentences are about, for authors: “Hóa đơn, thuế”. */
		about: textSchema,
		/** One line for the reader, without numbers or promises: where to ask instead. */
		answer: textSchema.optional(),
		says: z.array(textSchema).min(1),
	}),
);

export type Phrasings = z.output<typeof phrasingsSchema>;
export type Elsewhere = z.output<typeof elsewhereSchema>;
