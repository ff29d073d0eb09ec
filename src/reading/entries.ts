/**
 * Content as it is read from disk, before anything is joined: one entry per file, each with the
 * line of every key, so that a problem can name its place. Made by `src/reading/read-content.ts`.
 */
import type { ArticleFrontMatter } from '../schemas/article.ts';
import type { Destination } from '../schemas/destination.ts';
import type { ErrorCode } from '../schemas/error.ts';
import type { Finder } from '../schemas/finder.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import type { Limit } from '../schemas/limit.ts';
import type { Names } from '../schemas/names.ts';
import type { Notice } from '../schemas/notice.ts';
import type { Published } from '../schemas/published.ts';
import type { Site } from '../schemas/site.ts';
import type { Sketch } from '../schemas/sketch.ts';
import type { Source } from '../schemas/source.ts';
import type { Topics } from '../schemas/topic.ts';
import type { Inline } from './inline.ts';

/** One file of `content/`, correct by its schema. */
export interface Entry<Data> {
	/** File name without its ending: `att-25mb`. */
	id: string;
	/** `content/limits/att-25mb.yml` */
	file: string;
	data: Data;
	/** Line of each key, counted from 1, by its path: `symptoms.0` → 12. */
	lines: ReadonlyMap<string, number>;
}

export interface ArticleEntry extends Entry<ArticleFrontMatter> {
	topic: string;
	slug: string;
	body: ArticleBody;
	/** The whole file, for hashes. */
	source: string;
	/** Sketches and screenshots in its folder. */
	siblings: Sibling[];
}

/** A file beside an article: its name, and a hash of what is in it. */
export interface Sibling {
	name: string;
	hash: string;
	/** What a correct sketch says. */
	sketch?: Entry<Sketch> | undefined;
}

/** An article's text after its front matter. */
export interface ArticleBody {
	/** The h2, in order, each with what stands under it. */
	sections: BodySection[];
	/** The `<Step>` under `cach-xu-ly` or `cach-lam`; in the old form the first ordered list there. */
	steps: BodyStep[];
	/** Folds with an address of their own, in order. */
	folds: BodyFold[];
	/** Everything under `cach-xu-ly` or `cach-lam`, block by block, as the source writes it. */
	stepParts: StepPart[];
	/** Every heading, whatever its depth. */
	headings: Heading[];
	/** Every component, in order. */
	uses: PlacedUse[];
	links: BodyLink[];
	prose: ProseSegment[];
	/** Markdown that an article does not use. */
	foreign: ForeignConstruct[];
	/** Things that MDX would run or print as code: `{page}`, `import …`. */
	expressions: { text: string; line: number }[];
}

export interface Heading {
	depth: number;
	text: string;
	/** Written in the source as `{#anchor}`. */
	anchor: string | undefined;
	line: number;
}

export interface BodySection extends Heading {
	subsections: Heading[];
	blocks: Block[];
}

/** What a section is made of, in reading order. List items and table cells are blocks of their own. */
export type Block =
	| { kind: 'text'; inlines: Inline[] }
	| { kind: 'symptoms' }
	| { kind: 'limit-card' | 'limit-row'; id: string }
	| { kind: 'sketch'; name: string };

export interface BodyStep {
	/** Of a `<Step>`: what to do, without a full stop. */
	title?: Inline[];
	/** The whole step, its title as a sentence, without what is folded. */
	inlines: Inline[];
	line: number;
	/** Of a `<Step>`: how many sentences stand open below its title, and how many pictures and panels. */
	sentences?: number;
	pictures?: number;
}

/** A fold that can be linked to: `<Details>`, `<Answer>`, or `<Sources>` with an `id`. */
export interface BodyFold extends Heading {
	kind: FoldKind;
	/** The answer that is always seen, of an `<Answer>`. */
	short?: string;
}

type FoldKind = 'Details' | 'Answer' | 'Sources';

/** A block under the heading of the steps. */
export interface StepPart {
	/** `steps` is an ordered list; only it has the three that may be left out. */
	kind: 'heading' | 'steps' | 'other';
	line: number;
	endLine: number;
	/** Spaces before its first line. */
	indent: number;
	/** Its first line. */
	written: string;
	start?: number;
	/** What stands behind its first number: `.` or `)`. */
	delimiter?: string;
	/** Spaces before the text of its last step, which the blocks of that step need too. */
	inner?: number;
	/** Lines in it that look like a step but were read as part of the text before them. */
	lost: LostStep[];
}

export interface LostStep {
	line: number;
	written: string;
}

export interface ComponentUse {
	name: string;
	/** Attributes with text values. */
	props: Record<string, string>;
	/** Attributes written as code, `id={x}`, which no component takes. */
	codeProps: string[];
	/** On a line of its own, or inside a sentence. */
	place: 'block' | 'inline';
	line: number;
	endLine: number;
	/** `<X>text</X>` instead of `<X />`; only blocks such as `<Step>` may. */
	holdsText: boolean;
}

/** A component where it stands in an article. */
export interface PlacedUse extends ComponentUse {
	/** Anchor of its section. */
	section: string | undefined;
	/** Names of the components around it, from the outermost. */
	within: string[];
	/** First and last line of what it holds. */
	content?: { line: number; endLine: number };
}

/** Markdown that no article uses; what each does is told in `src/checks/content/markdown.ts`. */
export type ConstructName =
	| 'image'
	| 'strike-through'
	| 'emphasis'
	| 'line-break'
	| 'rule'
	| 'reference'
	| 'footnote'
	| 'quotation'
	| 'table-alignment'
	| 'table-cell'
	| 'check-box'
	| 'list-sign'
	| 'list-number'
	| 'underlined-heading'
	| 'heading-attribute'
	| 'bare-address'
	| 'link-title'
	| 'escape'
	| 'entity'
	| 'code'
	| 'other';

export interface ForeignConstruct {
	construct: ConstructName;
	line: number;
	/** Its first line, as the source writes it. */
	written: string;
}

interface BodyLink {
	href: string;
	text: string;
	line: number;
}

/**
 * A stretch of text that a reader sees. Components, code and citations stand in it as U+FFFC, so
 * that no rule reads them as words.
 */
export interface ProseSegment {
	text: string;
	line: number;
	role: ProseRole;
}

/**
 * What a stretch of text is. `sentence` ends in a full stop, `label` is a few words without one,
 * `screen` is what another company's screen says: only its spelling is ours.
 */
export type ProseRole =
	| 'title'
	| 'heading'
	| 'summary'
	| 'link'
	| 'table'
	| 'step'
	| 'text'
	| 'sentence'
	| 'label'
	| 'screen';

export interface ContentEntries {
	topics: Entry<Topics> | undefined;
	articles: ArticleEntry[];
	limits: Entry<Limit>[];
	errors: Entry<ErrorCode>[];
	destinations: Entry<Destination>[];
	sources: Entry<Source>[];
	glossary: Entry<GlossaryEntry[]> | undefined;
	notices: Entry<Notice[]> | undefined;
	/** Whose help center it is. */
	site: Entry<Site> | undefined;
	/** Names that the prose may use; without the file, none. */
	names: Entry<Names> | undefined;
	finder: Entry<Finder> | undefined;
	/** What has been published so far; missing before the first time. */
	published: Entry<Published> | undefined;
	/**
	 * Files that are there but not correct. Naming one of them is no second mistake: what is wrong
	 * with the file is reported once, in its own place.
	 */
	broken: { folder: FactFolder | 'articles'; id: string; number: number | undefined }[];
}

export type FactFolder = 'limits' | 'errors' | 'destinations' | 'sources';

/** Every anchor of an article: its headings, its folds, and the box that its conditions make. */
export function anchorsOfEntry({ data, body }: Pick<ArticleEntry, 'data' | 'body'>): string[] {
	const written = [...body.headings, ...body.folds].flatMap(({ anchor }) => anchor ?? []);
	return data.mine.length > 0 ? ['dau-hieu', ...written] : written;
}

/** Line of a key, or of the nearest key around it: `lineOf(entry, 'previously.0.source')`. */
export function lineOf(
	entry: { lines: ReadonlyMap<string, number> },
	path: string,
): number | undefined {
	for (let key = path; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
		const line = entry.lines.get(key);
		if (line !== undefined) return line;
	}
	return entry.lines.get('');
}
