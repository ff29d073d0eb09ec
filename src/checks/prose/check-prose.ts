import { type ContentEntries, type ProseSegment } from '../../reading/entries.ts';
import { formatNumber } from '../../library/limits.ts';
import { describeProblem, type Problem } from '../problems.ts';
import { needlessCapitals } from './capitals.ts';
import { findMisformedDates } from './dates.ts';
import { englishWords } from './english.ts';
import type { Finding, ProseText } from './finding.ts';
import { findWrongForm } from './forms.ts';
import { avoidedWords } from './glossary-words.ts';
import { findMisplacedMarks } from './marks.ts';
import { knownNames, type KnownNames } from './names.ts';
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
export function findInText(
	text: string,
	{ role = 'label', names }: { role?: ProseText['role']; names: KnownNames },
): Finding[] {
	const prose = proseText({ text, role });
	return plainRules(names).flatMap((rule) => rule(prose));
}

const spellingRules: ProseRule[] = [findMisplacedTones, findMisspellings];
function plainRules(names: KnownNames): ProseRule[] {
	return [
		...spellingRules,
		findWrongWords,
		findMisformedNumbers,
		findMisformedDates,
		findMisplacedMarks,
		needlessCapitals(names),
		findLongSentences,
		findWrongForm,
	];
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
		avoidedWords(terms, names),
		englishWords(terms, names),
		typedCodes(codes),
	];
	const cited = ({ cites, channels }: FileProse): ProseRule => {
		const isMeant = ({ id }: { id: string }) => cites.includes(id);
		return (prose) =>
			findTypedFacts(prose).map((found) => {
				const meant = amounts.get(inDigits(found.written)) ?? [];
				const near =
					meant.find(isMeant) ??
					meant.find(({ channel }) => channels.includes(channel)) ??
					meant[0];
				return { ...found, near: near?.id };
			});
	};
	return (prose) => (prose.facts === 'stated' ? everywhere : [...everywhere, cited(prose)]);
}

function checkFile(file: FileProse, rulesOf: Rules): Problem[] {
	const rules = rulesOf(file);
	const texts = file.segments.map((segment) => ({ segment, prose: proseText(segment) }));
	const found = texts.flatMap(({ segment, prose }) => {
		const applicable = segment.role === 'screen' ? spellingRules : rulesFor(segment, rules);
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
		return describeProblem(
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
type Rules = (file: FileProse) => ProseRule[];
