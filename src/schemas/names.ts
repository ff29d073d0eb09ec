import { z } from 'astro/zod';
import { textSchema } from './common.ts';

/**
 * `content/names.yml`: words that stand in Vietnamese text as they are. Without a word in it, the
 * check reminds its author of a capital or of an English word. Names of the product and of the site
 * come from `site.yml`.
 */
export const namesSchema = z.strictObject({
	/**
	 * Companies, products, places and their abbreviations, with their capitals: `Instagram`,
	 * `Hồ Chí Minh`, `OA`. Each word of a name counts by itself.
	 */
	names: z.array(textSchema),
	/** English that shops use as words of their own, and names of file formats: `spam`, `PDF`. */
	loanWords: z.array(textSchema).default([]),
});

export type Names = z.output<typeof namesSchema>;
