import { parseIdentifier } from './identifier.ts';
import { otherPlatformWords } from './lists.ts';
import { countDigits, isNumberText, parseNumbers } from './numbers.ts';
import { findOnlyPage, refuse } from './result.ts';
import { isEmailAddress } from './single-word.ts';
import { followsDirectly, startsWithCapital } from './words.ts';
import type { ParsedPageReference, Reason } from './result.ts';
import type { Word } from './words.ts';

/**
 * Several words without a link → the Page or a reason (rules V1 to V7). It never guesses which word
 * of a sentence is a name.
 */
export function parseSeveralWords(words: readonly Word[]): ParsedPageReference {
	const runs = numberRuns(words);
	const numbers = runs.flatMap((run) => (run.isCutOff ? [] : parseNumbers(run.text)));
	const page = findPageInNumbers(numbers);
	if (page) return page;
	if (words.some(({ text }) => otherPlatformWords.has(text.toLowerCase()))) {
		return refuse('not-facebook');
	}
	return findHandle(words) ?? refuse(reasonFor(words, runs, numbers));
}

/** Neighbouring number texts as one: `+84 905 123 456`, `(028) 3822 1234` (V1). */
function numberRuns(words: readonly Word[]): NumberRun[] {
	const runs: NumberRun[] = [];
	let isInRun = false;
	for (const { text, gap, isCutOff } of words) {
		const isNumber = isNumberText(text);
		const run = isInRun && gap.replace(/[()]/g, '') === ' ' ? runs.at(-1) : undefined;
		if (isNumber && run) {
			run.text += ` ${text}`;
			run.isCutOff ||= isCutOff;
		} else if (isNumber) {
			runs.push({ text, isCutOff });
		}
		isInRun = isNumber;
	}
	return runs;
}

/** V1. */
function findPageInNumbers(numbers: readonly ParsedPageReference[]) {
	const isAmbiguous = numbers.some((answer) => !answer.ok && answer.reason === 'ambiguous');
	return isAmbiguous ? refuse('ambiguous') : findOnlyPage(numbers);
}

/** `@shophoalan` in a sentence (V3). */
function findHandle(words: readonly Word[]) {
	const handles: ParsedPageReference[] = [];
	for (const [at, word] of words.entries()) {
		if (!word.text.startsWith('@') || word.isCutOff) continue;
		const answer = parseIdentifier(word.text, 'typed');
		const next = words[at + 1];
		const mayGoOn = next && followsDirectly(next) && startsWithCapital(next.text);
		if (answer.ok && mayGoOn) return refuse('ambiguous');
		handles.push(answer);
	}
	return findOnlyPage(handles);
}

/** V4 to V7. */
function reasonFor(
	words: readonly Word[],
	runs: readonly NumberRun[],
	numbers: readonly ParsedPageReference[],
): Reason {
	const isEmail = ({ text }: Word) => isEmailAddress(text.replace(/^mailto:/i, ''));
	if (words.some(isEmail)) return 'email-address';
	if (numbers.some((answer) => !answer.ok && answer.reason === 'phone-number')) {
		return 'phone-number';
	}
	return runs.some(({ text }) => countDigits(text) >= 5) ? 'malformed-id' : 'display-name';
}

interface NumberRun {
	text: string;
	isCutOff: boolean;
}
