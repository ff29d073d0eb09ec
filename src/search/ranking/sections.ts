import { findStretch } from './excerpt.ts';
import type { Place } from './excerpt.ts';
import { readIndexText } from '../index/index-text.ts';
import { highlight } from './highlight.ts';
import type { IsAsked, Segment } from './highlight.ts';
import type { IndexedPage } from '../index/pagefind.ts';
import type { RankedPage } from './ranking.ts';

const MOST_SECTIONS = 3;
/** A section that answers less than this share of what the best one does is not shown. */
const LEAST_SHARE = 0.45;
const HEADING = /^h[2-4]$/;
const ELLIPSIS = '…';

/**
 * The sections of a page that answer the query, best first, each with an excerpt. What stands before the first heading
 * is a section without anchor. A page found only by its title gives its opening.
 */
export function findSections(
	page: IndexedPage,
	ranked: RankedPage,
	isAsked: IsAsked,
): ResultSection[] {
	const words = page.text.split(' ');
	const places = placesOf(ranked);
	const anchors = page.anchors.filter(({ element }) => HEADING.test(element));
	const starts = [{ id: undefined, location: titleLength(page), text: '' }, ...anchors];
	const scored = starts.map((start, at) => {
		const end = starts[at + 1]?.location ?? words.length;
		const own = places.filter((place) => place.at >= start.location && place.at < end);
		return { start, end, own, score: scorePlaces(own) };
	});
	const best = Math.max(...scored.map(({ score }) => score));
	const shown = scored
		.filter(({ score }) => best > 0 && score >= best * LEAST_SHARE)
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST_SECTIONS);
	return (shown.length > 0 ? shown : scored.slice(0, 1)).map(({ start, end, own }) => {
		const heading = readIndexText(start.text).replace(/\.$/, '');
		const skipped = start.id === undefined ? 0 : headingLength(start.text);
		const text = words.slice(start.location + skipped, end);
		const from = start.location + skipped;
		const inText = own
			.filter(({ at }) => at >= from)
			.map((place) => ({ ...place, at: place.at - from }));
		const stretch = findStretch(text.length, inText);
		const excerpt =
			(stretch.start > 0 ? `${ELLIPSIS} ` : '') +
			readIndexText(text.slice(stretch.start, stretch.end).join(' ')) +
			(stretch.end < text.length ? ` ${ELLIPSIS}` : '');
		return {
			...(start.id !== undefined && { anchor: start.id }),
			heading: highlight(heading, isAsked),
			excerpt: highlight(excerpt, isAsked),
		};
	});
}

function placesOf({ found }: RankedPage): Place[] {
	const places: Place[] = [];
	for (const [term, hit] of found) {
		const weight = hit.score / Math.max(1, hit.positions.length) + hit.score;
		for (const at of hit.positions) places.push({ at, term, weight });
	}
	return places.sort((a, b) => a.at - b.at);
}

/** Each word of the query counts once, a little more when it comes back, and more beside its neighbour in the query. */
function scorePlaces(places: readonly Place[]): number {
	const seen = new Map<number, { weight: number; count: number; pair: number }>();
	places.forEach(({ at, term, weight }, own) => {
		const known = seen.get(term);
		const isPair = places
			.slice(own + 1, own + 4)
			.some((next) => next.term === term + 1 && next.at > at && next.at - at <= 2);
		seen.set(term, {
			weight,
			count: (known?.count ?? 0) + 1,
			pair: isPair ? 1 : (known?.pair ?? 0),
		});
	});
	return [...seen.values()].reduce(
		(sum, { weight, count, pair }) => sum + weight * (2 - 1 / count + pair),
		0,
	);
}

/** The text of a page begins with its title, which a result shows anyway. */
function titleLength({ text, meta }: IndexedPage): number {
	const title = (meta['title'] ?? '').trim();
	return title !== '' && text.startsWith(title) ? title.split(/\s+/).length : 0;
}

function headingLength(text: string): number {
	return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/** A part of a page, with its address within it. */
export interface ResultSection {
	/** Absent before the first heading. */
	anchor?: string;
	heading: Segment[];
	excerpt: Segment[];
}
