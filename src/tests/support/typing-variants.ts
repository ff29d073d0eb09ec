import { foldVietnamese, hasDiacritics } from '../../domain/vietnamese.ts';

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const KEYS = {
	telex: ['s', 'f', 'r', 'x', 'j'],
	vni: ['1', '2', '3', '4', '5'],
};
/** The other place of the tone mark in open oa, oe, uy. */
const OTHER_PLACE: Record<string, string> = Object.fromEntries(
	['oa', 'oe', 'uy'].flatMap(([first = '', second = '']) =>
		TONES.map((tone) => [
			(first + tone + second).normalize('NFC'),
			(first + second + tone).normalize('NFC'),
		]),
	),
);

/**
 * A query in every way that readers type it: variant → text. Only ways that change something are given, besides
 * `typed`. The same query always gives the same variants. `abbreviations` are read backwards: “không” → “ko”.
 */
export function makeVariants(
	query: string,
	abbreviations: Readonly<Record<string, string>>,
): Record<string, string> {
	const typed = query.normalize('NFC');
	const mapWords = (change: (word: string) => string) => typed.replace(/[\p{L}\p{N}]+/gu, change);
	const short = Object.entries(abbreviations).reduce(
		(text, [abbreviation, long]) =>
			text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${long}(?![\\p{L}\\p{N}])`, 'u'), abbreviation),
		typed,
	);
	const unaccented = foldVietnamese(typed);
	const variants = {
		unaccented,
		nfd: typed.normalize('NFD'),
		telex: mapWords((word) => spellKeys(word, 'telex')),
		vni: mapWords((word) => spellKeys(word, 'vni')),
		tone: Object.entries(OTHER_PLACE).reduce(
			(text, [from, to]) => text.replace(new RegExp(`${from}(?!\\p{L})`, 'gu'), to),
			typed,
		),
		abbreviated: short,
		typo: swapLetters(typed),
		'unaccented typo': swapLetters(unaccented),
		prefix: typed.replace(/(\p{L}{2,})\p{L}$/u, '$1'),
		glued: typed.replace(/(\p{L}{3,}) (?=\p{L}{2,})/u, '$1'),
	};
	return Object.fromEntries([
		['typed', typed],
		...Object.entries(variants).filter(([, text]) => text !== typed),
	]);
}

/** The keys of a word, marks beside their letters and the tone at its end, as most people type. */
function spellKeys(word: string, method: 'telex' | 'vni'): string {
	if (!hasDiacritics(word)) return word;
	let tone = '';
	let keys = '';
	for (const letter of word.toLowerCase().normalize('NFD')) {
		const at = TONES.indexOf(letter);
		if (at >= 0) tone = KEYS[method][at] ?? '';
		else if (letter === '\u0302') keys += method === 'telex' ? keys.slice(-1) : '6';
		else if (letter === '\u031b') keys += method === 'telex' ? 'w' : '7';
		else if (letter === '\u0306') keys += method === 'telex' ? 'w' : '8';
		else if (letter === 'đ') keys += method === 'telex' ? 'dd' : 'd9';
		else keys += letter;
	}
	return keys + tone;
}

/** Two letters inside the longest word change places. */
function swapLetters(text: string): string {
	const longest = (text.match(/\p{L}{4,}/gu) ?? []).sort((a, b) => b.length - a.length)[0];
	if (longest === undefined) return text;
	const letters = Array.from(longest);
	const [a = '', b = ''] = letters.slice(1, 3);
	return text.replace(longest, [letters[0], b, a, ...letters.slice(3)].join(''));
}
