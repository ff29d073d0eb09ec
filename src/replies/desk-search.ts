import type { ReplySource } from './reply-source.ts';
import { foldVietnamese } from '../domain/vietnamese.ts';

/** How much a word tells where it is found. */
const weights = { title: 4, topic: 2, symptoms: 2, errors: 1 } as const;
const fieldNames = ['title', 'topic', 'symptoms', 'errors'] as const;
const wholeWord = 1.5;
/** Two words of the query side by side, as share of what the field counts. */
const sideBySide = 0.5;
/** The query is the name of a topic. */
const wholeTopic = 10;
/** A word of the same meaning, as share of the word itself. */
const otherWord = 0.75;

/**
 * The articles that an agent may mean, best first: by number (“101”, “B101”), by error code (“#551”,
 * “10 2018278”, “-216”), or by words of title, symptoms and error messages, with or without
 * diacritics, the last one half typed. When no article has every word, those with most of them.
 *
 * @param customersWords what short and other words of chats stand for: “cmt” is “bình luận”
 */
export function searchDesk(
	query: string,
	entries: readonly DeskEntry[],
	customersWords?: CustomersWords,
): DeskEntry[] {
	const text = query.trim();
	const number = /^b?\s?(\d{1,6})$/i.exec(text)?.[1];
	const codes = codesIn(text);
	const words = foldVietnamese(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	if (words.length === 0) return [];
	const others = words.map((word) => otherWordsFor(word, customersWords));

	const rated = entries
		.map((entry) => ({ entry, ...rate(entry, { number, codes, words, others }) }))
		.filter(({ found }) => found > 0);
	const most = Math.max(0, ...rated.map(({ found }) => found));
	return rated
		.filter(({ found }) => found === most)
		.sort((one, other) => other.score - one.score || one.entry.number - other.entry.number)
		.map(({ entry }) => entry);
}

function rate(
	entry: DeskEntry,
	{ number, codes, words, others }: DeskQuery,
): { found: number; score: number } {
	if (number !== undefined && Number(number) === entry.number)
		return { found: words.length, score: 1000 };
	const hasAll = (label: string) => codes.every((code) => hasCode(label, code));
	if (codes.length > 0 && [...entry.codes, ...entry.mentions].some(hasAll)) {
		const inTitle = hasAll(entry.title) ? 100 : 0;
		return { found: words.length, score: (entry.codes.some(hasAll) ? 500 : 400) + inTitle };
	}
	const fields = foldedFields(entry);
	const best = (text: string) =>
		Math.max(
			...fieldNames.map((name) => {
				const field = fields[name];
				if (field.includes(` ${text} `)) return weights[name] * wholeWord;
				return field.includes(` ${text}`) ? weights[name] : 0;
			}),
		);
	const options = words.map((word, index) => [word, ...(others[index] ?? [])]);
	let found = 0;
	let score = fields.topic === ` ${words.join(' ')} ` ? wholeTopic : 0;
	options.forEach(([word = '', ...same], index) => {
		const rating = Math.max(best(word), ...same.map((other) => best(other) * otherWord));
		if (rating > 0) found += 1;
		const next = options[index + 1] ?? [];
		const pairs = [word, ...same].flatMap((one) => next.map((two) => best(`${one} ${two}`)));
		score += rating + Math.max(0, ...pairs) * sideBySide;
	});
	return { found, score };
}

/** What else may be written for a word: its long form, and words of the same meaning as either. */
function otherWordsFor(word: string, customersWords: CustomersWords | undefined): string[] {
	if (!customersWords) return [];
	const long = Object.entries(customersWords.abbreviations).flatMap(([short, meant]) =>
		foldVietnamese(short) === word ? [foldVietnamese(meant)] : [],
	);
	const same = customersWords.synonyms
		.map((group) => group.map(foldVietnamese))
		.filter((group) => [word, ...long].some((one) => group.includes(one)))
		.flat();
	return [...new Set([...long, ...same])].filter((one) => one !== word);
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
			topic: fold([entry.topic]),
			symptoms: fold(entry.symptoms),
			errors: fold([...entry.codes, ...entry.mentions, ...entry.messages]),
		};
		folded.set(entry, fields);
	}
	return fields;
}

interface DeskQuery {
	number: string | undefined;
	codes: string[];
	/** Folded. */
	words: string[];
	/** For each of them what else may be written for it, folded. */
	others: string[][];
}

/** As `content/search/` has them. */
export interface CustomersWords {
	abbreviations: Readonly<Record<string, string>>;
	synonyms: readonly (readonly string[])[];
}

/** One article as the agents' desk knows it: `/ban-ho-tro/bai.json` is a list of these. */
export interface DeskEntry {
	number: number;
	/** `B101` */
	label: string;
	title: string;
	/** Title of its topic. */
	topic: string;
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
