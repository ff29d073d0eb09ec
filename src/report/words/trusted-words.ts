import { foldVietnamese, splitWords } from '../../domain/vietnamese.ts';
import type { Library } from '../../library/model.ts';
import { canonicalWord } from '../../search/typed/syllable.ts';
import type { SearchContent } from '../../search/index/site-index.ts';

/** Written by the authors so often, a word is no name even beside one: “bị”, “không”, “mất”. */
const COMMON = 50;

/**
 * What the authors have written themselves: their words, which of them follow each other, names they use, and the
 * numbers that are no person's. What is in here may stand in a report.
 */
function makeTrustedWords({ texts, words, names, short, numbers }: TrustedInput) {
	const known = new Map<string, number>();
	const spelled = new Map<string, number>();
	const pairs = new Set<string>();
	const expanded = new Map(
		Object.entries(short).map(([own, whole]) => [
			foldVietnamese(own),
			splitWords(whole).map(foldVietnamese),
		]),
	);
	const expand = (folded: string) => expanded.get(folded) ?? [folded];
	for (const text of texts) {
		const written = splitWords(text);
		for (const word of written) countIn(spelled, canonicalWord(word));
		const own = written.map(foldVietnamese).flatMap(expand);
		own.forEach((word, at) => {
			countIn(known, word);
			const next = own[at + 1];
			if (next !== undefined) pairs.add(`${word} ${next}`);
		});
	}
	const single = new Set([...words].map(foldVietnamese));
	// Of “Hồ Chí Minh” no word is a name by itself; the pairs hold it together.
	const named = new Set(
		[...names].map((name) => foldVietnamese(name)).filter((name) => !/[^a-z]/.test(name)),
	);
	return {
		/** Whether authors use a word; where marks are typed, with the same marks. */
		has: (word: string, { isMarked }: { isMarked: boolean }) => {
			const folded = foldVietnamese(word);
			return expanded.has(folded) || named.has(folded) || single.has(folded)
				? true
				: isMarked
					? spelled.has(canonicalWord(word))
					: known.has(folded);
		},
		/** Whether authors use a word all the time; where marks are typed, with the same marks. */
		isCommon: (word: string, { isMarked }: { isMarked: boolean }) =>
			((isMarked ? spelled.get(canonicalWord(word)) : known.get(foldVietnamese(word))) ?? 0) >=
			COMMON,
		/** Whether it is a name that authors use. */
		isName: (folded: string) => named.has(folded) || expanded.has(folded),
		/** Whether authors have written one folded word behind the other. */
		follows: (first: string, second: string) =>
			pairs.has(`${expand(first).at(-1) ?? first} ${expand(second)[0] ?? second}`),
		/** Whether a number, or a code with its subcode (`10 2018278`), is an error code or an article's. */
		isNumber: (written: string) => numbers.has(written),
	};
}

function countIn(counts: Map<string, number>, word: string) {
	counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** All that the content of this site tells. */
export function readTrustedWords(
	library: Library,
	content: SearchContent & { golden: readonly string[]; names: readonly string[] },
): TrustedWords {
	const { words, phrasings, elsewhere, kept } = content;
	const articles = [...library.articles.values()];
	const errors = [...library.errors.values()];
	return makeTrustedWords({
		texts: [
			...articles.flatMap(({ title, summary, symptoms, sections }) => [
				title.plain,
				summary.plain,
				...symptoms,
				...sections.map(({ text }) => text),
			]),
			...errors.flatMap(({ messages, meaning, fix }) => [...messages, meaning.plain, fix.plain]),
			...[...library.destinations.values()].flatMap(({ name, task, menuText }) => [
				name,
				task,
				menuText,
			]),
			...[...phrasings.values()].flat(),
			...elsewhere.flatMap(({ about, says }) => [about, ...says]),
			...content.golden,
			...content.names,
			...words.synonyms.flat(),
			...words.fillers,
			...Object.values(words.abbreviations),
		],
		words: kept,
		names: content.names,
		short: words.abbreviations,
		numbers: new Set([
			...articles.flatMap(({ number }) => [String(number), `B${String(number)}`]),
			...errors.flatMap(({ code, subcode }) => [
				code.replace(/^-/, ''),
				...(subcode ? [subcode, `${code} ${subcode}`] : []),
			]),
		]),
	});
}

interface TrustedInput {
	texts: Iterable<string>;
	/** Words that stand by themselves, such as English that customers type. */
	words: Iterable<string>;
	names: Iterable<string>;
	/** Abbreviations and what they stand for. */
	short: Readonly<Record<string, string>>;
	numbers: ReadonlySet<string>;
}

export type TrustedWords = ReturnType<typeof makeTrustedWords>;
