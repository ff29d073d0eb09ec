import { BoundedCounts } from './bounded-counts.ts';
import { findKnownHost } from './known-hosts.ts';
import { parseLogLine } from './log/log-line.ts';
import { readVisit, type From, type VisitedSite } from './visit.ts';
import { makeSafePath } from './words/safe-path.ts';
import { GONE, makeSafeText } from './words/safe-text.ts';
import type { TrustedWords } from './words/trusted-words.ts';
import { weekOf } from './week.ts';

const MOST_QUERIES = 20_000;
const MOST_PATHS = 5_000;
const MOST_WEEKS = 120;

/**
 * Counts the lines of a log as they come. Nothing that a reader typed is kept as it was: what goes into the counts has
 * been through `makeSafeText`.
 */
export class Tally {
	readonly #site: TalliedSite;
	readonly lines = { all: 0, unreadable: 0, empty: 0, robots: 0, scans: 0, counted: 0, veiled: 0 };
	readonly weeks = new Map<string, WeekCounts>();
	/** By what was typed. */
	readonly searches = new BoundedCounts(MOST_QUERIES);
	/** Articles opened from the page of results: `101 what was typed`. */
	readonly opened = new BoundedCounts(MOST_QUERIES);
	/** By number of article. */
	readonly reads = new BoundedCounts(MOST_PATHS);
	readonly contacts = new BoundedCounts(MOST_PATHS);
	readonly thanks = new BoundedCounts(MOST_PATHS);
	/** `from path`. */
	readonly missing = new BoundedCounts(MOST_PATHS);

	constructor(site: TalliedSite) {
		this.#site = site;
	}

	add(line: string): void {
		this.lines.all++;
		const parsed = parseLogLine(line);
		if (!parsed.ok) {
			this.lines[parsed.reason === 'unreadable' ? 'unreadable' : 'empty']++;
			return;
		}
		const visit = readVisit(parsed.entry, this.#site.visited);
		if (visit.kind === 'robot') this.lines.robots++;
		if (visit.kind === 'scan') this.lines.scans++;
		if (visit.kind === 'robot' || visit.kind === 'scan' || visit.kind === 'other') return;
		const week = weekOf(parsed.entry.at);
		const counts = this.#countsOf(week);
		if (!counts) {
			this.lines.unreadable++;
			return;
		}
		this.lines.counted++;
		switch (visit.kind) {
			case 'search': {
				counts.searches++;
				const text = this.#safe(visit.typed);
				if (isVeiled(text)) this.lines.veiled++;
				else this.searches.add(text, week);
				return;
			}
			case 'read': {
				counts.reads++;
				this.reads.add(String(visit.article), week);
				if (visit.from.search === undefined) return;
				counts.opened++;
				const text = this.#safe(visit.from.search);
				if (!isVeiled(text)) this.opened.add(`${String(visit.article)} ${text}`, week);
				return;
			}
			case 'contact':
				counts.contacts++;
				this.contacts.add(String(visit.article ?? ''), week);
				return;
			case 'thanks':
				counts.thanks++;
				this.thanks.add(String(visit.article), week);
				return;
			case 'missing':
				counts.missing++;
				this.missing.add(
					`${this.#nameOf(visit.from)} ${makeSafePath(visit.path, this.#site.trusted).text}`,
					week,
				);
		}
	}

	/** What may be written of a query that few have typed. */
	guard(text: string): string {
		return makeSafeText(text, this.#site.trusted).guarded;
	}

	/** The same of an address that leads nowhere. */
	guardPath(path: string): string {
		return makeSafePath(path, this.#site.trusted).guarded;
	}

	#safe(typed: string): string {
		// What is typed on a phone may end in the very mark.
		return makeSafeText(typed.replaceAll(GONE, ' '), this.#site.trusted).text;
	}

	#nameOf({ is, host }: From): string {
		if (is !== 'outside') return is;
		return findKnownHost(host ?? '', this.#site.hosts) ?? 'outside';
	}

	/** Clocks of servers go wrong, and scans write what they like: there is an end to weeks. */
	#countsOf(week: string): WeekCounts | undefined {
		const known = this.weeks.get(week);
		if (known) return known;
		if (this.weeks.size >= MOST_WEEKS) return undefined;
		const made = { searches: 0, reads: 0, opened: 0, contacts: 0, thanks: 0, missing: 0 };
		this.weeks.set(week, made);
		return made;
	}
}

/** Whether nothing is left that could be asked. */
function isVeiled(text: string): boolean {
	return text.split(' ').every((word) => word === GONE || word === '');
}

export interface TalliedSite {
	visited: VisitedSite;
	trusted: TrustedWords;
	/** Hosts that may be named beside the well-known ones, such as the help desk's. */
	hosts: readonly string[];
}

export interface WeekCounts {
	searches: number;
	reads: number;
	/** Of the reads those that came from the page of results. */
	opened: number;
	contacts: number;
	thanks: number;
	missing: number;
}
