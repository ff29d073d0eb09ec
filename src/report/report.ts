import { ENOUGH, listAsked, listGaps, type AskedRow } from './asked.ts';
import { propose, type Proposals } from './proposals.ts';
import type { Reply } from './replay.ts';
import type { KnownSite } from './known-site.ts';
import type { Tally, WeekCounts } from './tally.ts';
import { lastDayOf } from './week.ts';

const REPORT_VERSION = 1;
/** Rows of each list; the first hundreds are more than a team reads. */
const MOST_ROWS = 200;

/** What a log tells, ready to be written: nothing in it that is not in the counts. */
export function makeReport(tally: Tally, { replies, site, made }: ReportParts): Report {
	const asked = listAsked(tally, { replies, told: site.told });
	const gaps = listGaps(asked);
	const weeks = [...tally.weeks]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([from, counts]) => ({ from, to: lastDayOf(from), ...counts }));
	const { searches, missing } = tally;
	return {
		version: REPORT_VERSION,
		made,
		lines: { ...tally.lines },
		forgotten: { searches: searches.forgotten, missing: missing.forgotten },
		weeks,
		gaps: gaps.slice(0, MOST_ROWS),
		searches: asked.slice(0, MOST_ROWS),
		articles: listArticles(tally, site),
		contactsFromElsewhere: tally.contacts.get('')?.count ?? 0,
		missing: missing
			.list()
			.slice(0, MOST_ROWS)
			.map(({ key, count, weeks: own }) => {
				const [from = '', ...path] = key.split(' ');
				const whole = path.join(' ');
				const written = count < ENOUGH ? tally.guardPath(whole) : whole;
				return { path: written, from, count, weeks: Object.fromEntries(own) };
			}),
		proposals: propose([...gaps, ...asked.filter(({ missed }) => missed === 0)], site),
	};
}

/** Every article that was read, led to contact or was answered, most read first. */
function listArticles(tally: Tally, { titles }: KnownSite): ArticleRow[] {
	const { reads, contacts, thanks, opened } = tally;
	const fromSearch = new Map<number, number>();
	for (const { key, count } of opened.list()) {
		const number = Number(key.split(' ')[0]);
		fromSearch.set(number, (fromSearch.get(number) ?? 0) + count);
	}
	return [...titles]
		.map(([number, title]): ArticleRow => {
			const key = String(number);
			return {
				number,
				title,
				reads: reads.get(key)?.count ?? 0,
				opened: fromSearch.get(number) ?? 0,
				thanks: thanks.get(key)?.count ?? 0,
				contacts: contacts.get(key)?.count ?? 0,
				weeks: Object.fromEntries(reads.get(key)?.weeks ?? []),
				contactWeeks: Object.fromEntries(contacts.get(key)?.weeks ?? []),
			};
		})
		.filter((row) => row.reads + row.thanks + row.contacts > 0)
		.sort((a, b) => b.reads - a.reads || a.number - b.number);
}

interface ReportParts {
	replies: ReadonlyMap<string, Reply>;
	site: KnownSite;
	/** The day it is made: `2026-11-28`. */
	made: string;
}

/** The shape of `report.json`. */
export interface Report {
	version: number;
	made: string;
	/** `empty` asked for nothing, `veiled` are searches of which nothing was left. */
	lines: Tally['lines'];
	/** Counted under what is too rare to be listed. */
	forgotten: { searches: number; missing: number };
	weeks: readonly ({ from: string; to: string } & WeekCounts)[];
	/** What to write: refused or weakly matched, most missed first. */
	gaps: readonly AskedRow[];
	/** All that was searched, most searched first. */
	searches: readonly AskedRow[];
	articles: readonly ArticleRow[];
	/** Contact pages that were opened from no article. */
	contactsFromElsewhere: number;
	/** `from`: the name of a host, `own`, `outside` or `unknown`. */
	missing: readonly {
		path: string;
		from: string;
		count: number;
		weeks: Readonly<Record<string, number>>;
	}[];
	proposals: Proposals;
}

interface ArticleRow {
	number: number;
	title: string;
	reads: number;
	/** Of the reads those from the page of results with a known query. */
	opened: number;
	/** “Đã về” and the like at its end. */
	thanks: number;
	contacts: number;
	/** Reads by the Monday of the week. */
	weeks: Readonly<Record<string, number>>;
	contactWeeks: Readonly<Record<string, number>>;
}
