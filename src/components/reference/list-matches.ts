import { foldVietnamese } from '../../domain/vietnamese.ts';

/** What an entry of a list is found by: its text folded, amounts also without the space: “25mb”. */
export function filterText(text: string): string {
	const folded = foldVietnamese(text).replace(/\s+/g, ' ');
	return `${folded} ${[...folded.matchAll(/\d[\d.,]* [a-z]+/g)].join(' ').replace(/(\d) /g, '$1')}`;
}

/** The words that all have to be there. */
export function filterWords(typed: string): string[] {
	return foldVietnamese(typed).split(/\s+/).filter(Boolean);
}

/** Whether an entry holds every word; `#10` is the code 10 alone, not the beginning of #100. */
export function matchesFilter(text: string, words: readonly string[]): boolean {
	return words.every((word) =>
		/^#-?\d+$/.test(word) ? new RegExp(`${word}(?!\\d)`).test(text) : text.includes(word),
	);
}
