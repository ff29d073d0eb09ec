import { z } from 'astro/zod';
import { findAltMistake } from '../domain/alt-text.ts';
import { textSchema } from './common.ts';

/**
 * A part of the capture, in pixels of the file, as any image editor shows them: upright. It lies on
 * the capture as a whole.
 */
const areaSchema = z.strictObject({
	/** From the left edge. */
	x: z.int().nonnegative(),
	/** From the top edge. */
	y: z.int().nonnegative(),
	width: z.int().positive(),
	height: z.int().positive(),
});

/**
 * `content/articles/<topic>/<slug>/<name>.screenshot.yml`: what belongs to the capture
 * `<name>.png` beside it, shown by `<Screenshot>`.
 */
export const screenshotSchema = z.strictObject({
	/** What the reader should find in it, 30 to 150 characters; not “Ảnh chụp màn hình …”. */
	alt: textSchema.superRefine((alt, context) => {
		const mistake = findAltMistake(alt);
		if (mistake) context.addIssue({ code: 'custom', message: `alt-${mistake}` });
	}),
	/** Under the picture: what it shows, in sentence case, no full stop. */
	caption: textSchema,
	/** Pixels of the file per pixel of the screen it was taken on: 2 on most phones and Macs. */
	scale: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
	/**
	 * Names, faces, phone numbers: made unreadable in every file that is published. One over an even
	 * colour hides nothing and is a mistake.
	 */
	masks: z.array(areaSchema).default([]),
	/** Marked areas, numbered in this order. */
	callouts: z
		.array(
			areaSchema.extend({
				/** What the number means. A full sentence. */
				says: textSchema,
			}),
		)
		.default([]),
});

export type Screenshot = z.output<typeof screenshotSchema>;
export type Area = z.output<typeof areaSchema>;
