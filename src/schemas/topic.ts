import { z } from 'astro/zod';
import { articleNumberSchema, formerIdsSchema, idSchema, textSchema } from './common.ts';

/** `content/topics.yml`: the topics in their order, and the problems shown first. */
export const topicsSchema = z.strictObject({
	/** The most common problems, chosen by the editors: numbers, shown on the home page in this order. */
	common: z.array(articleNumberSchema).min(1),
	topics: z.array(
		z.strictObject({
			/** Folder in `content/articles/` and first part of the address. */
			id: idSchema,
			title: textSchema,
			/** One line under the title. */
			description: textSchema,
			/** Name of a drawing in `src/components/site/icons.ts`. */
			icon: idSchema,
			/** Article numbers, most common first; articles not listed follow by number. */
			articles: z.array(articleNumberSchema).default([]),
			/** Articles of other topics listed here too. */
			also: z.array(articleNumberSchema).default([]),
			/** Earlier values of `id`, so that old links still find the topic. */
			formerIds: formerIdsSchema,
		}),
	),
});

export type Topics = z.output<typeof topicsSchema>;
