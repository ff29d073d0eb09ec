/**
 * What a written Vietnamese syllable can be: onset + glide + nucleus + coda, and a tone.
 * The tables follow Đoàn Thiện Thuật, “Ngữ âm tiếng Việt” (1977): 22 onsets, the glide /w/, 16 nuclei, 8 codas
 * and 6 tones, written out in the letters of the national script (`c/k/q`, `g/gh`, `ng/ngh`, `iê/ia/yê/ya` …).
 */
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Nucleus (with its glide) → the codas it takes; `-` is an open syllable. */
const RIMES: Record<string, string> = {
	a: '- c ch m n ng nh p t i y o u',
	ă: 'c m n ng p t',
	â: 'c m n ng p t u y',
	e: '- c m n ng p t o',
	ê: '- ch m n ng nh p t u',
	i: '- ch m n nh p t u',
	y: '-',
	o: '- c m n ng p t i',
	oo: 'c ng',
	ô: '- c m n ng p t i',
	ơ: '- m n p t i',
	u: '- c m n ng p t i',
	ư: '- c m n ng t u i',
	ia: '-',
	iê: 'c m n ng p t u',
	yê: 'm n ng t u',
	ua: '-',
	uô: 'c m n ng t i',
	ưa: '-',
	ươ: 'c m n ng p t i u',
	oa: '- c ch m n ng nh p t i y o',
	oă: 'c m n ng t',
	oe: '- m n t o',
	uâ: 'n ng t y',
	uê: '- ch n nh u',
	uơ: '-',
	uy: '- ch n nh p t u',
	uyê: 'n t',
	uya: '-',
};

/** After `q` the glide is always written `u`, before any nucleus that takes it. */
const RIMES_AFTER_QU: Record<string, string> = {
	a: '- c ch m n ng nh t i y o u',
	ă: 'c m n ng p t',
	â: 'n ng t y',
	e: '- n t o',
	ê: '- ch n nh t',
	i: '- t n ch',
	ô: 'c',
	ơ: '- n t',
	y: '- ch n nh t',
	yê: 'n t',
};

const BACK_ONLY = ['c', 'g', 'ng'];
const FRONT_ONLY = ['k', 'gh', 'ngh'];
const ONSETS = [
	...'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' '),
	'',
];
const TAKES_LONE_Y = ['', 'h', 'k', 'l', 'm', 's', 't', 'v'];
const STOP_CODA = /(?:c|ch|p|t)$/;

const rimes = spell(RIMES);
const rimesAfterQu = spell(RIMES_AFTER_QU);

/** The parts of a well-formed syllable, or `undefined`: `nhắn` → `{ onset: 'nh', rime: 'ăn', tone: '\u0301' }`. */
export function parseSyllable(word: string): Syllable | undefined {
	const decomposed = word.toLowerCase().normalize('NFD');
	const marks = decomposed.match(TONE_MARK) ?? [];
	if (marks.length > 1) return undefined;
	const tone = marks[0] ?? '';
	const letters = decomposed.replace(TONE_MARK, '').normalize('NFC');
	for (const onset of ONSETS) {
		if (!letters.startsWith(onset)) continue;
		const rime = letters.slice(onset.length);
		if (takesRime(onset, rime) && takesTone(rime, tone)) return { onset, rime, tone };
	}
	return undefined;
}

/**
 * A syllable as it is written, in NFC, with the tone mark in its traditional place (`hóa`, `khỏe`, `hủy`),
 * as the style sheet of the site wants it.
 */
export function formatSyllable({ onset, rime, tone }: Syllable): string {
	const at = tonePlace(rime);
	return (onset + rime.slice(0, at + 1) + tone + rime.slice(at + 1)).normalize('NFC');
}

/** The one spelling that is compared: `hoá` and `hóa` become `hóa`; what is no syllable stays as it is. */
export function canonicalWord(word: string): string {
	const syllable = parseSyllable(word);
	return syllable ? formatSyllable(syllable) : word;
}

/** Whether a word without any mark could be a syllable once its marks are put back: `nhan`, `duoc`; not `page`. */
export function isFoldedSyllable(word: string): boolean {
	return ONSETS.some((onset) => {
		if (!word.startsWith(onset)) return false;
		const rime = word.slice(onset.length);
		return foldedRimes(onset).has(rime);
	});
}

function takesRime(onset: string, rime: string): boolean {
	if (onset === 'qu') return rimesAfterQu.has(rime);
	// `giêng` is written for gi + iêng, `gì` and `gìn` for gi + i, gi + in.
	if (onset === 'gi' && rime.startsWith('ê')) return rimes.has(`i${rime}`);
	if (onset === 'gi' && rime.startsWith('i')) return false;
	if (onset === 'g' && (rime === 'i' || rime === 'in')) return true;
	const isFront = /^[eêiy]/.test(rime);
	if (isFront ? BACK_ONLY.includes(onset) : FRONT_ONLY.includes(onset)) return false;
	if (rime.startsWith('y') && !TAKES_LONE_Y.includes(onset)) return false;
	if (onset === 'p' && rime.startsWith('y')) return false;
	return rimes.has(rime);
}

/** A syllable closed by a stop carries only sắc or nặng. */
function takesTone(rime: string, tone: string): boolean {
	return !STOP_CODA.test(rime) || tone === '\u0301' || tone === '\u0323';
}

function tonePlace(rime: string): number {
	const marked = Array.from(rime).findLastIndex((letter) => 'ăâêôơư'.includes(letter));
	if (marked >= 0) return marked;
	const vowels = /^[aeiouy]+/.exec(rime)?.[0].length ?? 1;
	const hasConsonantCoda = vowels < rime.length;
	if (vowels >= 3 || (vowels === 2 && hasConsonantCoda)) return 1;
	return 0;
}

function spell(table: Record<string, string>): Set<string> {
	const spelled = Object.entries(table).flatMap(([nucleus, codas]) =>
		codas.split(' ').map((coda) => nucleus + (coda === '-' ? '' : coda)),
	);
	return new Set(spelled);
}

const foldedCache = new Map<string, Set<string>>();

/** The rimes an onset takes, without marks; `d` stands for both of its letters. */
function foldedRimes(onset: string): Set<string> {
	const cached = foldedCache.get(onset);
	if (cached) return cached;
	const taken = [...rimes, ...rimesAfterQu, 'ên', 'êng', 'êt', 'êp', 'êm', 'êc', 'êu', 'in']
		.filter((rime) => takesRime(onset, rime))
		.map((rime) => rime.normalize('NFD').replace(/\p{Mn}/gu, ''));
	const folded = new Set(taken);
	foldedCache.set(onset, folded);
	return folded;
}

/** The parts of a syllable in NFC: the tone is a combining mark or empty. */
interface Syllable {
	onset: string;
	rime: string;
	tone: string;
}
