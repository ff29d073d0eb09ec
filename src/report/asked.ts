import type { Reply, Outcome } from './replay.ts';
import type { Tally } from './tally.ts';
import { GONE } from './words/safe-text.ts';

/** From here on words may be written that authors have not put together: what is asked so often is no slip of one reader. */
export const ENOUGH = 5;
const MOST_VARIANTS = 5;
/** A refusal is a missing article, a weak match may be one. */
const WEIGHTS: Record<Outcome, number> = { refused: 1, weak: 0.5, answered: 0 };
/** What has lost words was not asked as the reader asked it. */
const VEILED = 0.5;

/**
 * What was searched, queries of the same folded words together, most asked first. The rows hold what may be written.
 *
 * @param told the folded words of a query, without greetings
 */
export function listAsked(tally: Tally, { replies, told }: AskedOptions): AskedRow[] {
	const groups = new Map<string, Variant[]>();
	for (const { key: text, count, weeks } of tally.searches.list()) {
		const reply = replies.get(text);
		if (!reply) continue;
		const key = [...new Set(told(text.replaceAll(GONE, ' ')))].sort().join(' ');
		groups.set(key, [...(groups.get(key) ?? []), { text, count, weeks, reply }]);
	}
	const opened = readOpened(tally);
	return [...groups.values()]
		.map((variants) => makeRow(variants, { tally, opened }))
		.sort((a, b) => b.searches - a.searches || (a.query < b.query ? -1 : 1));
}

/** The rows that tell what to write, what is missed most first. */
export function listGaps(rows: readonly AskedRow[]): AskedRow[] {
	return rows
		.filter(({ missed }) => missed > 0)
		.sort((a, b) => b.missed - a.missed || (a.query < b.query ? -1 : 1));
}

function makeRow(
	variants: readonly Variant[],
	{ tally, opened }: { tally: Tally; opened: Opened },
): AskedRow {
	const searches = sum(variants.map(({ count }) => count));
	const weeks = new Map<string, number>();
	for (const variant of variants)
		for (const [week, count] of variant.weeks) weeks.set(week, (weeks.get(week) ?? 0) + count);
	const texts = [
		...new Set(variants.map(({ text }) => (searches < ENOUGH ? tally.guard(text) : text))),
	];
	const byArticle = new Map<number, number>();
	for (const { text } of variants)
		for (const [number, count] of opened.get(text) ?? [])
			byArticle.set(number, (byArticle.get(number) ?? 0) + count);
	const missed = sum(
		variants.map(
			({ text, count, reply }) =>
				count * WEIGHTS[reply.outcome] * (text.includes(GONE) ? VEILED : 1),
		),
	);
	// A group is as good as most of its queries are answered.
	const [first] = [...variants].sort((a, b) => b.count - a.count);
	const outcome = (['refused', 'weak', 'answered'] as const).find(
		(own) =>
			sum(variants.filter(({ reply }) => reply.outcome === own).map(({ count }) => count)) * 2 >=
			searches,
	);
	const reply = variants.find((own) => own.reply.outcome === outcome)?.reply ?? first?.reply;
	return {
		query: texts[0] ?? GONE,
		variants: texts.slice(1, MOST_VARIANTS + 1),
		searches,
		missed,
		outcome: outcome ?? 'weak',
		certainty: reply?.certainty ?? 0,
		listed: reply?.numbers ?? [],
		opened: [...byArticle].sort(([, a], [, b]) => b - a),
		weeks: Object.fromEntries([...weeks].sort()),
		...(reply?.elsewhere !== undefined && { elsewhere: reply.elsewhere }),
	};
}

function readOpened(tally: Tally): Opened {
	const opened: Opened = new Map();
	for (const { key, count } of tally.opened.list()) {
		const [number = '', ...text] = key.split(' ');
		const own = text.join(' ');
		opened.set(own, [...(opened.get(own) ?? []), [Number(number), count]]);
	}
	return opened;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

interface AskedOptions {
	replies: ReadonlyMap<string, Reply>;
	told: (text: string) => string[];
}

interface Variant {
	text: string;
	count: number;
	weeks: ReadonlyMap<string, number>;
	reply: Reply;
}

type Opened = Map<string, [number: number, count: number][]>;

/** Queries of the same words. */
export interface AskedRow {
	/** The most common of them. */
	query: string;
	variants: readonly string[];
	searches: number;
	/** Searches that found no article, and half of those that found one by chance or had lost words. */
	missed: number;
	outcome: Outcome;
	/** 0 to 1, of the first. */
	certainty: number;
	/** Numbers of the articles that stand in the results, best first. */
	listed: readonly number[];
	/** Articles that were opened from the results, and how often. */
	opened: readonly (readonly [number: number, count: number])[];
	/** Monday of the week → searches. */
	weeks: Readonly<Record<string, number>>;
	elsewhere?: string;
}
