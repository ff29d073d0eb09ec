import { z } from 'astro/zod';
import { dateSchema } from './common.ts';

/**
 * `content/published.json`: what has been published, written by a command and never by hand.
 * Whatever stands in it must stay reachable.
 */
export const publishedSchema = z.object({
	/** By article number: the hash of its text, and the date and change it was published with. */
	articles: z.record(
		z.string().regex(/^\d+$/),
		z.object({
			hash: z.string(),
			updated: dateSchema,
			change: z.string(),
			/** Every address it ever had. */
			paths: z.array(z.string()).optional(),
		}),
	),
	/** Every address and anchor: `/a/b/`, `/a/b/#x`. */
	addresses: z.array(z.string()),
});

export type Published = z.output<typeof publishedSchema>;
