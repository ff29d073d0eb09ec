import { lineOf, type ContentEntries, type Entry } from '../../reading/entries.ts';
import { checkFinder, type FinderFault } from '../../library/finder.ts';
import { findNearest } from '../../domain/nearest.ts';
import { describeProblem, type Place, type Problem } from '../problems.ts';
import type { References } from './references.ts';
import type { Finder, FinderQuestion } from '../../schemas/finder.ts';

/** Checks what `finder.yml` names, and that its questions lead everywhere and never in circles. */
export function checkFinderFile(entries: ContentEntries, references: References): void {
	const { finder } = entries;
	if (!finder) return;
	const { numbers } = references;
	finder.data.questions.forEach((question, index) => {
		checkNamed(question, { path: `questions.${String(index)}`, finder, entries, references });
	});
	const reached = entries.articles
		.filter(({ data }) => data.kind === 'troubleshooting' && data.archived === undefined)
		.map(({ data }) => data.number);
	const faults = checkFinder(finder.data, { known: numbers, reached });
	for (const fault of withoutConsequences(faults))
		references.report(describeFault(fault, { finder, entries }));
}

/** What cannot be reached because something on the way is wrong is no second mistake. */
function withoutConsequences(faults: readonly FinderFault[]): FinderFault[] {
	const cutOff = faults.some(({ fault }) => fault === 'unknown-question');
	const tooLate = new Set(
		faults.flatMap((fault) => (fault.fault === 'too-many-answers' ? [fault.question] : [])),
	);
	return faults.filter(
		(fault) =>
			(fault.fault !== 'unreached-article' || !cutOff) &&
			(fault.fault !== 'unused-question' || (!cutOff && !tooLate.has(fault.question))),
	);
}

function describeFault(fault: FinderFault, { finder, entries }: FaultContext): Problem {
	switch (fault.fault) {
		case 'unknown-question': {
			const written = fault.names;
			const path = pathOf(finder, fault, 'question');
			const near = findNearest(
				written,
				finder.data.questions.map(({ id }) => id),
			);
			return describeProblem('unknown-question', at(finder, path), { written, near });
		}
		case 'unknown-article': {
			const path = pathOf(finder, fault, 'article');
			return describeProblem('unknown-article', at(finder, path), { number: fault.article });
		}
		case 'loop':
		case 'too-many-answers': {
			const { question } = fault;
			const through = [...fault.through, question].map((id) => `“${id}”`).join(' → ');
			const kind = fault.fault === 'loop' ? 'finder-loop' : 'finder-too-long';
			return describeProblem(kind, at(finder, pathOf(finder, fault)), { question, through });
		}
		case 'unreached-article': {
			const { article: number } = fault;
			const title = entries.articles.find(({ data }) => data.number === number)?.data.title ?? '';
			return describeProblem('finder-unreached-article', { file: finder.file }, { number, title });
		}
		default: {
			const { question } = fault;
			return describeProblem(simpleKinds[fault.fault], at(finder, pathOf(finder, fault)), {
				question,
			});
		}
	}
}

function checkNamed(question: FinderQuestion, { path, ...context }: QuestionContext): void {
	const { finder, entries, references } = context;
	if (question.destination !== undefined)
		references.checkFact('destinations', question.destination, at(finder, `${path}.destination`));
	question.showIn.forEach((number, position) => {
		references.checkArticle(number, at(finder, `${path}.showIn.${String(position)}`));
	});
	references.checkText(question.asks, at(finder, `${path}.asks`));
	references.checkText(question.look, at(finder, `${path}.look`));
	if (question.sketch) checkSketch(question.sketch, { path: `${path}.sketch`, ...context });
	question.answers.forEach((answer, position) => {
		const inner = `${path}.answers.${String(position)}`;
		references.checkText(answer.says, at(finder, `${inner}.says`));
		references.checkText(answer.because, at(finder, `${inner}.because`));
		if (question.answers.findIndex(({ id }) => id === answer.id) < position)
			references.report(
				describeProblem('finder-same-answer', at(finder, `${inner}.id`), { written: answer.id }),
			);
		const article = entries.articles.find(({ data }) => data.number === answer.article);
		const anchors = article?.body.headings.flatMap(({ anchor }) => anchor ?? []) ?? [];
		if (!article || answer.section === undefined || anchors.includes(answer.section)) return;
		const written = answer.section;
		const near = findNearest(written, anchors);
		const place = at(finder, `${inner}.section`);
		references.report(describeProblem('unknown-section', place, { written, near }));
	});
}

function checkSketch(
	{ article, name }: { article: number; name: string },
	{ path, finder, entries, references }: QuestionContext,
): void {
	references.checkArticle(article, at(finder, `${path}.article`));
	const owner = entries.articles.find(({ data }) => data.number === article);
	const names = owner?.siblings.map((sibling) => sibling.name.replace(/\.sketch\.yml$/, '')) ?? [];
	if (!owner || names.includes(name)) return;
	const place = at(finder, `${path}.name`);
	const near = findNearest(name, names);
	references.report(describeProblem('unknown-sketch', place, { written: name, near }));
}

/** Path of the key that a fault is about. */
function pathOf(
	{ data }: Entry<Finder>,
	fault: { question: string; answer?: string | undefined },
	key?: string,
): string {
	const index = data.questions.findIndex(({ id }) => id === fault.question);
	if (index < 0) return 'start';
	const question = `questions.${String(index)}`;
	const position = data.questions[index]?.answers.findIndex(({ id }) => id === fault.answer) ?? -1;
	return position < 0 ? question : `${question}.answers.${String(position)}.${key ?? ''}`;
}

function at(entry: Entry<unknown>, path: string): Place {
	return { file: entry.file, line: lineOf(entry, path) };
}

const simpleKinds = {
	'no-unsure-answer': 'finder-no-unsure',
	'several-unsure-answers': 'finder-several-unsure',
	'unused-question': 'finder-unused-question',
} as const;

interface FaultContext {
	finder: Entry<Finder>;
	entries: ContentEntries;
}

interface QuestionContext extends FaultContext {
	path: string;
	references: References;
}
