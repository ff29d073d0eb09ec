import { parseIdentifier } from './identifier.ts';
import { otherPlatformWords, platformWords } from './lists.ts';
import { countDigits, isNumberText, parseNumbers } from './numbers.ts';
import { findOnlyPage, refuse } from './result.ts';
import { isEmailAddress } from './single-word.ts';
import { followsDirectly, startsWithCapital } from './words.ts';
import type { DetailedPageReference, DetailedRefusal } from './result.ts';
import type { Word } from './words.ts';

/**
 * Several words without a link → the Page or a reason (rules V1 to V7). It never guesses which word
 * of a sentence is a name.
 */
export function parseSeveralWords(words: readonly Word[]): DetailedPageReference {
	const runs = numberRuns(words);
	const numbers = runs.flatMap((run) => (run.isCutOff ? [] : parseNumbers(run.text)));
	const page = findPageInNumbers(numbers);
	if (page) return page;
	return findOtherPlatform(words) ?? findHandle(words) ?? refusalOf(words, runs, numbers);
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
function findPageInNumbers(numbers: readonly DetailedPageReference[]) {
	const isAmbiguous = numbers.some((answer) => !answer.ok && answer.reason === 'ambiguous');
	return isAmbiguous ? refuse('ambiguous') : findOnlyPage(numbers);
}

/** V2. */
function findOtherPlatform(words: readonly Word[]) {
	const others = words
		.map(({ text }) => text.toLowerCase())
		.filter((word) => otherPlatformWords.has(word));
	if (others.length === 0) return undefined;
	const platform = others.map((word) => platformWords[word]).find(Boolean);
	return refuse('not-facebook', platform && { platform });
}

/** `@shophoalan` in a sentence (V3). */
function findHandle(words: readonly Word[]) {
	const handles: DetailedPageReference[] = [];
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
function refusalOf(
	words: readonly Word[],
	runs: readonly NumberRun[],
	numbers: readonly DetailedPageReference[],
): DetailedRefusal {
	const isEmail = ({ text }: Word) => isEmailAddress(text.replace(/^mailto:/i, ''));
	if (words.some(isEmail)) return refuse('email-address');
	if (numbers.some((answer) => !answer.ok && answer.reason === 'phone-number')) {
		return refuse('phone-number');
	}
	const telling = numbers.filter((answer) => !answer.ok).find(({ detail }) => detail !== undefined);
	const isNumber = runs.some(({ text }) => countDigits(text) >= 5);
	return telling ?? refuse(isNumber ? 'malformed-id' : 'display-name');
}

interface NumberRun {
	text: string;
	isCutOff: boolean;
}
