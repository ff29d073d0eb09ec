import { isRecord } from './json.ts';
import { formatDate } from './dates.ts';
import type { Article, Inline, Library, LimitFact } from './model.ts';
import { withOrdinarySpaces } from './typography.ts';
import { replyStrings as words } from '../strings/reply.ts';

/** What the page around a step shows, and a pasted reply does not. Tried in this order. */
const layoutWords: readonly [RegExp, string][] = [
	[/,? như hình (?:bên dưới|dưới đây|dưới các bước|dưới)/gu, ''],
	[/ bằng nút (?:bên dưới|dưới đây)/gu, ''],
	[/(?<!liên kết) (?:ở )?(?:bên dưới|dưới đây)(?=[.,;:]|$)/gu, ' trong hướng dẫn'],
	[/ trên trang này(?=[.,;]|$)/gu, ' của trang trợ giúp'],
	[/ thông tin ở trên/gu, ' thông tin sau'],
];
const layoutSentence = /^Nút mở|khác hình|đi theo các mục này/u;
/** Stands before a limit while a step is taken apart. */
const limitMark = '\ue000';
/** “kết bạn” is no pronoun. */
const pronoun = /(?<!\p{L}|kết )[Bb]ạn(?!\p{L}| bè)/gu;

/**
 * What replies about an article are made from, small enough to be carried by its page and by the
 * agents' desk. Texts hold ordinary spaces, and the slot `{xung_ho}` where the article says “bạn”.
 */
export function replySource(
	article: Article,
	library: Pick<Library, 'limits' | 'errors' | 'destinations'>,
): ReplySource {
	return {
		number: article.number,
		title: withSlots(article.title.plain),
		titleLimits: limitStates(article.title.inlines, library),
		steps: article.steps.map(({ inlines }) => ({
			...sentencesOf(inlines, library),
			limits: limitStates(inlines, library),
			places: inlines.flatMap((inline) => {
				if (inline.kind !== 'settings-link') return [];
				const found = library.destinations.get(inline.id);
				if (!found) return [];
				const { url, accepts, task, menuText } = found;
				return [{ url, accepts, task, menu: menuText }];
			}),
		})),
		prevents: article.sections.some(({ anchor }) => anchor === 'phong-tranh'),
		ask: article.ask.map(withSlots),
		escalate: withSlots(withoutLayout(article.escalate?.plain ?? '')),
	};
}

/** Whether a value that was fetched is a source as {@link replySource} makes it. */
export function isReplySource(value: unknown): value is ReplySource {
	return (
		isRecord(value) &&
		typeof value['title'] === 'string' &&
		typeof value['escalate'] === 'string' &&
		areTexts(value['titleLimits']) &&
		areTexts(value['ask']) &&
		Array.isArray(value['steps']) &&
		value['steps'].every(isReplyStep)
	);
}

function isReplyStep(value: unknown): value is ReplyStep {
	return (
		isRecord(value) &&
		areTexts(value['sentences']) &&
		areTexts(value['limits']) &&
		Array.isArray(value['key']) &&
		Array.isArray(value['places'])
	);
}

function areTexts(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function sentencesOf(
	inlines: readonly Inline[],
	facts: Pick<Library, 'limits' | 'errors' | 'destinations'>,
): Pick<ReplyStep, 'sentences' | 'key'> {
	const text = inlines.map((inline) => wordsOf(inline, facts)).join('');
	const marked = splitSentences(withoutLayout(withOrdinarySpaces(text))).filter(
		(sentence) => !layoutSentence.test(sentence),
	);
	return {
		sentences: marked.map((sentence) => withSlots(sentence.replaceAll(limitMark, ''))),
		key: marked.flatMap((sentence, index) =>
			index === 0 || sentence.includes(limitMark) ? [index] : [],
		),
	};
}

function wordsOf(
	inline: Inline,
	{ limits, errors, destinations }: Pick<Library, 'limits' | 'errors' | 'destinations'>,
): string {
	switch (inline.kind) {
		case 'text':
		case 'link':
			return inline.text;
		case 'limit': {
			const limit = limits.get(inline.id);
			return limitMark + ((inline.as === 'value' ? limit?.valueText : limit?.phrase) ?? '');
		}
		case 'error':
			return errors.get(inline.id)?.label ?? '';
		case 'settings-path':
			return destinations.get(inline.id)?.menuText ?? '';
		case 'settings-link':
			return '';
	}
}

function withoutLayout(text: string): string {
	return layoutWords.reduce(
		(changed, [pattern, instead]) => changed.replace(pattern, instead),
		text.replace(/ {2,}/g, ' ').trim(),
	);
}

/** “Mở A. Bấm B.” → [“Mở A.”, “Bấm B.”]; a dot inside a number or an address ends nothing. */
function splitSentences(text: string): string[] {
	return text.split(/(?<=[.?…])\s+(?=[\p{Lu}“#\ue000])/u).filter(Boolean);
}

function withSlots(text: string): string {
	return withOrdinarySpaces(text).replace(pronoun, '{xung_ho}');
}

function limitStates(
	inlines: readonly Inline[],
	{ limits }: Pick<Library, 'limits'>,
): readonly string[] {
	const states = inlines.flatMap((inline) => {
		const limit = inline.kind === 'limit' ? limits.get(inline.id) : undefined;
		return limit ? [limitState(limit)] : [];
	});
	return [...new Set(states)];
}

function limitState({
	confidence,
	documentDate,
	documentDateIs = 'updated',
	source,
}: LimitFact): string {
	if (documentDate === undefined) return words.undated(source.publisher);
	const state = words.state[documentDateIs](formatDate(documentDate));
	return confidence === 'confirmed' ? words.dated(state) : words.datedBy(source.publisher, state);
}

export interface ReplyStep {
	sentences: readonly string[];
	/** Which of them a short reply needs: the first says what to do, others name a limit. */
	key: readonly number[];
	/** The state of each limit that the step names. */
	limits: readonly string[];
	/** The settings screens that the step opens. */
	places: readonly ReplyPlace[];
}

export interface ReplyPlace {
	/** Template with `{page}`, or a fixed address; none where only the menu leads there. */
	url?: string | undefined;
	accepts: readonly ('pageId' | 'username')[];
	/** What one does there: “Đọc tin nhắn của Trang”. */
	task: string;
	/** “Cài đặt › Nhắn tin” */
	menu: string;
}

export interface ReplySource {
	number: number;
	title: string;
	titleLimits: readonly string[];
	steps: readonly ReplyStep[];
	/** Whether the article has a section on not meeting this again. */
	prevents: boolean;
	ask: readonly string[];
	escalate: string;
}
