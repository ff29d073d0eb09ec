import type { Finder, FinderAnswer, FinderQuestion } from '../schemas/finder.ts';

/** Nobody answers more than this many questions. */
const mostAnswers = 4;

/** One page of the symptom finder: a question, or the article that the answers lead to. */
export interface FinderStep {
	/** `/chan-doan/` and the answers so far: `/chan-doan/tin-khong-ve/co-trong-hop-thu/`. */
	path: string;
	/** The answers so far, each with the page on which it can be changed. */
	trail: { question: FinderQuestion; answer: FinderAnswer; path: string }[];
	/** What is asked next, with the page each answer leads to … */
	question?: { question: FinderQuestion; answers: { answer: FinderAnswer; path: string }[] };
	/** … or where the answers end. */
	end?: { article: number; section: string | undefined; because: string };
}

/**
 * Every page of the finder, as a tree of paths: the same question reached by two ways is two pages,
 * so that each carries its own answers and can be sent as a link.
 *
 * A loop or a missing question ends the branch; `checkFinder` reports it.
 */
export function finderSteps(finder: Finder): FinderStep[] {
	const questions = questionsById(finder);
	const steps: FinderStep[] = [];

	const visit = (id: string, path: string, trail: FinderStep['trail']) => {
		const question = questions.get(id);
		if (!question || trail.length >= mostAnswers) return;
		const answers = question.answers.map((answer) => ({ answer, path: `${path}${answer.id}/` }));
		steps.push({ path, trail, question: { question, answers } });
		for (const { answer, path: next } of answers) {
			const answered = [...trail, { question, answer, path }];
			if (answer.article !== undefined)
				steps.push({
					path: next,
					trail: answered,
					end: { article: answer.article, section: answer.section, because: answer.because ?? '' },
				});
			else if (answer.question !== undefined) visit(answer.question, next, answered);
		}
	};

	visit(finder.start, '/chan-doan/', []);
	return steps;
}

/** What is wrong with a finder, for the author's list of problems. */
export type FinderFault =
	| { fault: 'unknown-question'; question: string; answer: string | undefined; names: string }
	| { fault: 'unknown-article'; question: string; answer: string; article: number }
	| { fault: 'loop'; question: string; through: string[] }
	| { fault: 'too-many-answers'; question: string; through: string[] }
	| { fault: 'no-unsure-answer' | 'several-unsure-answers' | 'unused-question'; question: string }
	| { fault: 'unreached-article'; article: number };

/**
 * @param finder the parsed file
 * @param articles.known every number that exists
 * @param articles.reached the numbers that must be reached: every troubleshooting article in use
 */
export function checkFinder(
	finder: Finder,
	articles: { known: ReadonlySet<number>; reached: readonly number[] },
): FinderFault[] {
	const questions = questionsById(finder);
	const faults: FinderFault[] = [];
	const seen = new Set<string>();
	const reached = new Set<number>();

	if (!questions.has(finder.start))
		faults.push({
			fault: 'unknown-question',
			question: 'start',
			answer: undefined,
			names: finder.start,
		});

	for (const question of finder.questions) {
		const unsure = question.answers.filter((answer) => answer.unsure).length;
		if (unsure === 0) faults.push({ fault: 'no-unsure-answer', question: question.id });
		if (unsure > 1) faults.push({ fault: 'several-unsure-answers', question: question.id });
		for (const answer of question.answers) {
			if (answer.question !== undefined && !questions.has(answer.question))
				faults.push({
					fault: 'unknown-question',
					question: question.id,
					answer: answer.id,
					names: answer.question,
				});
			if (answer.article !== undefined && !articles.known.has(answer.article))
				faults.push({
					fault: 'unknown-article',
					question: question.id,
					answer: answer.id,
					article: answer.article,
				});
		}
	}

	const visit = (id: string, through: string[]) => {
		const question = questions.get(id);
		if (!question) return;
		if (through.includes(id)) {
			faults.push({ fault: 'loop', question: id, through });
			return;
		}
		if (through.length >= mostAnswers) {
			faults.push({ fault: 'too-many-answers', question: id, through });
			return;
		}
		seen.add(id);
		for (const answer of question.answers) {
			if (answer.article !== undefined) reached.add(answer.article);
			else if (answer.question !== undefined) visit(answer.question, [...through, id]);
		}
	};
	visit(finder.start, []);

	for (const { id } of finder.questions)
		if (!seen.has(id)) faults.push({ fault: 'unused-question', question: id });
	for (const article of articles.reached)
		if (!reached.has(article)) faults.push({ fault: 'unreached-article', article });
	return faults;
}

function questionsById(finder: Finder): Map<string, FinderQuestion> {
	return new Map(finder.questions.map((question) => [question.id, question]));
}
