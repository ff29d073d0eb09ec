import { formatSyllable, parseSyllable } from './syllable.ts';

const SAC = '\u0301';
const HUYEN = '\u0300';
const HOI = '\u0309';
const NGA = '\u0303';
const NANG = '\u0323';

/** Keys of the two methods as UniKey documents them; `''` takes the tone off again. */
const TELEX_TONES: Record<string, string> = { s: SAC, f: HUYEN, r: HOI, x: NGA, j: NANG, z: '' };
const VNI_TONES: Record<string, string> = { 1: SAC, 2: HUYEN, 3: HOI, 4: NGA, 5: NANG, 0: '' };
const CIRCUMFLEX: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const HORN: Record<string, string> = { o: 'ơ', u: 'ư' };
const BREVE: Record<string, string> = { a: 'ă' };
const VOWEL = /[aăâeêioôơuưy]/;
const LONGEST = 14;

/**
 * The syllables that raw Telex keys spell, well-formed only: `nhawns`, `nhanws` and `nhansw` → `nhắn`,
 * `nhieeuf` and `nhieuef` → `nhiều`. Empty when no key of the method was used.
 */
export function decodeTelex(word: string): string[] {
	return /\d/.test(word) ? [] : decode(word, telexReadings);
}

/** The syllables that raw VNI keys spell: `nha8n1`, `nhan81` → `nhắn`, `d9uo7c5` → `được`. */
export function decodeVni(word: string): string[] {
	return /^\p{L}.*\d/u.test(word) ? decode(word, vniReadings) : [];
}

function decode(word: string, read: Reader): string[] {
	if (word.length > LONGEST) return [];
	const decomposed = word.toLowerCase().normalize('NFD');
	const typedTone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(decomposed)?.[0] ?? '';
	const keys = decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
	let states: State[] = [{ letters: '', tone: typedTone, used: 0 }];
	for (const key of keys) states = distinct(states.flatMap((state) => read(state, key)));
	const spelled = states
		.filter((state) => state.used > 0)
		.flatMap(({ letters, tone }) => {
			const syllable = parseSyllable(withHorns(letters) + tone);
			return syllable ? [formatSyllable(syllable)] : [];
		});
	return [...new Set(spelled)];
}

/** Every way a key can be meant after what was typed: as a letter, as a tone, as a mark on an earlier letter. */
function telexReadings(state: State, key: string): State[] {
	const { letters } = state;
	const readings: State[] = [];
	const tone = TELEX_TONES[key];
	if (tone !== undefined && VOWEL.test(letters)) readings.push(use(state, { tone }));
	if (key === 'w') {
		for (const marked of [...markings(letters, HORN), ...markings(letters, BREVE)])
			readings.push(use(state, { letters: marked }));
		readings.push(use(state, { letters: `${letters}ư` }));
		return readings;
	}
	if (key in CIRCUMFLEX) {
		const own = { [key]: CIRCUMFLEX[key] ?? key };
		for (const marked of markings(letters, own)) readings.push(use(state, { letters: marked }));
	}
	if (key === 'd' && letters.startsWith('d'))
		readings.push(use(state, { letters: `đ${letters.slice(1)}` }));
	if (!'fjz'.includes(key)) readings.push({ ...state, letters: letters + key });
	return readings;
}

function vniReadings(state: State, key: string): State[] {
	const { letters } = state;
	const tone = VNI_TONES[key];
	if (tone !== undefined) return [use(state, { tone })];
	const marks = { 6: CIRCUMFLEX, 7: HORN, 8: BREVE }[key];
	if (marks) return markings(letters, marks).map((marked) => use(state, { letters: marked }));
	if (key === '9')
		return letters.startsWith('d') ? [use(state, { letters: `đ${letters.slice(1)}` })] : [];
	return [{ ...state, letters: letters + key }];
}

/** The letters with one of them marked, each possible place once. */
function markings(letters: string, marks: Record<string, string>): string[] {
	return Array.from(letters).flatMap((letter, at) => {
		const marked = marks[letter];
		return marked ? [letters.slice(0, at) + marked + letters.slice(at + 1)] : [];
	});
}

/** One horn key serves both letters of `ươ`: `thuowng` and `thuo7ng` are `thương`. */
function withHorns(letters: string): string {
	if (!/uơ|ưo/.test(letters)) return letters;
	const both = letters.replace(/uơ|ưo/, 'ươ');
	return parseSyllable(letters) || parseSyllable(letters + SAC) ? letters : both;
}

function use(state: State, change: Partial<State>): State {
	return { ...state, ...change, used: state.used + 1 };
}

function distinct(states: State[]): State[] {
	return [
		...new Map(
			states.map((state) => [`${state.letters}|${state.tone}|${state.used > 0}`, state]),
		).values(),
	];
}

type Reader = (state: State, key: string) => State[];

interface State {
	letters: string;
	tone: string;
	used: number;
}
