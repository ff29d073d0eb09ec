import type { Provenance, SettingsDestination, Source } from './model.ts';
import { formatDate } from '../domain/dates.ts';
import type { DocumentDateIs, Read } from '../schemas/common.ts';

/**
 * Which state of its document a fact rests on, and how that was seen, in three parts so that a page
 * can mark the date: “theo bản cập nhật ”, `2026-03-23`, “, đọc qua bản lưu của tài liệu”.
 */
export function documentState(fact: DatedFact, words: StateWords): DocumentState {
	const { read, documentDate: date, checked } = fact;
	const how =
		checked === undefined ? words.read[read] : `${words.read[read]} ngày ${formatDate(checked)}`;
	if (date === undefined) {
		const collected = collectedOn(fact);
		const state = collected ? words.state.undated(formatDate(collected)) : words.state.noDate;
		return { before: read === 'none' ? how : `${state}, ${how}`, after: '' };
	}
	const { before, after } = words.state[stateOf(fact)];
	// A copy or a quotation that is named with its day need not be named again.
	const isNamed =
		(fact.documentDateIs === 'fetched' && read === 'copy') ||
		(fact.documentDateIs === 'quoted' && read === 'excerpt');
	return {
		before: `${before} `,
		date,
		after: [after, ...(isNamed ? [] : [how])]
			.filter(Boolean)
			.map((part) => `, ${part}`)
			.join(''),
	};
}

/**
 * What carries no date is as old as the day its copy was taken; what was opened in a browser, or not
 * read at all, has no such day.
 */
export function collectedOn({ read, documentDate, source }: DatedFact): string | undefined {
	const isCopied = read === 'copy' || read === 'excerpt';
	return documentDate === undefined && isCopied ? source.collected : undefined;
}

/**
 * Where a figure comes from, as short as it can stand beside it: “Meta, 23/03/2026”, “theo Haravan”.
 * What the platform itself does not say carries the words for it.
 */
export function originOf(
	fact: Pick<Provenance, 'confidence' | 'documentDate' | 'source'>,
	by: (publisher: string) => string,
): string {
	const { confidence, documentDate, source } = fact;
	const who = confidence === 'confirmed' ? source.publisher : by(source.publisher);
	return documentDate === undefined ? who : `${who}, ${formatDate(documentDate)}`;
}

/** A changelog has many dated entries, an article is one. */
function stateOf({
	documentDateIs = 'updated',
	source,
}: DatedFact): keyof StateWords['state'] & Dated {
	return documentDateIs === 'entry' && source.documentDate !== undefined
		? 'article'
		: documentDateIs;
}

/** What anything rests on: a screen has the dates of its document, a figure or a code its own, or none. */
export function provenanceOf(fact: Provenance | SettingsDestination): Provenance {
	if (!('menu' in fact)) return fact;
	const { documentDate, documentDateIs } = fact.source;
	return { ...fact, documentDate, documentDateIs };
}

interface DocumentState {
	before: string;
	date?: string;
	after: string;
}

type Dated = DocumentDateIs | 'article';

/** As much of a fact as its state is worded from. */
export type DatedFact = Pick<Provenance, 'read' | 'documentDate' | 'documentDateIs' | 'checked'> & {
	source: Pick<Source, 'documentDate' | 'collected'>;
};

/** The site's strings, passed in. */
interface StateWords {
	state: Record<Dated, { before: string; after: string }> & {
		undated: (collected: string) => string;
		noDate: string;
	};
	read: Record<Read, string>;
}
