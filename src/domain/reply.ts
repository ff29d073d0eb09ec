import { fillOwnWords, type OwnWords } from './own-words.ts';
import { withPage } from './page-parameter.ts';
import type { PageReference } from './page-reference.ts';
import type { ReplyPlace, ReplySource, ReplyStep } from './reply-source.ts';
import { settingsUrl } from './settings-url.ts';
import { formatPage } from './stored-page.ts';
import { replyStrings as words } from '../strings/reply.ts';

/**
 * How long each reply may be. Instagram counts UTF-8 bytes and takes 1,000
 * (`content/limits/instagram-text-length.yml`), so all but the e-mail can be pasted there.
 */
export const replyLimits = {
	chat: { characters: 280, bytes: 1000 },
	normal: { characters: 1000, bytes: 1000 },
	ask: { characters: 1000, bytes: 1000 },
	handOver: { characters: 1000, bytes: 1000 },
	email: { characters: 4000, bytes: 6000 },
} as const;

/** Asks for the Page and nothing else. */
const pageAlone = /^(?:Địa chỉ|Tên|ID) Trang(?: hoặc ID Trang| trên Facebook)?$/u;

/**
 * The replies about an article: symptom, what to do, link; no greeting. In three lengths, and the
 * ones that ask for what is missing and hand over. With a Page, every link is that Page's.
 */
export function composeReplies(source: ReplySource, context: ReplyContext): Replies {
	const own = (text: string) => fillOwnWords(text, context.words);
	return {
		chat: own(chatReply(source, context)),
		normal: own(normalReply(source, context)),
		email: own(emailReply(source, context)),
		ask: own(askReply(source, context)),
		handOver: own(handOverReply(source, context)),
	};
}

/** Whether a text keeps within a limit of {@link replyLimits}. */
export function fits(text: string, limit: { characters: number; bytes: number }): boolean {
	return text.length <= limit.characters && new TextEncoder().encode(text).length <= limit.bytes;
}

function chatReply(source: ReplySource, context: ReplyContext): string {
	const title = sentence(source.title);
	const link = linkLine(context);
	const step = source.steps.find(({ places }) => places.length > 0) ?? source.steps[0];
	if (!step) return lines(title, link);

	const todo = `${words.todo} ${lowerFirst(actionOf(step))}`;
	const named = limitsLine([...source.titleLimits, ...step.limits]);
	const urls = step.places.flatMap((place) => addressOf(place, context) ?? []);
	const task = `${words.todo} ${lowerFirst(step.places[0]?.task ?? '')}.`;
	const candidates = [
		lines(title, todo, ...placesOf(step, context), named, link),
		lines(title, todo, ...urls, named, link),
		...(urls.length > 0 ? [lines(title, task, ...urls, limitsLine(source.titleLimits), link)] : []),
		lines(title, todo, named, link),
		lines(title, limitsLine(source.titleLimits), link),
	];
	// Filled words are longer than their slots, so a candidate is measured filled.
	const measured = candidates.find((text) =>
		fits(fillOwnWords(text, context.words), replyLimits.chat),
	);
	return measured ?? lines(title, link);
}

function normalReply(source: ReplySource, context: ReplyContext): string {
	const { steps } = source;
	for (let count = steps.length; count > 0; count -= 1) {
		const shown = steps.slice(0, count);
		const text = lines(
			sentence(source.title),
			words.steps,
			...shown.flatMap((step, index) => [
				`${String(index + 1)}. ${actionOf(step)}`,
				...placesOf(step, context),
			]),
			count < steps.length && words.more(steps.length - count),
			limitsLine([...source.titleLimits, ...shown.flatMap(({ limits }) => limits)]),
			linkLine(context),
		);
		if (fits(fillOwnWords(text, context.words), replyLimits.normal)) return text;
	}
	return lines(sentence(source.title), linkLine(context));
}

function emailReply(source: ReplySource, context: ReplyContext): string {
	const { steps } = source;
	const ask = missing(source, context);
	const paragraphs = [
		sentence(source.title),
		steps.length > 0 &&
			lines(
				words.steps,
				...steps.flatMap((step, index) => [
					`${String(index + 1)}. ${step.sentences.join(' ')}`,
					...placesOf(step, context),
				]),
			),
		limitsLine([...source.titleLimits, ...steps.flatMap(({ limits }) => limits)]),
		lines(
			linkLine(context),
			source.prevents && `${words.prevention} ${new URL('phong-tranh/', context.shortLink).href}`,
		),
		ask.length > 0 && lines(words.stillAsk, ...ask),
	];
	return paragraphs.filter(Boolean).join('\n\n');
}

function askReply(source: ReplySource, context: ReplyContext): string {
	const ask = missing(source, context);
	if (ask.length === 0) return '';
	const lead = context.words ? words.ask.own : words.ask.plain;
	return lines(lead, ...ask);
}

function handOverReply(source: ReplySource, context: ReplyContext): string {
	if (source.escalate === '') return '';
	const ask = missing(source, context);
	const { send, where, article, page } = words.handOver;
	return lines(
		source.escalate,
		ask.length > 0 && send,
		...ask,
		context.page && `${page} ${formatPage(context.page)}`,
		`${where} ${context.support}`,
		`${article} ${linkOf(context)}`,
	);
}

function linkLine(context: ReplyContext): string {
	return `${context.words ? words.link.own : words.link.plain} ${linkOf(context)}`;
}

function linkOf({ shortLink, page }: ReplyContext): string {
	return page ? withPage({ address: shortLink, base: shortLink, page }) : shortLink;
}

function actionOf({ sentences, key }: ReplyStep): string {
	return sentences.filter((_, index) => key.includes(index)).join(' ');
}

/** What is asked for, without the Page where it is known. */
function missing({ ask }: ReplySource, { page }: ReplyContext): string[] {
	return ask.filter((one) => !page || !pageAlone.test(one)).map((one) => `- ${one}`);
}

/** The address of each screen, or the way to it where the address needs a Page that is not known. */
function placesOf(step: ReplyStep, context: ReplyContext): string[] {
	return step.places.flatMap((place) => {
		const address = addressOf(place, context);
		if (address !== undefined) return [address];
		return step.sentences.some((text) => text.includes(place.menu))
			? []
			: [`${words.place} ${place.menu}`];
	});
}

function addressOf({ url, accepts }: ReplyPlace, { page }: ReplyContext): string | undefined {
	if (url === undefined) return undefined;
	const answer = settingsUrl({ url, accepts }, page);
	return answer.ok ? answer.url : undefined;
}

function limitsLine(states: readonly string[]): string | false {
	return states.length > 0 && `${words.limits} ${[...new Set(states)].join('; ')}.`;
}

function sentence(text: string): string {
	return /[.?…]$/.test(text) ? text : `${text}.`;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

function lines(...all: (string | false | undefined)[]): string {
	return all.filter(Boolean).join('\n');
}

export interface ReplyContext {
	/** Absolute short link of the article: `https://…/b/101/`. */
	shortLink: string;
	/** The help desk's address. */
	support: string;
	page?: PageReference | undefined;
	/** What the agent calls the customer and themselves; without them replies carry no pronoun. */
	words?: OwnWords | undefined;
}

export interface Replies {
	chat: string;
	normal: string;
	email: string;
	/** Asks for what is missing; empty where the article asks for nothing. */
	ask: string;
	/** Hands over to the help desk; empty where the article names no case for it. */
	handOver: string;
}
