import { anchorsOfEntry, lineOf, type ContentEntries, type Entry } from '../../reading/entries.ts';
import { checkFinder, type FinderFault } from '../../library/finder.ts';
import { findNearest } from '../../domain/nearest.ts';
import {
	describer,
	didYouMean,
	mistake,
	type Place,
	type Problem,
	type Written,
} from '../../domain/problem.ts';
import { describeReference, type References } from './references.ts';
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
			return describe('unknown-question', at(finder, path), { written, near });
		}
		case 'unknown-article': {
			const path = pathOf(finder, fault, 'article');
			return describeReference('unknown-article', at(finder, path), { number: fault.article });
		}
		case 'loop':
		case 'too-many-answers': {
			const { question } = fault;
			const through = [...fault.through, question].map((id) => `“${id}”`).join(' → ');
			const kind = fault.fault === 'loop' ? 'finder-loop' : 'finder-too-long';
			return describe(kind, at(finder, pathOf(finder, fault)), { question, through });
		}
		case 'unreached-article': {
			const { article: number } = fault;
			const title = entries.articles.find(({ data }) => data.number === number)?.data.title ?? '';
			return describe('finder-unreached-article', { file: finder.file }, { number, title });
		}
		default: {
			const { question } = fault;
			return describe(simpleKinds[fault.fault], at(finder, pathOf(finder, fault)), {
				question,
			});
		}
	}
}

function checkNamed(question: FinderQuestion, { path, ...context }: QuestionContext): void {
	const { finder, entries, references } = context;
	if (question.destination !== undefined)
		references.checkFact('destinations', question.destination, at(finder, `${path}.destination`));
	references.checkText(question.asks, at(finder, `${path}.asks`));
	references.checkText(question.look, at(finder, `${path}.look`));
	if (question.sketch) checkSketch(question.sketch, { path: `${path}.sketch`, ...context });
	question.answers.forEach((answer, position) => {
		const inner = `${path}.answers.${String(position)}`;
		references.checkText(answer.says, at(finder, `${inner}.says`));
		references.checkText(answer.short, at(finder, `${inner}.short`));
		references.checkText(answer.because, at(finder, `${inner}.because`));
		if (question.answers.findIndex(({ id }) => id === answer.id) < position)
			references.report(
				describe('finder-same-answer', at(finder, `${inner}.id`), { written: answer.id }),
			);
		const article = entries.articles.find(({ data }) => data.number === answer.article);
		const anchors = article ? anchorsOfEntry(article) : [];
		if (!article || answer.section === undefined || anchors.includes(answer.section)) return;
		const written = answer.section;
		const near = findNearest(written, anchors);
		const place = at(finder, `${inner}.section`);
		references.report(describe('unknown-section', place, { written, near }));
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
	references.report(describeReference('unknown-sketch', place, { written: name, near }));
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

/** The questions of the symptom finder, one by one and as a whole. */
export const finderProblems = {
	'unknown-question': ({ written, near }: Written) =>
		mistake(
			`Không có câu hỏi nào tên “${written}”.`,
			`${didYouMean(near)}Tên câu hỏi là giá trị “id” của câu hỏi đó trong content/finder.yml.`,
		),
	'unknown-section': ({ written, near }: Written) =>
		mistake(
			`Bài viết không có mục nào mang tên neo “${written}”.`,
			`${didYouMean(near)}Tên neo đứng sau tiêu đề trong bài, dạng {#ten-neo}.`,
		),
	'finder-loop': ({ question, through }: { question: string; through: string }) =>
		mistake(
			`Câu hỏi “${question}” quay lại chính nó: ${through}.`,
			'Cho một câu trả lời trên đường này dẫn tới bài viết.',
		),
	'finder-too-long': ({ question, through }: { question: string; through: string }) =>
		mistake(
			`Câu hỏi “${question}” là câu thứ năm: ${through}.`,
			'Người đọc trả lời nhiều nhất bốn câu; cho câu thứ tư dẫn thẳng tới bài viết.',
		),
	'finder-no-unsure': ({ question }: { question: string }) =>
		mistake(
			`Câu hỏi “${question}” chưa có câu trả lời cho người không chắc.`,
			'Thêm một câu trả lời có unsure: true và vẫn dẫn đi tiếp.',
		),
	'finder-several-unsure': ({ question }: { question: string }) =>
		mistake(
			`Câu hỏi “${question}” có hơn một câu trả lời “không chắc”.`,
			'Giữ unsure: true ở một câu trả lời.',
		),
	'finder-unused-question': ({ question }: { question: string }) =>
		mistake(
			`Không câu trả lời nào dẫn tới câu hỏi “${question}”.`,
			'Cho một câu trả lời dẫn tới câu hỏi này, hoặc xóa câu hỏi.',
		),
	'finder-unreached-article': ({ number, title }: { number: number; title: string }) =>
		mistake(
			`Phần chẩn đoán không dẫn tới bài ${String(number)}, “${title}”.`,
			'Thêm một câu trả lời dẫn tới bài này.',
		),
	'finder-same-answer': ({ written }: { written: string }) =>
		mistake(
			`Hai câu trả lời của cùng một câu hỏi mang id “${written}”.`,
			'Đặt id khác nhau; id là phần cuối của địa chỉ.',
		),
};

const describe = describer(finderProblems);

interface FaultContext {
	finder: Entry<Finder>;
	entries: ContentEntries;
}

interface QuestionContext extends FaultContext {
	path: string;
	references: References;
}
