import { stringify } from 'yaml';
import type { Elsewhere } from '../schemas/phrasings.ts';
import { ENOUGH, type AskedRow } from './asked.ts';
import { GONE } from './words/safe-text.ts';

const MOST = 60;
/** Readers decide which article answers when so many have opened it, and most of them this one. */
const LEAST_OPENED = 3;
const LEAST_SHARE = 0.6;
/** Without them the search must be this sure. */
const LEAST_CERTAINTY = 0.6;
const LOWEST_RANK = 10;
const NEW_GROUP = { id: 'chuyen-moi', about: 'Chuyện mới, chưa có bài' };

/**
 * Lines for `phrasings.yml`, `elsewhere.yml` and `golden-queries.yml` as an author would write them, to be read before
 * they are copied. Only what was asked several times, is whole, and does not stand there yet.
 */
export function propose(rows: readonly AskedRow[], { elsewhere, isKnown }: KnownLines): Proposals {
	const whole = rows.filter(
		({ query, searches }) =>
			searches >= ENOUGH && !query.includes(GONE) && query.split(' ').length > 1 && !isKnown(query),
	);
	const phrasings = new Map<number, string[]>();
	const groups = new Map<string, string[]>();
	const golden: Golden[] = [];
	for (const row of whole) {
		if (golden.length >= MOST) break;
		const { query, outcome, listed } = row;
		const article = findArticle(row);
		if (article !== undefined && outcome !== 'answered') {
			phrasings.set(article, [...(phrasings.get(article) ?? []), query]);
			const place = listed.indexOf(article) + 1;
			const rank = place > 0 ? place : LOWEST_RANK;
			golden.push({ query, articles: [article], rank: Math.min(rank, LOWEST_RANK) });
		} else if (outcome === 'refused') {
			const group = elsewhere.find(({ answer }) => answer && answer === row.elsewhere)?.id;
			const id = group ?? NEW_GROUP.id;
			groups.set(id, [...(groups.get(id) ?? []), query]);
			golden.push({ query, refused: true });
		}
	}
	return {
		phrasings: [...phrasings].map(([article, says]) => ({ article, lines: stringify(says) })),
		elsewhere: [...groups].map(([id, says]) =>
			id === NEW_GROUP.id
				? { lines: stringify([{ ...NEW_GROUP, says }]) }
				: { group: id, lines: stringify(says) },
		),
		golden: golden.map(formatGolden).join(''),
	};
}

/** One line, as they stand in the file. */
function formatGolden(line: Golden): string {
	return `- ${stringify(line, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\n`;
}

/** The article that answers, when readers or the search are fairly certain. */
function findArticle({ opened, outcome, certainty, listed }: AskedRow): number | undefined {
	const all = opened.reduce((sum, [, count]) => sum + count, 0);
	const [first] = opened;
	if (first && first[1] >= LEAST_OPENED && first[1] >= all * LEAST_SHARE) return first[0];
	return outcome === 'weak' && certainty >= LEAST_CERTAINTY ? listed[0] : undefined;
}

interface KnownLines {
	elsewhere: Elsewhere;
	/** Whether a query stands in one of the files already, in these or other letters. */
	isKnown: (query: string) => boolean;
}

type Golden =
	{ query: string; articles: number[]; rank: number } | { query: string; refused: true };

/** YAML, file by file. */
export interface Proposals {
	/** For `phrasings.yml` beside an article. */
	phrasings: readonly { article: number; lines: string }[];
	/** Lines for a group of `elsewhere.yml`, or a new group. */
	elsewhere: readonly { group?: string; lines: string }[];
	/** For `golden-queries.yml`. */
	golden: string;
}
