import { foldVietnamese } from '../../domain/vietnamese.ts';
import type { CombinedArticle } from '../meaning/combine.ts';
import type { Answer } from './answer.ts';
import type { FoundThing, ThingsQuestion } from './things.ts';

/** Whoever says more than this has told what can be told. */
const MOST_WORDS = 5;
/** An article this likely is no guess. */
const CLEAR = 0.5;
/** The question must tell apart so much of what is likely. */
const LEAST_MASS = 0.56;

/** A code and nothing else. Folded. */
const BARE_CODE = /^(?:bao |bi |dinh )*(?:ma loi|loi|ma|error|code|err)?\s*[#(]*\s*-?\d+\s*\)?$/;

/**
 * The finder's question that tells apart what a short query may mean, when no article stands out: of the questions that
 * lead to most of the likely articles the narrowest.
 */
export function findQuestion(
	ranked: readonly CombinedArticle[],
	{ words, questions }: { words: readonly string[]; questions: readonly ThingsQuestion[] },
): FoundThing[] {
	if (words.length > MOST_WORDS) return [];
	const shares = ranked.map(({ number, score }) => ({ number, share: Math.exp(score) }));
	const total = shares.reduce((sum, { share }) => sum + share, 0);
	if ((shares[0]?.share ?? 0) >= CLEAR * total) return [];
	return findNarrowest(shares, questions);
}

/** The question that tells apart the articles of a code with several meanings, when nothing but the code was typed. */
export function findCodeQuestion(
	answers: readonly Answer[],
	{ typed, questions }: { typed: string; questions: readonly ThingsQuestion[] },
): FoundThing[] {
	if (!BARE_CODE.test(foldVietnamese(typed).trim())) return [];
	const numbers = answers.flatMap((answer) =>
		answer.kind === 'error' && answer.isChoice
			? answer.errors.flatMap(({ articles }) => articles.map(({ number }) => number))
			: [],
	);
	const shares = [...new Set(numbers)].map((number) => ({ number, share: 1 }));
	return shares.length > 1 ? findNarrowest(shares, questions) : [];
}

/** Not the first question of all: whoever typed something has answered it. */
function findNarrowest(
	shares: readonly { number: number; share: number }[],
	questions: readonly ThingsQuestion[],
): FoundThing[] {
	const least = LEAST_MASS * shares.reduce((sum, { share }) => sum + share, 0);
	const massOf = ({ reaches }: ThingsQuestion) =>
		shares
			.filter(({ number }) => reaches.includes(number))
			.reduce((sum, { share }) => sum + share, 0);
	const [best] = questions
		.filter((question) => !question.isFirst && massOf(question) >= least)
		.sort((a, b) => a.reaches.length - b.reaches.length);
	return best ? [{ kind: 'question', id: best.id }] : [];
}
