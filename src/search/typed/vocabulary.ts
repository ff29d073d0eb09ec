import { foldVietnamese, hasDiacritics } from '../../domain/vietnamese.ts';

/** Makes a vocabulary usable from its file, or from what the indexer counted. */
export function readVocabulary(file: VocabularyFile): Vocabulary {
	const frequencies = new Map<string, number>();
	for (const [count, words] of file.words)
		for (const word of words.split(' ')) frequencies.set(word, count);

	const byFolded = new Map<string, VocabularyWord[]>();
	let total = 0;
	for (const [word, pages] of frequencies) {
		total += pages;
		const folded = foldVietnamese(word);
		const spellings = byFolded.get(folded);
		if (spellings) spellings.push({ word, pages });
		else byFolded.set(folded, [{ word, pages }]);
	}
	const foldedWords = [...byFolded.keys()].sort();
	const kept = new Set(file.kept?.split(' '));

	const spellings = (folded: string) => byFolded.get(folded) ?? [];
	return {
		pages: file.pages,
		total,
		frequency: (word) => frequencies.get(word) ?? 0,
		foldedFrequency: (folded) =>
			Math.min(
				file.pages,
				spellings(folded).reduce((sum, { pages }) => sum + pages, 0),
			),
		spellings,
		isKept: (folded) => kept.has(folded),
		completions(prefix) {
			const folded = foldVietnamese(prefix);
			const found: VocabularyWord[] = [];
			for (let at = lowerBound(foldedWords, folded); at < foldedWords.length; at++) {
				const candidate = foldedWords[at] ?? '';
				if (!candidate.startsWith(folded)) break;
				found.push(...spellings(candidate).filter(({ word }) => continues(word, prefix)));
			}
			return found.sort((a, b) => b.pages - a.pages);
		},
	};
}

/** The file of a vocabulary: page counts are rounded down to steps, which rank as well and compress better. */
export function writeVocabulary(
	pages: number,
	counts: ReadonlyMap<string, number>,
): VocabularyFile {
	const groups = new Map<number, string[]>();
	for (const [word, count] of counts) {
		const step = roundedCount(count);
		const group = groups.get(step);
		if (group) group.push(word);
		else groups.set(step, [word]);
	}
	const words = [...groups]
		.sort(([a], [b]) => a - b)
		.map(([count, group]): [number, string] => [count, group.sort().join(' ')]);
	return { pages, words };
}

/** Rarity of a word that stands on `found` of `pages` pages, as BM25 has it; never below zero. */
export function idf(pages: number, found: number): number {
	const bounded = Math.min(found, pages);
	return Math.log(1 + (pages - bounded + 0.5) / (bounded + 0.5));
}

/** `nhă` goes on to `nhắn`: typed marks must stand in the word, missing ones may still come. */
function continues(word: string, prefix: string): boolean {
	if (!hasDiacritics(prefix)) return true;
	const typed = Array.from(prefix);
	const letters = Array.from(word.normalize('NFC'));
	return typed.every((letter, at) => {
		const marks = letter.normalize('NFD').slice(1);
		const own = letters[at]?.normalize('NFD') ?? '';
		if ((letter === 'đ') !== (letters[at] === 'đ')) return !typed.includes('đ') && letter !== 'đ';
		return Array.from(marks).every((mark) => own.includes(mark));
	});
}

/** Steps of about a quarter: 1 to 8 exact, then 10, 12, 15, 19 … */
function roundedCount(count: number): number {
	if (count <= 8) return count;
	return Math.round(1.25 ** Math.floor(Math.log(count) / Math.log(1.25)));
}

function lowerBound(sorted: readonly string[], target: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < target) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The words of the site and on how many pages each stands, grouped by that number. */
export interface VocabularyFile {
	pages: number;
	words: [count: number, words: string][];
	/** Names and English words that would be taken for slips, folded, parted by spaces. */
	kept?: string;
}

interface VocabularyWord {
	word: string;
	pages: number;
}

/** What the site's own words are: drives decoding, correction, splitting and the weight of accents. */
export interface Vocabulary {
	/** Indexed pages. */
	pages: number;
	/** Sum of all page counts, for probabilities. */
	total: number;
	/** Pages with the word as spelled; 0 when the site does not have it. */
	frequency(word: string): number;
	/** Pages with the word in any of its spellings, at most all. */
	foldedFrequency(folded: string): number;
	/** The spellings of a folded word. */
	spellings(folded: string): readonly VocabularyWord[];
	/** Whether a folded word is a name or English: it means something, though the site does not have it. */
	isKept(folded: string): boolean;
	/** Words that begin as typed, most frequent first. */
	completions(prefix: string): VocabularyWord[];
}
