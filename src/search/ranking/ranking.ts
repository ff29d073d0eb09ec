import { hasDiacritics } from '../../domain/vietnamese.ts';
import type { QueryPlan } from '../typed/query.ts';
import type { PlannedWord, QueryTerm } from '../typed/typed-word.ts';
import { idf } from '../typed/vocabulary.ts';

/** Weights of the scoring, measured with `npm run bench:search`; the optimum is flat. */
export const WEIGHTS = {
	/** Neighbouring words of the query that also stand side by side on the page. */
	bigram: 0.9,
	/** Share of the query found in the title. */
	title: 2,
	/** A title (or symptom) that the query has whole; added to the best pages once they are loaded. */
	wholeTitle: 1.25,
	/** Share of the query found in one symptom or message. */
	field: 2,
	/** Exponent of the share of the query found on the page at all. */
	coverage: 0.3,
	/** Exponent of the extra rarity of a spelling over its folded form. */
	share: 0.4,
	/** Pagefind multiplies the score of a word with the very diacritics that were typed by 1 + this. */
	diacritics: 0.8,
	/** A page whose opening has the whole query … */
	lead: 2.5,
	/** … and so much less with every part that is missing there. */
	leadExponent: 6,
	saturation: 0.9,
};

/** So many words of a page, title included, are its opening: what help articles say the problem in. */
const LEAD_WORDS = 30;

/**
 * Pages in the order they answer the query, best first. Every term is searched alone and the scores are added, so no
 * word that a page lacks removes it; neighbourhood, title and coverage are added on top.
 */
export function rankPages(plan: QueryPlan, find: FindPostings, pages: number): RankedPage[] {
	const terms = plan.terms.map((term) => scoreTerm(term, find, pages));
	const totals = new Map<number, RankedPage>();
	const page = (id: number) => {
		const known = totals.get(id);
		if (known) return known;
		const fresh: RankedPage = { page: id, score: 0, coverage: 0, found: new Map() };
		totals.set(id, fresh);
		return fresh;
	};

	terms.forEach((term, at) => {
		for (const [id, hit] of term.hits) {
			const ranked = page(id);
			ranked.score += hit.score;
			ranked.found.set(at, hit);
		}
	});
	addNeighbours(terms, pages, (id, score) => (page(id).score += score));

	const rarity = terms.map((term) => term.rarity);
	const total = rarity.reduce((sum, own) => sum + own, 0) || 1;
	const substitutes = new Map<number, number>();
	for (const phrase of plan.phrases) {
		const others = phrase.terms.map((term) => scoreTerm(term, find, pages));
		const span = Array.from({ length: phrase.length }, (_, offset) => phrase.at + offset);
		const rarityOfSpan = span.reduce((sum, at) => sum + (rarity[at] ?? 0), 0);
		for (const id of others[0]?.hits.keys() ?? []) {
			if (!standsTogether(others, id)) continue;
			const ranked = page(id);
			const own = span.reduce((sum, at) => sum + (ranked.found.get(at)?.score ?? 0), 0);
			const other = Math.max(...others.map((term) => term.hits.get(id)?.score ?? 0));
			ranked.score += Math.max(0, phrase.weight * other - own);
			if (span.some((at) => ranked.found.has(at))) continue;
			const share = rarityOfSpan * phrase.weight;
			substitutes.set(id, Math.max(substitutes.get(id) ?? 0, share));
		}
	}

	for (const ranked of totals.values()) {
		let found = substitutes.get(ranked.page) ?? 0;
		let inLead = 0;
		const byField = new Map<string, number>();
		for (const [at, hit] of ranked.found) {
			const own = rarity[at] ?? 0;
			found += own * hit.certainty;
			if ((hit.positions[0] ?? Infinity) < LEAD_WORDS) inLead += own * hit.certainty;
			for (const field of hit.fields)
				byField.set(field, (byField.get(field) ?? 0) + own * hit.certainty);
		}
		const inTitle = byField.get('title') ?? 0;
		byField.delete('title');
		const inField = Math.max(0, ...byField.values());
		ranked.score +=
			(WEIGHTS.title * inTitle * inTitle) / total + (WEIGHTS.field * inField * inField) / total;
		ranked.score += WEIGHTS.lead * inLead * (inLead / total) ** WEIGHTS.leadExponent;
		ranked.coverage = Math.min(1, found / total);
		ranked.score *= ranked.coverage ** WEIGHTS.coverage;
	}
	return [...totals.values()].sort((a, b) => b.score - a.score || a.page - b.page);
}

/** The best of what a term may stand for, page by page; positions of all. */
function scoreTerm(term: QueryTerm, find: FindPostings, pages: number): ScoredTerm {
	const hits = new Map<number, Hit>();
	for (const planned of term.words) {
		for (const posting of find(planned)) {
			const score = posting.score * accentFactor(planned) * planned.weight;
			const hit = hits.get(posting.page);
			if (!hit) {
				hits.set(posting.page, {
					score,
					certainty: planned.weight,
					positions: posting.positions,
					fields: posting.fields,
				});
				continue;
			}
			hit.score = Math.max(hit.score, score);
			hit.certainty = Math.max(hit.certainty, planned.weight);
			hit.positions = [...new Set([...hit.positions, ...posting.positions])].sort((a, b) => a - b);
			hit.fields = [...new Set([...hit.fields, ...posting.fields])];
		}
	}
	return { hits, rarity: hits.size > 0 ? idf(pages, hits.size) : idf(pages, 1) };
}

/** Pagefind has already rewarded equal diacritics; this brings the two cases to their weights. */
function accentFactor({ word, share }: PlannedWord): number {
	return hasDiacritics(word) ? share ** WEIGHTS.share / (1 + WEIGHTS.diacritics) : 1;
}

/** Neighbours in the query that are neighbours on the page, weighed by how rare that pair is. */
function addNeighbours(
	terms: readonly ScoredTerm[],
	pages: number,
	add: (page: number, score: number) => void,
): void {
	for (let at = 0; at + 1 < terms.length; at++) {
		const first = terms[at]?.hits;
		const second = terms[at + 1]?.hits;
		if (!first || !second) continue;
		const pairs: [page: number, count: number][] = [];
		const [small, large] = first.size < second.size ? [first, second] : [second, first];
		for (const id of small.keys()) {
			if (!large.has(id)) continue;
			const before = first.get(id);
			const after = second.get(id);
			if (!before || !after) continue;
			const count = countPairs(before.positions, after.positions);
			if (count > 0) pairs.push([id, count * Math.min(before.certainty, after.certainty)]);
		}
		const rarity = idf(pages, pairs.length);
		for (const [id, count] of pairs)
			add(
				id,
				(WEIGHTS.bigram * rarity * count * (WEIGHTS.saturation + 1)) / (count + WEIGHTS.saturation),
			);
	}
}

/** Whether a page has the words of a phrase side by side. */
function standsTogether(terms: readonly ScoredTerm[], id: number): boolean {
	return terms.every((term, at) => {
		const own = term.hits.get(id);
		const before = at > 0 ? terms[at - 1]?.hits.get(id) : undefined;
		return own !== undefined && (!before || countPairs(before.positions, own.positions) > 0);
	});
}

/** Both lists rise; counts pairs one or two words apart, in order. */
function countPairs(before: readonly number[], after: readonly number[]): number {
	let count = 0;
	let next = 0;
	for (const position of before) {
		while (next < after.length && (after[next] ?? 0) <= position) next++;
		const distance = (after[next] ?? Infinity) - position;
		if (distance <= 2) count++;
	}
	return count;
}

/** Where one word stands, as the index answers. */
export interface Posting {
	page: number;
	/** Pagefind's BM25 score of the word on the page. */
	score: number;
	/** Places of the word in the page's text, rising. */
	positions: readonly number[];
	/** Metadata fields that have the word: `title`, or a symptom or message. */
	fields: readonly string[];
}

type FindPostings = (planned: PlannedWord) => readonly Posting[];

export interface RankedPage {
	page: number;
	score: number;
	/** Share of the query, by rarity of its words, that the page has: 0 to 1. */
	coverage: number;
	/** Term of the query → where it was found. */
	found: Map<number, Hit>;
}

interface Hit {
	score: number;
	certainty: number;
	positions: readonly number[];
	fields: readonly string[];
}

interface ScoredTerm {
	hits: Map<number, Hit>;
	rarity: number;
}
