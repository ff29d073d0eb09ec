import { mdxToMdast } from 'satteri';
import type { ComponentUse } from '../../reading/entries.ts';
import { formatDate } from '../../domain/dates.ts';
import {
	limitCard,
	limitInText,
	limitRow,
	settingsLink,
	symptoms,
	type Words,
} from './fact-markdown.ts';
import { sourcesMarkdown } from './sources-markdown.ts';
import { lineOf, lineSentence } from '../../library/message-line.ts';
import { escapeMarkdown, markdownLink, markdownList } from './markdown.ts';
import { channelName } from '../../library/channels.ts';
import type { Article, Library } from '../../library/model.ts';
import { markdownFeatures } from '../../reading/article-body.ts';
import { indent, writeMarkdown } from './write-markdown.ts';
import { frameArticle } from '../../reading/article-frame.ts';
import { parseCitedText } from '../../reading/citations.ts';
import { joinedWords, plainText } from '../../library/cited-text.ts';

/**
 * An article as plain Markdown: limits, error codes, settings screens, symptoms and pictures written
 * out, every address in full. For assistants, for copying, for reading without the site.
 *
 * @param source its `index.mdx`
 */
export function articleMarkdown(source: string, parts: ArticleParts): string {
	const { article, library, absolute, words } = parts;
	const { markdown: terms, strings } = words;
	const see =
		article.archived?.see === undefined ? undefined : library.articles.get(article.archived.see);
	const channels = article.channels.map((channel) => channelName(library, channel)).join(', ');
	const root = mdxToMdast(frameArticle(source), { features: markdownFeatures });
	return [
		`# ${escapeMarkdown(article.title.plain)}`,
		`> ${escapeMarkdown(article.summary.plain)}`,
		terms.heading(article.label, channels, formatDate(article.updated)),
		markdownList([
			`${terms.address}: ${absolute(article.path)}`,
			`${terms.shortAddress}: ${absolute(article.shortPath)}`,
		]),
		article.archived && `**${strings.article.archived}.** ${escapeMarkdown(article.archived.why)}`,
		see && `${strings.article.archivedSee}: ${markdownLink(see.title.plain, absolute(see.path))}`,
		article.mine.length > 0 && signs(article, parts),
		writeMarkdown(root, {
			block: (use, inner) => blockComponent(use, inner, parts),
			inline: (use) => inlineComponent(use, parts),
			link: (href) => fullAddress(href, parts),
		}),
		article.ask.length > 0 && `## ${terms.ask}\n\n${markdownList(article.ask.map(escapeMarkdown))}`,
		article.escalate && `## ${terms.escalate}\n\n${escapeMarkdown(article.escalate.plain)}`,
	]
		.filter((part) => typeof part === 'string')
		.join('\n\n')
		.concat('\n');
}

function blockComponent(use: ComponentUse, inner: string, parts: ArticleParts): string {
	const { library, words, sketches } = parts;
	const frame = frameComponent(use, inner, parts);
	if (frame !== undefined) return frame;
	const { id = '', to = '', name = '', alt = '' } = use.props;
	const limit = library.limits.get(id);
	const destination = library.destinations.get(to);
	switch (use.name) {
		case 'Symptoms':
			return symptoms(parts.article, parts);
		case 'Limit':
			if (limit && use.props['as'] === 'card') return limitCard(limit, words);
			if (limit && use.props['as'] === 'row') return limitRow(limit, use.props, words);
			return escapeMarkdown(inlineComponent(use, parts));
		case 'Clock':
			return limit ? limitCard(limit, words) : '';
		case 'Line':
			return `> ${words.markdown.picture}: ${escapeMarkdown(lineSentence(lineOf(use.props), library.site.product))}`;
		case 'SettingsLink':
			return destination ? settingsLink(destination, words) : '';
		case 'Sketch':
			return `> ${words.markdown.picture}: ${escapeMarkdown(sketches.get(name) ?? '')}`;
		case 'Screenshot':
			return `> ${words.markdown.picture}: ${escapeMarkdown(alt)}`;
		default:
			return escapeMarkdown(inlineComponent(use, parts));
	}
}

/** What stands around other blocks; `undefined` for a component that holds nothing. */
function frameComponent(
	{ name, props }: ComponentUse,
	inner: string,
	parts: ArticleParts,
): string | undefined {
	const written = (text = '') =>
		escapeMarkdown(plainText(parseCitedText(text), joinedWords(parts.library)));
	const titled = (title: string) => [title, inner].filter(Boolean).join('\n\n');
	switch (name) {
		case 'Section':
		case 'Steps':
		case 'StepSide':
		case 'Folds':
		case 'LimitRows':
		case 'p':
			return inner;
		case 'Step': {
			const mark = `${props['number'] ?? '1'}. `;
			const rest = ' '.repeat(mark.length);
			return indent(titled(`**${written(props['title'])}.**`), { first: mark, rest });
		}
		case 'Details':
			return titled(`**${written(props['title'])}**`);
		case 'Answer':
			return titled(`**${written(props['question'])}** ${written(props['short'])}.`);
		case 'Sources':
			return sourcesMarkdown({ ...parts, section: props['section'], about: props['about'], inner });
		default:
			return undefined;
	}
}

/** The conditions, then what customers say and what else it may be. */
function signs(article: Article, parts: ArticleParts): string {
	return [
		`## ${parts.words.strings.article.mine(article.mine.length)}`,
		markdownList(article.mine.map(({ plain }) => escapeMarkdown(plain))),
		symptoms(article, parts),
	]
		.filter(Boolean)
		.join('\n\n');
}

/** Plain text, whose characters are escaped where they stand. */
function inlineComponent({ name, props }: ComponentUse, parts: ArticleParts): string {
	const { library, words } = parts;
	const { id = '', to = '' } = props;
	switch (name) {
		case 'Limit': {
			const limit = library.limits.get(id);
			return limit
				? limitInText(limit, { as: props['as'] === 'value' ? 'value' : 'phrase', words })
				: '';
		}
		case 'ErrorCode':
			return library.errors.get(id)?.label ?? '';
		case 'SettingsPath':
		case 'SettingsLink':
			return library.destinations.get(to)?.menuText ?? '';
		default:
			throw new Error(`The Markdown twin has no words for <${name}>`);
	}
}

function fullAddress(href: string, { article, absolute }: ArticleParts): string {
	if (href.startsWith('#')) return absolute(article.path) + href;
	return href.startsWith('/') ? absolute(href) : href;
}

interface ArticleParts {
	article: Article;
	library: Library;
	/** The text alternative of each sketch beside the article, by name. */
	sketches: ReadonlyMap<string, string>;
	/** A path of the site with origin and base. */
	absolute: (path: string) => string;
	words: Words;
}
