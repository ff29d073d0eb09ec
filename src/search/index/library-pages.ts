import { stepAnchor } from '../../domain/step-anchor.ts';
import type { Article, ErrorFact, Library, Section } from '../../library/model.ts';
import type { AnswerArticle } from '../answers/answer.ts';
import type { AnswersData } from '../answers/answers.ts';
import type { PageToIndex, TextBlock } from './page-html.ts';
import type { StartArticle, StartFile } from './start-file.ts';

/** Letters of articles in the start file: about 6 kB compressed, a quarter of a second at 1.6 Mbit/s with its code. */
const START_LENGTH = 18_600;

/**
 * What the index gets of every article: title, summary, symptoms and sections as the page shows them, and the codes
 * and messages of its errors as fields. Menus, related articles and footers help nobody and are left out. Made from the
 * joined content, so that the development server indexes without building.
 */
export function makeArticlePages(library: Library): PageToIndex[] {
	return [...library.articles.values()]
		.filter((article) => !article.archived)
		.map((article) => makePage(article, library));
}

/** What direct answers are made from; facts that are not confirmed keep the words for it in their text. */
export function makeAnswersData(library: Library): AnswersData {
	return {
		errors: [...library.errors.values()].map((error) => ({
			id: error.id,
			channel: error.channel,
			code: error.code,
			label: error.label,
			...(error.subcode && { subcode: error.subcode }),
			messages: error.messages,
			meaning: error.meaning.plain,
			fix: error.fix.plain,
			audience: error.audience,
			path: error.path,
			articles: error.articles.flatMap((number) => {
				const article = library.articles.get(number);
				return article && !article.archived ? [answerArticle(article)] : [];
			}),
		})),
		limits: [...library.limits.values()].map((limit) => ({
			id: limit.id,
			channel: limit.channel,
			subject: limit.subject,
			text: limit.phrase,
			amount: limit.valueText,
			articles: limit.citedBy,
			scope: limit.scope ?? '',
			audience: limit.audience,
			confidence: limit.confidence,
			path: limit.path,
			source: { title: limit.source.title, url: limit.source.url },
		})),
	};
}

/**
 * Titles, symptoms and topics for the box to suggest before the index is there: the common articles first, and no more
 * than a slow line brings in an instant. `others` are suggested as well once they have come.
 */
export function makeStartLists(library: Library): StartLists {
	const isCommon = ({ number }: StartArticle) => library.common.includes(number);
	const all = [...library.articles.values()]
		.filter((article) => !article.archived)
		.map(({ number, title, path, symptoms }) => ({ number, title: title.plain, path, symptoms }));
	const articles: StartArticle[] = [];
	const others: StartArticle[] = [];
	let length = 0;
	for (const article of [...all.filter(isCommon), ...all.filter((own) => !isCommon(own))]) {
		length += JSON.stringify(article).length;
		(length <= START_LENGTH ? articles : others).push(article);
	}
	return {
		common: library.common,
		topics: library.topics.map(({ id, title, path }) => ({ id, title, path })),
		channels: Object.fromEntries(library.site.channels.map(({ id, name }) => [id, name])),
		articles,
		others,
	};
}

function answerArticle({ number, title, path }: Article): AnswerArticle {
	return { number, title: title.plain, path };
}

function makePage(article: Article, library: Library): PageToIndex {
	const messages = [...new Set([...article.errorsNamingIt, ...article.errors])].flatMap((id) => {
		const error = library.errors.get(id);
		return error?.audience === 'shop' ? messagesOf(error) : [];
	});
	return {
		url: article.path,
		number: article.number,
		topic: article.topic,
		channels: article.channels,
		title: article.title.plain,
		blocks: [
			{ text: asSentence(article.summary.plain) },
			...article.sections.flatMap((section) => blocksOf(section, article)),
		],
		// The page shows the symptoms in a section; as fields they are compared with the query one by one.
		said: article.symptoms,
		messages,
	};
}

/** Paragraphs stay apart, so that an excerpt reads as sentences; subsections, folds and steps keep their addresses. */
function blocksOf(
	{ anchor, heading, subsections, text }: Section,
	{ steps }: Article,
): TextBlock[] {
	const blocks = text.split('\n').map((block): TextBlock => {
		const step = steps.findIndex(({ title }) => title?.plain === block);
		const own = subsections.find((subsection) => subsection.heading === block)?.anchor;
		const place = step >= 0 ? stepAnchor(step + 1) : own;
		return place ? { heading: 'h3', anchor: place, text: block } : { text: asSentence(block) };
	});
	return [{ heading: 'h2', anchor, text: heading }, ...blocks];
}

/** Symptoms and list items have no full stop of their own; side by side in an excerpt they need one. */
function asSentence(text: string): string {
	return /[\p{L}\p{N}%]$/u.test(text) ? `${text}.` : text;
}

/** A message begins with the code, as customers paste it. */
function messagesOf({ label, messages }: ErrorFact): string[] {
	return messages.length === 0 ? [label] : messages.map((message) => `${label} ${message}`);
}

interface StartLists extends Pick<StartFile, 'topics' | 'channels' | 'articles' | 'common'> {
	others: readonly StartArticle[];
}
