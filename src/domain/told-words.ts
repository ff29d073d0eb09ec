import { foldVietnamese, splitWords } from './vietnamese.ts';

/**
 * Reads what a sentence tells, as folded words: abbreviations written out, greetings and requests of several words taken
 * away. Sentences with the same words say the same. A single word may be another one without its marks, so single words
 * stay; a sentence that is all greeting is left as it is. `foldWord` folds a token that is no abbreviation.
 */
export function makeToldWords({ abbreviations, fillers }: AroundWords): ToldWordReader {
	const long = new Map(
		Object.entries(abbreviations).map(([short, words]) => [
			short.normalize('NFC').toLowerCase(),
			splitWords(words).map(foldVietnamese),
		]),
	);
	const phrases = fillers
		.map((filler) => splitWords(filler).map(foldVietnamese))
		.filter((phrase) => phrase.length > 1);
	// Map.groupBy() came with Safari 17.4.
	const byFirst = new Map<string | undefined, string[][]>();
	for (const phrase of phrases) byFirst.set(phrase[0], [...(byFirst.get(phrase[0]) ?? []), phrase]);
	const lengthAt = (words: readonly string[], at: number) =>
		Math.max(
			0,
			...(byFirst.get(words[at]) ?? [])
				.filter((phrase) => phrase.every((word, offset) => words[at + offset] === word))
				.map((phrase) => phrase.length),
		);
	return (text, foldWord = foldVietnamese) => {
		const all = splitWords(text).flatMap((token) => long.get(token) ?? [foldWord(token)]);
		const told: string[] = [];
		for (let at = 0; at < all.length; at++) {
			const length = lengthAt(all, at);
			if (length > 0) at += length - 1;
			else told.push(...all.slice(at, at + 1));
		}
		return told.length > 0 ? told : all;
	};
}

type ToldWordReader = (text: string, foldWord?: (token: string) => string) => string[];

interface AroundWords {
	/** What is typed short → what it stands for. */
	abbreviations: Readonly<Record<string, string>>;
	/** Words and phrases around a question. */
	fillers: readonly string[];
}
