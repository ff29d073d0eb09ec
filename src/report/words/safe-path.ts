import { GONE, makeSafeText, type SafeText } from './safe-text.ts';
import type { TrustedWords } from './trusted-words.ts';

const MOST_PARTS = 8;
const ENDING = /\.(?:html?|md)$/;

/** The path of an address without what may tell of somebody, each part by itself: `/khach/…/`. */
export function makeSafePath(path: string, trusted: TrustedWords): SafeText {
	const parts = path
		.split('/')
		.slice(0, MOST_PARTS)
		.map((part) => ({
			...makeSafeText(readWords(part), trusted),
			end: ENDING.exec(part)?.[0] ?? '',
		}));
	const write = (form: keyof SafeText) =>
		parts.map((part) => part[form].replaceAll(' ', '-') + part.end).join('/') || '/';
	return { text: write('text'), guarded: write('guarded') };
}

/** A part that is a mail address stays whole, to be known as one. */
function readWords(part: string): string {
	return part.includes('@') ? GONE : part.replace(ENDING, '').replace(/[-_.+\s]+/g, ' ');
}
