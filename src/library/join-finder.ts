import { parseCitedText } from '../reading/citations.ts';
import { plainText, type FactWords } from './cited-text.ts';
import type { Finder } from '../schemas/finder.ts';

/** The finder with its citations written out: an answer is a link, so nothing in it can be one. */
export function joinFinder(finder: Finder, words: FactWords): Finder {
	const plain = (text: string) => plainText(parseCitedText(text), words);
	return {
		...finder,
		questions: finder.questions.map((question) => ({
			...question,
			asks: plain(question.asks),
			...(question.look !== undefined && { look: plain(question.look) }),
			answers: question.answers.map((answer) => ({
				...answer,
				says: plain(answer.says),
				...(answer.short !== undefined && { short: plain(answer.short) }),
				...(answer.because !== undefined && { because: plain(answer.because) }),
			})),
		})),
	};
}
