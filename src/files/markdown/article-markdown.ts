import { mdxToMdast } from 'satteri';
import type { ComponentUse } from '../../reading/entries.ts';
import { formatDate } from '../../domain/dates.ts';
import { limitCard, limitInText, settingsLink, symptoms, type Words } from './fact-markdown.ts';
import { lineOf, lineSentence } from '../../library/message-line.ts';
import { escapeMarkdown, markdownLink, markdownList } from './markdown.ts';
import type { Article, Library } from '../../library/model.ts';
import { markdownFeatures } from '../../reading/article-body.ts';
import { writeMarkdown } from './markdown-writer.ts';

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
	const channels = article.channels.map((channel) => strings.channels[channel]).join(', ');
	const root = mdxToMdast(source, { features: markdownFeatures });
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
		writeMarkdown(root, {
			block: (use) => blockComponent(use, parts),
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

function blockComponent(use: ComponentUse, parts: ArticleParts): string {
	const { library, words, sketches } = parts;
	const { id = '', to = '', name = '', alt = '' } = use.props;
	const limit = library.limits.get(id);
	const destination = library.destinations.get(to);
	switch (use.name) {
		case 'Symptoms':
			return symptoms(parts.article, parts);
		case 'Limit':
			return limit && use.props['as'] === 'card'
				? limitCard(limit, words)
				: inlineComponent(use, parts);
		case 'Clock':
			return limit ? limitCard(limit, words) : '';
		case 'Line':
			return `> ${words.markdown.picture}: ${escapeMarkdown(lineSentence(lineOf(use.props)))}`;
		case 'SettingsLink':
			return destination ? settingsLink(destination, words) : '';
		case 'Sketch':
			return `> ${words.markdown.picture}: ${escapeMarkdown(sketches.get(name) ?? '')}`;
		case 'Screenshot':
			return `> ${words.markdown.screenshot}: ${escapeMarkdown(alt)}`;
		default:
			return inlineComponent(use, parts);
	}
}

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
			return escapeMarkdown(library.errors.get(id)?.label ?? '');
		case 'SettingsPath':
		case 'SettingsLink':
			return escapeMarkdown(library.destinations.get(to)?.menuText ?? '');
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
