import { z } from 'astro/zod';
import { dateSchema, documentDateIsSchema, formerIdsSchema, textSchema } from './common.ts';

/** `content/sources/<id>.yml`: one document that facts rest on. */
export const sourceSchema = z.strictObject({
	url: z.url({ protocol: /^https?$/ }),
	/** Its own title, in its own language. */
	title: textSchema,
	/** Who publishes it: “Meta”, “Zalo”, “Haravan”. Names the speaker in “theo …”. */
	publisher: textSchema,
	/** Language of the document: `en`, `vi`. */
	language: z.enum(['vi', 'en']),
	/** The date the document carries. Left out where it carries none. */
	documentDate: dateSchema.optional(),
	/** What that date is, if not the document's own. Alone, `entry`: each entry carries its own date. */
	documentDateIs: documentDateIsSchema.optional(),
	/**
	 * The day our copy or excerpt was taken: `2026-11-22`. Readers and customers are told it where the
	 * document carries no date; needed as soon as a fact read there has none.
	 */
	collected: dateSchema.optional(),
	/** Older addresses of the same document. */
	formerly: z.array(z.url({ protocol: /^https?$/ })).default([]),
	/** Earlier names of this file, so that old links still find it. */
	formerIds: formerIdsSchema,
});

export type Source = z.output<typeof sourceSchema>;
