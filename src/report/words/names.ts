import { foldVietnamese } from '../../domain/vietnamese.ts';
import type { SafeWord } from './safe-word.ts';
import type { TrustedWords } from './trusted-words.ts';

/** Behind these, folded, stands a name, unless what stands there is what authors write there too. */
const LEADS = new Set(
	'page fanpage fp trang shop tiem quan oa nick kenh cty ty hang store spa salon studio'.split(' '),
);

/** Before these too: “Hoa Mai shop”. */
const TRAILS = new Set('shop store spa salon studio'.split(' '));

/** The places of words that are a name or belong to one; see `makeSafeText`. */
export function findNames(
	words: readonly SafeWord[],
	{ trusted, isMarked }: { trusted: TrustedWords; isMarked: boolean },
): Set<number> {
	const names = new Set(words.flatMap(({ kind }, at) => (kind === 'unknown' ? [at] : [])));
	for (const at of findCapitals(words, trusted)) names.add(at);
	const folded = words.map(({ text }) => foldVietnamese(text));
	const isWord = (at: number) => words[at]?.kind === 'known' || words[at]?.kind === 'syllable';
	const follows = (at: number) =>
		isWord(at) &&
		isWord(at + 1) &&
		!names.has(at) &&
		!names.has(at + 1) &&
		trusted.follows(folded[at] ?? '', folded[at + 1] ?? '');
	const isLead = (at: number) => LEADS.has(folded[at] ?? '') && !names.has(at);
	const mayStay = (at: number) => !isWord(at) || names.has(at) || trusted.isName(folded[at] ?? '');
	for (let at = 1; at < words.length; at++) {
		if (mayStay(at)) continue;
		const isHeld = follows(at) && trusted.isCommon(words[at]?.text ?? '', { isMarked });
		if (names.has(at - 1) && !isHeld) names.add(at);
		else if (isLead(at - 1) && !follows(at - 1) && !follows(at)) names.add(at);
	}
	for (let at = words.length - 2; at >= 0; at--) {
		if (mayStay(at) || isLead(at)) continue;
		const isBefore = TRAILS.has(folded[at + 1] ?? '') && !follows(at);
		if ((isBefore || names.has(at + 1)) && !follows(at - 1)) names.add(at);
	}
	return names;
}

/** Words with a capital where a sentence has none. Where every word has one, the pairs of the authors decide. */
function findCapitals(words: readonly SafeWord[], trusted: TrustedWords): number[] {
	const written = words.map(({ raw }) => raw);
	const letters = written.filter((raw) => raw !== '');
	if (letters.every((raw) => raw === raw.toUpperCase())) return [];
	const isCapital = (at: number) => /^\p{Lu}/u.test(written[at] ?? '');
	const isTitle = letters.length > 2 && letters.every((raw) => /^\p{Lu}/u.test(raw));
	const fold = (at: number) => foldVietnamese(written[at] ?? '');
	const isHeld = (at: number) =>
		(at > 0 &&
			!LEADS.has(fold(at - 1)) &&
			(isTitle || isCapital(at - 1)) &&
			trusted.follows(fold(at - 1), fold(at))) ||
		((isTitle || isCapital(at + 1)) && trusted.follows(fold(at), fold(at + 1)));
	const isSuspect = (at: number) =>
		isCapital(at) && !trusted.isName(fold(at)) && !LEADS.has(fold(at)) && !isHeld(at);
	const first = written.findIndex((raw) => raw !== '');
	return written.flatMap((_, at) => {
		if (!isSuspect(at)) return [];
		return at === first && !isTitle && !isSuspect(at + 1) ? [] : [at];
	});
}
