import { z } from 'astro/zod';
import { articleNumberSchema, idSchema, momentSchema, textSchema } from './common.ts';

/** `content/notices.yml`: what is wrong right now. An empty list is the normal state. */
export const noticesSchema = z.array(
	z
		.strictObject({
			id: idSchema,
			/** One or two sentences: what is wrong, since when, what to do meanwhile. */
			text: textSchema,
			/** Numbers of the articles that show it, beside home, search and the desk. */
			articles: z.array(articleNumberSchema).default([]),
			/** From when it is shown: `2026-11-22T08:00:00+07:00`. */
			from: momentSchema,
			/** Until when. Readers' browsers hide it then, without a new build. */
			until: momentSchema,
		})
		.refine((notice) => !(Date.parse(notice.from) >= Date.parse(notice.until)), {
			path: ['until'],
			error: 'until-after-from',
		}),
);

export type Notice = z.output<typeof noticesSchema>[number];
