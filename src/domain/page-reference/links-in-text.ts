import { hasWebPrefix, isLinkWord, isLonePath, lonePath } from './link-words.ts';
import { readLink, readLonePath } from './link.ts';
import { countDigits, isNumberText } from './numbers.ts';
import { findOnlyPage, refuse } from './result.ts';
import { followsDirectly, startsWithCapital, startsWithLowerCase } from './words.ts';
import type { DetailedPageReference } from './result.ts';
import type { Word } from './words.ts';

/** Reads all links of a text; `undefined` when it holds none (rules L7, E10, E11, M1 and M2). */
export function findPageInLinks(words: readonly Word[]): DetailedPageReference | undefined {
	const [first] = words;
	if (words.length === 1 && first && isLonePath(first.text)) {
		return readWhole(first, (text) => readLonePath(lonePath(text)));
	}
	const areLinks = words.map((word) => isLinkWord(word.text));
	const answers = words.flatMap((word, at) => {
		if (!areLinks[at]) return [];
		const answer = readWhole(word, readLink);
		const next = words[at + 1];
		return next && !areLinks[at + 1] && mayGoOn(answer, word, next) ? refuse('ambiguous') : answer;
	});
	return findOnlyPage(answers) ?? findTellingReason(answers);
}

/** M2: a link to Facebook says more about the mistake than one to elsewhere. */
function findTellingReason(answers: readonly DetailedPageReference[]) {
	const isElsewhere = (answer: DetailedPageReference) =>
		!answer.ok && (answer.reason === 'not-facebook' || answer.reason === 'unsafe-link');
	return answers.find((answer) => !isElsewhere(answer)) ?? answers[0];
}

/** E10: a cut-off link counts up to its last separator, where the name was still complete. */
function readWhole(
	{ text, isCutOff }: Word,
	read: (link: string) => DetailedPageReference,
): DetailedPageReference {
	if (!isCutOff) return read(text);
	const end = Math.max(...['/', '?', '#', '&'].map((mark) => text.lastIndexOf(mark))) + 1;
	const answer = read(text.slice(0, end));
	return answer.ok ? answer : refuse('truncated');
}

/** E11: `facebook.com/Hoa Tươi Lan` is a display name; taking `Hoa` would open a stranger's Page. */
function mayGoOn(answer: DetailedPageReference, word: Word, next: Word): boolean {
	if (!answer.ok || answer.kind !== 'username' || !word.text.endsWith(answer.value)) return false;
	if (!followsDirectly(next)) return false;
	if (isNumberText(next.text) && countDigits(next.text) >= 5) return false;
	return (
		answer.value.replaceAll('.', '').length < 5 ||
		startsWithCapital(next.text) ||
		(!hasWebPrefix(word.text) && !startsWithLowerCase(next.text))
	);
}
