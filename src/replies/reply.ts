import { chatReply, longestChat } from './chat-reply.ts';
import { fillOwnWords } from './own-words.ts';
import {
	actionOf,
	lines,
	limitsLine,
	linkLine,
	linksOf,
	linkTo,
	placesAndLinks,
	placesOf,
	sentence,
	type ReplyContext,
	type Shown,
} from './reply-lines.ts';
import type { ReplySource } from './reply-source.ts';
import { formatFacebookPage } from '../domain/facebook-page-text.ts';
import { replyStrings as strings } from '../strings/reply.ts';

/**
 * How long each reply may be. Instagram counts UTF-8 bytes and takes 1,000
 * (`content/limits/instagram-text-length.yml`), so all but the e-mail can be pasted there.
 */
export const replyLimits = {
	chat: { characters: longestChat, bytes: 1000 },
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

function normalReply(source: ReplySource, context: ReplyContext): string {
	const { steps } = source;
	const written = (count: number, show: Shown) => {
		const shown = steps.slice(0, count);
		return lines(
			sentence(source.title),
			stepsHeading(source),
			...shown.flatMap((step, index) => [
				`${String(index + 1)}. ${actionOf(step)}`,
				...show(step, context),
			]),
			count < steps.length && strings.more(steps.length - count),
			limitsLine([...source.titleLimits, ...shown.flatMap(({ limits }) => limits)]),
			linkLine(source, context),
		);
	};
	for (let count = steps.length; count > 0; count -= 1)
		for (const show of [placesAndLinks, placesOf]) {
			const text = written(count, show);
			if (fits(fillOwnWords(text, context.words), replyLimits.normal)) return text;
		}
	return lines(sentence(source.title), linkLine(source, context));
}

function emailReply(source: ReplySource, context: ReplyContext): string {
	const { steps } = source;
	const ask = missing(source, context);
	const paragraphs = [
		sentence(source.title),
		steps.length > 0 &&
			lines(
				stepsHeading(source),
				...steps.flatMap((step, index) => [
					`${String(index + 1)}. ${step.sentences.join(' ')}`,
					...placesOf(step, context),
					...linksOf(step, context, { whole: true }),
				]),
			),
		limitsLine([...source.titleLimits, ...steps.flatMap(({ limits }) => limits)]),
		lines(
			linkLine(source, context),
			source.prevents && `${strings.prevention} ${new URL('phong-tranh/', context.shortLink).href}`,
		),
		ask.length > 0 && lines(strings.stillAsk, ...ask),
	];
	return paragraphs.filter(Boolean).join('\n\n');
}

function askReply(source: ReplySource, context: ReplyContext): string {
	const ask = missing(source, context);
	if (ask.length === 0) return '';
	const lead = context.words ? strings.ask.own : strings.ask.plain;
	return lines(lead, ...ask);
}

function handOverReply(source: ReplySource, context: ReplyContext): string {
	if (source.escalate === '') return '';
	const ask = missing(source, context);
	const { send, where, article, page } = strings.handOver;
	// “Gửi kèm các thông tin sau.” introduces the list itself.
	const introduces = ask.length > 0 && source.escalate.endsWith(strings.handOver.list);
	return lines(
		introduces ? source.escalate.replace(/\.$/, ':') : source.escalate,
		ask.length > 0 && !introduces && send,
		...ask,
		context.page && `${page} ${formatFacebookPage(context.page)}`,
		`${where} ${context.support}`,
		`${article} ${linkTo('', context)}`,
	);
}

function stepsHeading({ isHowTo }: ReplySource): string {
	return isHowTo ? strings.howTo : strings.steps;
}

/** What is asked for, without the Page where it is known. */
function missing({ ask }: ReplySource, { page }: ReplyContext): string[] {
	return ask.filter((one) => !page || !pageAlone.test(one)).map((one) => `- ${one}`);
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
