import { type ContentEntries, type ProseSegment } from '../content-entries.ts';
import { formatNumber } from '../limits.ts';
import { describeProblem, type Problem } from '../problems.ts';
import { findCapitals } from './capitals.ts';
import { findMisformedDates } from './dates.ts';
import { englishWords } from './english.ts';
import type { Finding, ProseText } from './finding.ts';
import { findWrongForm } from './forms.ts';
import { avoidedWords } from './glossary-words.ts';
import { findMisplacedMarks } from './marks.ts';
import { findMisformedNumbers } from './numbers.ts';
import { findRepeats } from './repeats.ts';
import { findLongSentences } from './sentences.ts';
import { findMisspellings } from './spelling.ts';
import { proseText } from './prose-text.ts';
import { proseOfEntries, type FileProse } from './prose-of-entries.ts';
import { findMisplacedTones } from './tone-marks.ts';
import { findTypedFacts, typedCodes } from './typed-facts.ts';
import { findWrongWords } from './words.ts';

/** Runs every machine rule of the style sheet over all that readers read. */
export function checkProse(entries: ContentEntries): Problem[] {
	const rules = makeRules(entries);
	return proseOfEntries(entries).flatMap((prose) => checkFile(prose, rules));
}

/**
 * What the rules for letters, words, numbers and marks find in one text; for strings that stand in
 * code. Rules that need the content (glossary, citations) are left out.
 */
export function findInText(text: string, role: ProseText['role'] = 'label'): Finding[] {
	const prose = proseText({ text, role });
	return plainRules.flatMap((rule) => rule(prose));
}

const spellingRules: ProseRule[] = [findMisplacedTones, findMisspellings];
const plainRules: ProseRule[] = [
	...spellingRules,
	findWrongWords,
	findMisformedNumbers,
	findMisformedDates,
	findMisplacedMarks,
	findCapitals,
	findLongSentences,
	findWrongForm,
];

function makeRules({ glossary, errors, limits }: ContentEntries): Rules {
	const terms = glossary?.data ?? [];
	const known = new Set(
		terms
			.flatMap(({ term, en = '', avoid }) => [term, en, ...avoid])
			.flatMap((words) => words.toLowerCase().split(/\s+/)),
	);
	const codes = new Map(errors.map(({ id, data }) => [data.subcode ?? data.code, id]));
	const amounts = new Map(
		limits.flatMap(({ id, data }) =>
			data.value === undefined || data.unit === undefined
				? []
				: [[`${formatNumber(data.value)} ${data.unit}`, id]],
		),
	);
	const everywhere = [...plainRules, avoidedWords(terms), englishWords(known), typedCodes(codes)];
	const cited: ProseRule = (prose) =>
		findTypedFacts(prose).map((found) => ({
			...found,
			near: amounts.get(inDigits(found.written)),
		}));
	return { stated: everywhere, cited: [...everywhere, cited] };
}

function checkFile({ file, segments, facts }: FileProse, rules: Rules): Problem[] {
	const texts = segments.map((segment) => ({ segment, prose: proseText(segment) }));
	const found = texts.flatMap(({ segment, prose }) => {
		const applicable = segment.role === 'screen' ? spellingRules : rulesFor(segment, rules[facts]);
		return onePerPlace(applicable.flatMap((rule) => rule(prose))).map((finding) => ({
			finding,
			segment,
			prose,
		}));
	});
	const problems = [...found, ...findRepeats(texts)].map(({ finding, segment, prose }) => {
		const { kind, index, written, near } = finding;
		const line =
			segment.line === undefined
				? undefined
				: segment.line + (prose.text.slice(0, index).split('\n').length - 1);
		return describeProblem(kind, { file, line }, { written: written.replace(/\s+/g, ' '), near });
	});
	return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

/** A link's words are read once more with the sentence they stand in, so only its own rule counts. */
function rulesFor({ role }: ProseSegment, rules: ProseRule[]): ProseRule[] {
	return role === 'link' ? [findWrongForm] : rules;
}

/** A word that two rules refuse is reported by the first. */
function onePerPlace(findings: Finding[]): Finding[] {
	const general = new Set<Finding['kind']>(['avoided-word', 'english-word']);
	return findings.filter(
		(finding) =>
			!general.has(finding.kind) ||
			!findings.some((other) => other.index === finding.index && !general.has(other.kind)),
	);
}

const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** “bảy ngày” → “7 ngày”, “7  ngày” → “7 ngày”. */
function inDigits(amount: string): string {
	const [first = '', ...rest] = amount.split(/\s+/);
	const number = words.indexOf(first.toLocaleLowerCase('vi'));
	return [number < 0 ? first : String(number), ...rest].join(' ');
}

type ProseRule = (prose: ProseText) => Finding[];
type Rules = Record<FileProse['facts'], ProseRule[]>;
