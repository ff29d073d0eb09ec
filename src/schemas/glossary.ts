import { z } from 'astro/zod';
import { formerIdsSchema, idSchema, textSchema } from './common.ts';

/** `content/glossary.yml`: the site's words. */
export const glossarySchema = z.array(
	z.strictObject({
		/** Anchor on `/thuat-ngu/`. */
		id: idSchema,
		/** The word the site uses. */
		term: textSchema,
		/** English name, where screens show it. */
		en: textSchema.optional(),
		/** One-line meaning, a full sentence. */
		meaning: textSchema,
		/** Words that are not written in prose; the check reports them and offers `term`. */
		avoid: z.array(textSchema).default([]),
		/** Explained where an article first uses it. `false` for words everybody knows. */
		explain: z.boolean().default(true),
		/** Earlier values of `id`, so that old links still find the word. */
		formerIds: formerIdsSchema,
	}),
);

export type GlossaryEntry = z.output<typeof glossarySchema>[number];
