/**
 * The joined content: what pages, feeds, replies and the search index are made from. Built by
 * `join.ts` from checked entries; nothing in it needs another look-up to be shown.
 */
import type { Inline } from '../reading/inline.ts';
import type { ArticleFrontMatter, ArticleKind } from '../schemas/article.ts';
import type { Audience, Channel, Confidence, Read, DocumentDateIs } from '../schemas/common.ts';
import type { Destination as DestinationData } from '../schemas/destination.ts';
import type { ErrorCode as ErrorData } from '../schemas/error.ts';
import type { Finder } from '../schemas/finder.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import type { Limit as LimitData } from '../schemas/limit.ts';
import type { Notice as NoticeData } from '../schemas/notice.ts';
import type { Site } from '../schemas/site.ts';
import type { Sketch } from '../schemas/sketch.ts';
import type { Source as SourceData } from '../schemas/source.ts';
import type { FormerPermalink } from './former-permalinks.ts';

/** Text with its citations resolved: `inlines` for pages, `plain` for titles, feeds and search. */
export interface RichText {
	inlines: Inline[];
	/** Ordinary spaces, citations written out: “Lỗi #551”, “hơn 40 tin nhắn/giây”. */
	plain: string;
}

export interface Source extends SourceData {
	id: string;
	/** Facts that rest on it, in the order of their IDs. */
	limits: string[];
	errors: string[];
	destinations: string[];
}

/** What every fact carries about how sure it is. */
export interface Provenance {
	source: Source;
	read: Read;
	documentDate?: string | undefined;
	/** What that date is; without it, the document's own. */
	documentDateIs?: DocumentDateIs | undefined;
	checked?: string | undefined;
	confidence: Confidence;
}

export interface LimitFact extends Omit<LimitData, 'source' | 'previously'>, Provenance {
	id: string;
	/** Address of its row: `/gioi-han/#att-25mb`. */
	path: string;
	/** The words for it inside a sentence, no-break spaces set: “tối đa 25 MB”. */
	phrase: string;
	/** The number and unit alone: “25 MB”. The rule itself where there is no number. */
	valueText: string;
	previously: {
		says: string;
		source: Source;
		until?: string | undefined;
		why?: string | undefined;
	}[];
	/** Numbers of the articles that cite it. */
	citedBy: number[];
}

export interface ErrorFact
	extends Omit<ErrorData, 'source' | 'meaning' | 'fix' | 'articles'>, Provenance {
	id: string;
	/** Address of its entry: `/ma-loi/facebook/#facebook-10-2018278`. */
	path: string;
	/** As customers write it: “#10”, “#10, mã phụ 2018278”, “-216”. */
	label: string;
	meaning: RichText;
	fix: RichText;
	/** Stated by the error, most likely first. */
	articles: number[];
	/** Numbers of the articles whose text cites it, and those above. */
	citedBy: number[];
	audience: Audience;
}

export interface SettingsDestination extends Omit<DestinationData, 'source'> {
	id: string;
	source: Source;
	/** Address of its row: `/cai-dat/#hop-thu-business-suite`. */
	path: string;
	/** “Cài đặt › Nhắn tin” */
	menuText: string;
	citedBy: number[];
}

/** A section of an article: an h2 with its anchor. */
export interface Section {
	/** ASCII, written in the source: `cach-xu-ly`. */
	anchor: string;
	heading: string;
	/** Anchors of the h3 inside it. */
	subsections: { anchor: string; heading: string }[];
	/** Its text with citations written out, for the search and feeds. */
	text: string;
	/** IDs that it cites, each once, in order of appearance. */
	cites: Cited;
	/** Limits that stand in it as a row, with their origin in sight. */
	rows: string[];
	/** Limits that its text names, also in a fold; those that only `<Sources>` names are proof. */
	told: string[];
}

/** What is cited, by kind. */
export interface Cited {
	limits: string[];
	errors: string[];
	destinations: string[];
}

/** One step of a fix: a `<Step>`, or one item of the first ordered list under `cach-xu-ly`. */
interface Step {
	/** What to do, without a full stop; an item of a list has none. */
	title?: RichText;
	/** The whole step, its title as its first sentence. */
	inlines: Inline[];
	/** The step with citations written out. */
	plain: string;
}

/** A look-alike: how to tell, and where to go instead. */
interface LookAlike {
	says: RichText;
	article: number;
}

export interface RelatedArticle {
	number: number;
	/** Why it is related, shown to the reader: `error` shared, `fact` shared, or `topic`. */
	because: 'error' | 'fact' | 'topic';
	/** The shared codes or subjects, in words; empty for `topic`. */
	shared: string[];
}

export interface Article {
	number: number;
	/** `B101` */
	label: string;
	/** Key of the Astro collection and folder: `tin-khong-ve/trang-vuot-gioi-han-tin-nhan`. */
	id: string;
	topic: string;
	slug: string;
	/** The role that looks at it again, where it is not that of its channel. */
	owner?: string;
	/** `/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/` */
	path: string;
	/** `/b/101/` */
	shortPath: string;
	file: string;
	kind: ArticleKind;
	title: RichText;
	summary: RichText;
	channels: Channel[];
	symptoms: string[];
	/** The conditions under which this is the article; none in the old form. */
	mine: RichText[];
	needs?: NonNullable<ArticleFrontMatter['needs']>;
	/** The question at the end, and both its answers. */
	done: { asks: string; yes: string; no: string };
	notThis: LookAlike[];
	ask: string[];
	escalate?: RichText;
	updated: string;
	change: string;
	/** Old addresses that lead to this article, and where exactly; chains are followed to their end. */
	formerly: FormerPermalink[];
	archived?: { why: string; see?: number | undefined };
	sections: Section[];
	steps: Step[];
	/** Drawings beside it, by name. */
	sketches: Map<string, Sketch>;
	/** IDs cited in front matter or body, in order of appearance. */
	limits: string[];
	errors: string[];
	destinations: string[];
	/** Those of them that stand in the text as a link to be filled with a Page, or as they are. */
	settingsLinks: string[];
	/** Errors that name this article. */
	errorsNamingIt: string[];
	related: RelatedArticle[];
	/** Hash of what stands in its folder: its text with front matter, its pictures. */
	sourceHash: string;
	/** Hash of the author's own words alone: tells whether the article changed for its readers. */
	textHash: string;
}

export interface TopicSection {
	id: string;
	title: string;
	description: string;
	icon: string;
	path: string;
	/** Article numbers in the order shown. */
	articles: number[];
	/** Earlier IDs: `/<former ID>/` leads here. */
	formerIds?: string[] | undefined;
}

export interface Library {
	topics: TopicSection[];
	/** Numbers, the editors' choice. */
	common: number[];
	/** By number, ascending; archived ones included. */
	articles: Map<number, Article>;
	limits: Map<string, LimitFact>;
	errors: Map<string, ErrorFact>;
	destinations: Map<string, SettingsDestination>;
	sources: Map<string, Source>;
	glossary: GlossaryEntry[];
	notices: NoticeData[];
	finder?: Finder;
	/** Whose help center it is: names, mark, colours, help desk, channels. */
	site: Site;
}
