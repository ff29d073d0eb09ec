import { type ContentEntries, type ProseSegment } from '../../reading/entries.ts';
import { formatNumber } from '../../library/limits.ts';
import { describer, type Problem } from '../../domain/problem.ts';
import type { TextProblem } from '../../domain/text-problem.ts';
import { capitalProblems, needlessCapitals } from './capitals.ts';
import { contactDetailProblems, findContactDetails } from './contact-details.ts';
import { dateProblems, findMisformedDates } from './dates.ts';
import { englishProblems, englishWords } from './english.ts';
import { findWrongForm, textFormProblems } from './text-forms.ts';
import { avoidedWordProblems, avoidedWords } from './glossary-words.ts';
import { findLeftoverMarkup, leftoverMarkupProblems } from './leftover-markup.ts';
import { findMisplacedPunctuation, punctuationProblems } from './punctuation.ts';
import { knownNames, type KnownNames } from './names.ts';
import { findMisformedNumbers, numberProblems } from './numbers.ts';
import { findRepeats, repeatProblems } from './repeats.ts';
import { findLongSentences, sentenceProblems } from './sentences.ts';
import { findMisspellings, spellingProblems } from './spelling.ts';
import { proseText, type ProseText } from './prose-text.ts';
import { proseOfEntries, type FileProse } from './prose-of-entries.ts';
import { findMisplacedTones, toneProblems } from './tone-marks.ts';
import { findTypedFacts, typedCodes, typedFactProblems } from './typed-facts.ts';
import { findForbiddenWords, forbiddenWordProblems } from './forbidden-words.ts';

/** Runs every machine rule of the style sheet over all that readers read. */
export function checkProse(entries: ContentEntries): Problem[] {
	const { rules, found } = currentRules(entries);
	return proseOfEntries(entries).flatMap((prose) => {
		const known = found.get(prose) ?? checkFile(prose, rules);
		found.set(prose, known);
		return known;
	});
}

/**
 * What the rules for letters, words, numbers and punctuation find in one text; for strings that stand in
 * code. Rules that need the content (glossary, citations) are left out.
 */
export function findInText(
	text: string,
	{ role = 'label', names }: { role?: ProseText['role']; names: KnownNames },
): ProseProblem[] {
	const prose = proseText({ text, role });
	return plainRules(names).flatMap((rule) => rule(prose));
}

const spellingRules: ProseRule[] = [findMisplacedTones, findMisspellings];
function plainRules(names: KnownNames): ProseRule[] {
	return [
		...spellingRules,
		findForbiddenWords,
		findMisformedNumbers,
		findMisformedDates,
		findMisplacedPunctuation,
		needlessCapitals(names),
		findLongSentences,
		findWrongForm,
	];
}

let current: CurrentRules | undefined;

/**
 * The rules, with what they have found so far: after an edit only the files that changed are read
 * again, or all of them where the rules themselves follow from the file that changed.
 */
function currentRules(entries: ContentEntries): CurrentRules {
	const { glossary, names, site, errors, limits } = entries;
	const madeOf = [glossary, names, site, ...errors, ...limits];
	const isSame =
		current?.madeOf.length === madeOf.length &&
		current.madeOf.every((entry, index) => entry === madeOf[index]);
	if (!current || !isSame)
		current = { madeOf, rules: makeRules(entries), found: new WeakMap<FileProse, Problem[]>() };
	return current;
}

function makeRules(entries: ContentEntries): Rules {
	const { glossary, errors, limits } = entries;
	const names = knownNames(entries);
	const terms = glossary?.data ?? [];
	// The first of a code is what most readers meet: #10 is Facebook's before it is the product's.
	const codes = new Map(
		errors.toReversed().map(({ id, data }) => [data.subcode ?? data.code, id] as const),
	);
	const amounts = Map.groupBy(
		limits.flatMap(({ id, data: { value, unit, channel } }) =>
			value === undefined || unit === undefined
				? []
				: [{ id, channel, amount: `${formatNumber(value)} ${unit}` }],
		),
		({ amount }) => amount,
	);
	const everywhere = [
		...plainRules(names),
		findLeftoverMarkup,
		findContactDetails,
		avoidedWords(terms, names),
		englishWords(terms, names),
		typedCodes(codes),
	];
	const cited = ({ cites, channels }: FileProse): ProseRule => {
		const isMeant = ({ id }: { id: string }) => cites.includes(id);
		return (prose) =>
			findTypedFacts(prose).flatMap((found) => {
				const amount = inDigits(found.written);
				// Only a number that a limit states is one that must be cited; the others are the author's.
				const meant =
					amounts.get(amount) ?? [...amounts].find(([full]) => full.startsWith(`${amount} `))?.[1];
				if (!meant) return [];
				const near =
					meant.find(isMeant) ??
					meant.find(({ channel }) => channels.includes(channel)) ??
					meant[0];
				return [{ ...found, near: near?.id }];
			});
	};
	return (prose) => (prose.facts === 'stated' ? everywhere : [...everywhere, cited(prose)]);
}

function checkFile(file: FileProse, rulesOf: Rules): Problem[] {
	const rules = rulesOf(file);
	const texts = file.segments.map((segment) => ({ segment, prose: proseText(segment) }));
	const found = texts.flatMap(({ segment, prose }) => {
		const applicable = segment.role === 'screen' ? spellingRules : rulesFor(segment, rules);
		return onePerPlace(applicable.flatMap((rule) => rule(prose))).map((problem) => ({
			problem,
			segment,
			prose,
		}));
	});
	const problems = [...found, ...findRepeats(texts)].map(({ problem, segment, prose }) => {
		const { kind, index, written, near } = problem;
		const line =
			segment.line === undefined
				? undefined
				: segment.line + (prose.text.slice(0, index).split('\n').length - 1);
		return describe(
			kind,
			{ file: file.file, line },
			{ written: written.replace(/\s+/g, ' '), near },
		);
	});
	return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

/** A link's words are read once more with the sentence they stand in, so only its own rule counts. */
function rulesFor({ role }: ProseSegment, rules: ProseRule[]): ProseRule[] {
	return role === 'link' ? [findWrongForm] : rules;
}

/** A word that two rules refuse is reported by the first. */
function onePerPlace(problems: ProseProblem[]): ProseProblem[] {
	const general = new Set<ProseProblem['kind']>(['avoided-word', 'english-word']);
	return problems.filter(
		({ kind, index }) =>
			!general.has(kind) ||
			!problems.some((other) => other.index === index && !general.has(other.kind)),
	);
}

const numberWords = [
	'không',
	'một',
	'hai',
	'ba',
	'bốn',
	'năm',
	'sáu',
	'bảy',
	'tám',
	'chín',
	'mười',
];

const boundWords =
	/^(?:tối đa|ít nhất|không quá|chưa quá|nhiều nhất|trên|dưới|hơn|vượt|quá|sau|trong(?: vòng)?)\s+/iu;

/** “bảy ngày” → “7 ngày”, “hơn 7  ngày” → “7 ngày”. */
function inDigits(amount: string): string {
	const words = amount.replace(boundWords, '').replace('%', ' %').trim().split(/\s+/);
	const spoken = words.findIndex((word) => !isNumberWord(word));
	const [number, rest] =
		spoken > 0
			? [valueOf(words.slice(0, spoken)), words.slice(spoken)]
			: // “24 tiếng” is a time; “hai tiếng” may be two syllables.
				[words[0] ?? '', words.slice(1).map((word) => (word === 'tiếng' ? 'giờ' : word))];
	return [number, ...rest].join(' ');
}

function isNumberWord(word: string): boolean {
	const lower = word.toLocaleLowerCase('vi');
	return numberWords.includes(lower) || tens.has(lower);
}

/** Up to 99: “hai mươi bốn” → 24, “mười lăm” → 15. */
function valueOf(words: readonly string[]): string {
	let value = 0;
	for (const word of words.map((one) => one.toLocaleLowerCase('vi')))
		if (word === 'mươi') value *= 10;
		else value += tens.get(word) ?? numberWords.indexOf(word);
	return String(value);
}

const tens = new Map([
	['mươi', 10],
	['mốt', 1],
	['tư', 4],
	['lăm', 5],
]);

/** Every rule for words brings its own; they are told in one place, by the line they stand on. */
export const proseProblems = {
	...toneProblems,
	...spellingProblems,
	...forbiddenWordProblems,
	...numberProblems,
	...dateProblems,
	...punctuationProblems,
	...leftoverMarkupProblems,
	...contactDetailProblems,
	...capitalProblems,
	...sentenceProblems,
	...textFormProblems,
	...avoidedWordProblems,
	...englishProblems,
	...typedFactProblems,
	...repeatProblems,
};

const describe = describer(proseProblems);

type ProseProblem = TextProblem<keyof typeof proseProblems>;
type ProseRule = (prose: ProseText) => ProseProblem[];
type Rules = (file: FileProse) => ProseRule[];

interface CurrentRules {
	/** Entries are the same objects as long as their files do not change. */
	madeOf: readonly unknown[];
	rules: Rules;
	found: WeakMap<FileProse, Problem[]>;
}
