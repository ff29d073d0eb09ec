import { formatDate } from '../domain/dates.ts';
import { splitAddress } from '../library/former-permalinks.ts';
import type { Article, Library, LimitFact } from '../library/model.ts';
import { collectedOn } from '../library/provenance.ts';
import type { Inline } from '../reading/inline.ts';
import { withOrdinarySpaces } from '../domain/typography.ts';
import { replyStrings as strings } from '../strings/reply.ts';

/** What the page around a step shows, and a pasted reply does not. Tried in this order. */
const layoutWords: readonly [RegExp, string][] = [
	[/,? hoặc dùng liên kết (?:bên dưới|dưới đây)/gu, ''],
	[/ theo phần (?:bên dưới|dưới đây)(?=[.,;:]|$)/gu, ' theo hướng dẫn'],
	[/,? như hình (?:bên dưới|dưới đây|dưới các bước|dưới)/gu, ''],
	[/ bằng nút (?:bên dưới|dưới đây)/gu, ''],
	[/(?<!liên kết) (?:ở )?(?:bên dưới|dưới đây)(?=[.,;:]|$)/gu, ' trong hướng dẫn'],
	[/ trên trang này(?=[.,;]|$)/gu, ' của trang trợ giúp'],
	[/ thông tin ở trên/gu, ' thông tin sau'],
];
const layoutSentence = /^Nút mở|khác hình|đi theo các mục này/u;
/** Stands before a limit while a step is taken apart. */
const limitMark = '\ue000';
/** Stands after a link. */
const linkMark = '\ue001';
const marks = new RegExp(`[${limitMark}${linkMark}]`, 'gu');
/** “kết bạn” is no pronoun. */
const pronoun = /(?<!\p{L}|kết )[Bb]ạn(?!\p{L}| bè)/gu;

/**
 * What replies about an article are made from, small enough to be carried by its page and by the
 * agents' desk. Texts hold ordinary spaces, and the slot `{xung_ho}` where the article says “bạn”.
 */
export function replySource(article: Article, library: ReplyFacts): ReplySource {
	const shortPaths = knownShortPaths.get(library.articles) ?? listShortPaths(library);
	knownShortPaths.set(library.articles, shortPaths);
	return {
		number: article.number,
		isHowTo: article.kind === 'how-to',
		title: withSlots(article.title.plain),
		titleLimits: limitStates(article.title.inlines, library),
		steps: article.steps.map(({ inlines }) => ({
			...sentencesOf(inlines, library, shortPaths),
			limits: limitStates(inlines, library),
			places: inlines.flatMap((inline) => {
				if (inline.kind !== 'settings-link') return [];
				const found = library.destinations.get(inline.id);
				if (!found) return [];
				const { url, accepts, menuText } = found;
				return [{ url, accepts, menu: menuText }];
			}),
		})),
		prevents: article.sections.some(({ anchor }) => anchor === 'phong-tranh'),
		ask: article.ask.map(withSlots),
		escalate: withSlots(withoutLayout(article.escalate?.plain ?? '')),
	};
}

/** By the path of each article. */
type ShortPaths = ReadonlyMap<string, string>;

const knownShortPaths = new WeakMap<Library['articles'], ShortPaths>();

function listShortPaths({ articles }: ReplyFacts): ShortPaths {
	return new Map([...articles.values()].map(({ path, shortPath }) => [path, shortPath]));
}

function sentencesOf(
	inlines: readonly Inline[],
	facts: ReplyFacts,
	shortPaths: ShortPaths,
): Pick<ReplyStep, 'sentences' | 'key' | 'links'> {
	const text = inlines.map((inline) => wordsOf(inline, facts)).join('');
	const marked = splitSentences(withoutLayout(withOrdinarySpaces(text))).filter(
		(sentence) => !layoutSentence.test(sentence),
	);
	const hrefs = inlines.flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []));
	return {
		sentences: marked.map((sentence) => withSlots(sentence.replace(marks, ''))),
		key: marked.flatMap((sentence, index) =>
			index === 0 || sentence.includes(limitMark) ? [index] : [],
		),
		links: marked.flatMap((sentence, index) =>
			hrefs
				.splice(0, sentence.split(linkMark).length - 1)
				.map((href) => ({ sentence: index, to: shortened(href, shortPaths) })),
		),
	};
}

/** The permanent short link of an article or its section; other addresses as they are. */
function shortened(href: string, shortPaths: ShortPaths): string {
	const { path, anchor } = splitAddress(href);
	const short = shortPaths.get(path);
	if (short === undefined) return href;
	return anchor === undefined ? short : `${short}${anchor}/`;
}

function wordsOf(inline: Inline, { limits, errors, destinations }: ReplyFacts): string {
	switch (inline.kind) {
		case 'text':
			return inline.text;
		case 'link':
			return inline.text + linkMark;
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
	return text.split(/(?<=[.?…])\s+(?=[\p{Lu}“#\ue000]|iP(?:hone|ad))/u).filter(Boolean);
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

function limitState(limit: LimitFact): string {
	const { confidence, documentDate, documentDateIs = 'updated', source } = limit;
	if (documentDate === undefined) {
		const undated = strings.undated(source.publisher);
		const collected = collectedOn(limit);
		return collected === undefined
			? undated
			: `${undated}, ${strings.collected(formatDate(collected))}`;
	}
	const state = strings.state[documentDateIs](formatDate(documentDate));
	return confidence === 'confirmed'
		? strings.dated(state)
		: strings.datedBy(source.publisher, state);
}

type ReplyFacts = Pick<Library, 'articles' | 'limits' | 'errors' | 'destinations'>;

export interface ReplyStep {
	sentences: readonly string[];
	/** Which of them a short reply needs: the first says what to do, others name a limit. */
	key: readonly number[];
	/** Where the links inside those sentences lead: `/b/704/`, `/b/201/phan-biet-loi/`, `https://…` */
	links: readonly { sentence: number; to: string }[];
	/** The state of each limit that the step names. */
	limits: readonly string[];
	/** The settings screens that the step opens. */
	places: readonly ReplyPlace[];
}

export interface ReplyPlace {
	/** Template with `{page}`, or a fixed address; none where only the menu leads there. */
	url?: string | undefined;
	accepts: readonly ('pageId' | 'username')[];
	/** “Cài đặt › Nhắn tin” */
	menu: string;
}

export interface ReplySource {
	number: number;
	/** What to do is then no fix. */
	isHowTo: boolean;
	title: string;
	titleLimits: readonly string[];
	steps: readonly ReplyStep[];
	/** Whether the article has a section on not meeting this again. */
	prevents: boolean;
	ask: readonly string[];
	escalate: string;
}
