import type { ReplySource } from './reply-source.ts';
import { foldVietnamese } from './vietnamese.ts';

/** How much a word tells where it is found. */
const weights = { title: 4, symptoms: 2, errors: 1 } as const;
const wholeWord = 1.5;

/**
 * The articles that an agent may mean, best first: by number (“101”, “B101”), by error code (“#551”,
 * “10 2018278”, “-216”), or by words of title, symptoms and error messages, with or without
 * diacritics, the last one half typed. When no article has every word, those with most of them.
 */
export function searchDesk(query: string, entries: readonly DeskEntry[]): DeskEntry[] {
	const text = query.trim();
	const number = /^b?\s?(\d{1,6})$/i.exec(text)?.[1];
	const codes = codesIn(text);
	const words = foldVietnamese(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	if (words.length === 0) return [];

	const rated = entries
		.map((entry) => ({ entry, ...rate(entry, { number, codes, words }) }))
		.filter(({ found }) => found > 0);
	const most = Math.max(0, ...rated.map(({ found }) => found));
	return rated
		.filter(({ found }) => found === most)
		.sort((one, other) => other.score - one.score || one.entry.number - other.entry.number)
		.map(({ entry }) => entry);
}

function rate(
	entry: DeskEntry,
	{ number, codes, words }: { number: string | undefined; codes: string[]; words: string[] },
): { found: number; score: number } {
	if (number !== undefined && Number(number) === entry.number)
		return { found: words.length, score: 1000 };
	const hasAll = (label: string) => codes.every((code) => hasCode(label, code));
	if (codes.length > 0 && [...entry.codes, ...entry.mentions].some(hasAll)) {
		const inTitle = hasAll(entry.title) ? 100 : 0;
		return { found: words.length, score: (entry.codes.some(hasAll) ? 500 : 400) + inTitle };
	}
	const fields = foldedFields(entry);
	let found = 0;
	let score = 0;
	for (const word of words) {
		const best = Math.max(
			...(['title', 'symptoms', 'errors'] as const).map((name) => {
				const field = fields[name];
				if (field.includes(` ${word} `)) return weights[name] * wholeWord;
				return field.includes(` ${word}`) ? weights[name] : 0;
			}),
		);
		if (best > 0) found += 1;
		score += best;
	}
	return { found, score };
}

function hasCode(label: string, code: string): boolean {
	return codesIn(label).includes(code);
}

/** “#10, mã phụ 2018278” → 10 and 2018278. */
function codesIn(text: string): string[] {
	return Array.from(text.matchAll(/-?\d+/g), ([code]) => code);
}

const folded = new WeakMap<DeskEntry, Record<keyof typeof weights, string>>();

function foldedFields(entry: DeskEntry): Record<keyof typeof weights, string> {
	let fields = folded.get(entry);
	if (!fields) {
		const fold = (texts: readonly string[]) =>
			` ${foldVietnamese(texts.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
		fields = {
			title: fold([entry.title]),
			symptoms: fold(entry.symptoms),
			errors: fold([...entry.codes, ...entry.mentions, ...entry.messages]),
		};
		folded.set(entry, fields);
	}
	return fields;
}

/** One article as the agents' desk knows it: `/ban-ho-tro/bai.json` is a list of these. */
export interface DeskEntry {
	number: number;
	/** `B101` */
	label: string;
	title: string;
	/** Of the page, below the base path. */
	path: string;
	shortPath: string;
	symptoms: readonly string[];
	/** Labels of the errors that name it: “#10, mã phụ 2018278”. */
	codes: readonly string[];
	/** Labels of errors that it only mentions. */
	mentions: readonly string[];
	/** What all those errors say on the screen. */
	messages: readonly string[];
	reply: ReplySource;
}
