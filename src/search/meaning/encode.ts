import { MOST_STEPS } from './model.ts';
import type { MeaningFile, MeaningModel } from './model.ts';

/** The highest number that one character says; it also says “and more”. */
export const MOST = 90;

/**
 * Writes a model as columns of characters, like beside like, because Brotli then comes within a few hundredths of their
 * entropy. The other half is `evaluate.ts`.
 */
export function encodeModel({ classes, bias, scale, rows }: MeaningModel): MeaningFile {
	let features = '';
	let counts = '';
	let indexes = '';
	let steps = '';
	let before = 0;
	for (const { feature, weights } of rows) {
		features += encodeNumber(feature - before);
		before = feature;
		counts += encodeNumber(weights.length - 1);
		let last = 0;
		for (const [index, step] of weights) {
			indexes += encodeNumber(index - last);
			last = index;
			steps += encodeNumber(step + MOST_STEPS);
		}
	}
	const hundredths = bias.map((value) => Math.round(value * 100));
	return { classes, bias: hundredths, scale, features, counts, indexes, steps };
}

/** `#` to `~` without the backslash, which JSON would double. */
function encodeNumber(value: number): string {
	const digit = (own: number) => String.fromCharCode(own < 57 ? 35 + own : 36 + own);
	return digit(MOST).repeat(Math.floor(value / MOST)) + digit(value % MOST);
}
