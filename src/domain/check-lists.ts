import { lineOf, type ContentEntries, type Entry } from './content-entries.ts';
import { findNearest } from './nearest.ts';
import { describeProblem, type Place } from './problems.ts';
import type { References } from './references.ts';

/** Checks what the single files name: `topics.yml`, `notices.yml`, `finder.yml`. */
export function checkLists(entries: ContentEntries, references: References): void {
	checkTopics(entries, references);
	if (entries.notices) {
		const { notices } = entries;
		notices.data.forEach((notice, index) => {
			notice.articles.forEach((number, position) => {
				const path = `${String(index)}.articles.${String(position)}`;
				references.checkArticle(number, at(notices, path));
			});
		});
	}
	checkFinder(entries, references);
}

function checkTopics({ topics, articles }: ContentEntries, references: References): void {
	if (!topics) return;
	topics.data.common.forEach((number, index) => {
		references.checkArticle(number, at(topics, `common.${String(index)}`));
	});
	topics.data.topics.forEach((topic, index) => {
		for (const key of ['articles', 'also'] as const)
			topic[key].forEach((number, position) => {
				const path = `topics.${String(index)}.${key}.${String(position)}`;
				references.checkArticle(number, at(topics, path));
			});
	});
	const known = topics.data.topics.map(({ id }) => id);
	for (const { file, topic: written } of articles)
		if (!known.includes(written))
			references.report(
				describeProblem('unknown-topic', { file }, { written, near: findNearest(written, known) }),
			);
}

function checkFinder({ finder, articles }: ContentEntries, references: References): void {
	if (!finder) return;
	const questions = finder.data.questions.map(({ id }) => id);
	const checkQuestion = (written: string, path: string) => {
		if (questions.includes(written)) return;
		const near = findNearest(written, questions);
		references.report(describeProblem('unknown-question', at(finder, path), { written, near }));
	};
	checkQuestion(finder.data.start, 'start');
	finder.data.questions.forEach((question, index) => {
		const path = `questions.${String(index)}`;
		if (question.destination !== undefined)
			references.checkFact('destinations', question.destination, at(finder, `${path}.destination`));
		question.showIn.forEach((number, position) => {
			references.checkArticle(number, at(finder, `${path}.showIn.${String(position)}`));
		});
		question.answers.forEach((answer, position) => {
			const inner = `${path}.answers.${String(position)}`;
			if (answer.question !== undefined) checkQuestion(answer.question, `${inner}.question`);
			if (answer.article === undefined) return;
			references.checkArticle(answer.article, at(finder, `${inner}.article`));
			const article = articles.find(({ data }) => data.number === answer.article);
			const anchors = article?.body.headings.flatMap(({ anchor }) => anchor ?? []) ?? [];
			if (!article || answer.section === undefined || anchors.includes(answer.section)) return;
			const near = findNearest(answer.section, anchors);
			references.report(
				describeProblem('unknown-section', at(finder, `${inner}.section`), {
					written: answer.section,
					near,
				}),
			);
		});
	});
}

function at(entry: Entry<unknown>, path: string): Place {
	return { file: entry.file, line: lineOf(entry, path) };
}
