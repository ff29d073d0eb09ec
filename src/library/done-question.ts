import { articleEndStrings } from '../strings/article-end.ts';

/**
 * The question at the end of an article with both its answers: “Tin đã về chưa?” is answered by “Đã
 * về” and “Chưa về”. An article without one asks whether all is done.
 */
export function doneQuestion(asks = articleEndStrings.done): DoneQuestion {
	const verb = parseDone(asks) ?? '';
	return { asks, yes: articleEndStrings.yes(verb), no: articleEndStrings.no(verb) };
}

/** “Tin đã về chưa?” → “về”; `undefined` where the question is of another form. */
export function parseDone(asks: string): string | undefined {
	return /^\p{Lu}[^?]* đã ([^?]+) chưa\?$/u.exec(asks)?.[1];
}

interface DoneQuestion {
	asks: string;
	yes: string;
	no: string;
}
