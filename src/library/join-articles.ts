import type { Sketch } from '../schemas/sketch.ts';
import { articleTextHash } from './article-text-hash.ts';
import { parseCitedText, plainText, resolveText } from './cited-text.ts';
import type { ArticleEntry, BodySection } from '../reading/entries.ts';
import { formerSource, resolveFormerPermalinks } from './former-permalinks.ts';
import type { Facts } from './join-facts.ts';
import type { Inline } from '../reading/inline.ts';
import type { Article, ErrorFact, Section } from './model.ts';
import { articlePath, shortPath } from '../domain/permalinks.ts';
import { makeRelated } from './related.ts';

/** Articles by number, ascending, with what they cite; facts learn in `citedBy` who cites them. */
export function joinArticles(entries: readonly ArticleEntry[], facts: Facts): Map<number, Article> {
	const sorted = entries.toSorted((one, other) => one.data.number - other.data.number);
	const naming = Map.groupBy(
		[...facts.errors.values()].flatMap((error) =>
			error.articles.map((number) => ({ error, number })),
		),
		({ number }) => number,
	);
	const articles = new Map<number, Article>();
	for (const entry of sorted) {
		const { number } = entry.data;
		const errors = (naming.get(number) ?? []).map(({ error }) => error);
		articles.set(number, joinArticle(entry, { facts, naming: errors }));
	}
	const sources = sorted.map((entry) => ({ number: entry.data.number, ...formerSource(entry) }));
	for (const [{ number }, formerly] of resolveFormerPermalinks(sources).formerly) {
		const article = articles.get(number);
		if (article) article.formerly = formerly;
	}
	const findRelated = makeRelated({ articles, facts });
	for (const article of articles.values()) {
		article.related = findRelated(article);
		for (const id of article.limits) facts.limits.get(id)?.citedBy.push(article.number);
		for (const id of article.destinations) facts.destinations.get(id)?.citedBy.push(article.number);
		for (const id of new Set([...article.errors, ...article.errorsNamingIt]))
			facts.errors.get(id)?.citedBy.push(article.number);
	}
	return articles;
}

function joinArticle(
	entry: ArticleEntry,
	{ facts, naming }: { facts: Facts; naming: ErrorFact[] },
): Article {
	const { topic, slug, data, body } = entry;
	const { words } = facts;
	const plain = (text: string) => plainText(parseCitedText(text), words);
	const path = articlePath({ topic, slug });
	return {
		number: data.number,
		label: `B${String(data.number)}`,
		id: entry.id,
		topic,
		slug,
		path,
		shortPath: shortPath(data.number),
		file: entry.file,
		kind: data.kind,
		title: resolveText(data.title, words),
		summary: resolveText(data.summary, words),
		channels: data.channels,
		symptoms: data.symptoms,
		notThis: data.notThis.map(({ says, article }) => ({ says: resolveText(says, words), article })),
		ask: data.ask.map(plain),
		...(data.escalate !== undefined && { escalate: resolveText(data.escalate, words) }),
		updated: data.updated,
		change: plain(data.change),
		formerly: [],
		...(data.archived && { archived: { ...data.archived, why: plain(data.archived.why) } }),
		sections: body.sections.map((section) => joinSection(section, { entry, facts })),
		steps: body.steps.map(({ inlines }) => ({
			inlines: inlines.map((inline) => outsideItsPage(inline, path)),
			plain: tidy(plainText(inlines, words)),
		})),
		sketches: sketchesOf(entry),
		...citedIn(entry),
		errorsNamingIt: naming.map(({ id }) => id),
		related: [],
		hash: '',
		textHash: articleTextHash(entry),
	};
}

function sketchesOf({ siblings }: ArticleEntry): Map<string, Sketch> {
	return new Map(
		siblings.flatMap(({ name, sketch }) =>
			sketch ? [[name.replace(/\.sketch\.yml$/, ''), sketch.data] as const] : [],
		),
	);
}

function joinSection(
	section: BodySection,
	{ entry, facts }: { entry: ArticleEntry; facts: Facts },
): Section {
	const { words, limits } = facts;
	const paragraphs = section.blocks.flatMap((block) => {
		switch (block.kind) {
			case 'text':
				return [plainText(block.inlines, words)];
			case 'symptoms':
				return entry.data.symptoms;
			case 'limit-card': {
				const limit = limits.get(block.id);
				const value = plainText([{ kind: 'limit', id: block.id, as: 'phrase' }], words);
				return limit ? [`${limit.subject}: ${value} (${limit.scope})`] : [];
			}
			case 'sketch':
				return [];
		}
	});
	return {
		anchor: section.anchor ?? '',
		heading: section.text,
		subsections: section.subsections.map(({ anchor = '', text }) => ({ anchor, heading: text })),
		text: paragraphs.map(tidy).filter(Boolean).join('\n'),
	};
}

/** IDs cited in front matter, then in the text, in order of appearance, each once. */
function citedIn({
	data,
	body,
}: ArticleEntry): Pick<Article, 'limits' | 'errors' | 'destinations' | 'settingsLinks'> {
	const frontMatter: Inline[] = [
		data.title,
		data.summary,
		...data.notThis.map(({ says }) => says),
		...data.ask,
		data.escalate ?? '',
		data.archived?.why ?? '',
	].flatMap(parseCitedText);
	const used = (names: string[], prop: string) =>
		body.uses.flatMap(({ name, props }) => (names.includes(name) ? [props[prop] ?? ''] : []));
	const cited = (kind: 'limit' | 'error') =>
		frontMatter.flatMap((inline) => (inline.kind === kind ? [inline.id] : []));
	return {
		limits: [...new Set([...cited('limit'), ...used(['Limit', 'Clock'], 'id')])],
		errors: [...new Set([...cited('error'), ...used(['ErrorCode'], 'id')])],
		destinations: [...new Set(used(['SettingsPath', 'SettingsLink'], 'to'))],
		settingsLinks: [...new Set(used(['SettingsLink'], 'to'))],
	};
}

/** Steps are shown on other pages too, so a link to a section of the article carries its address. */
export function outsideItsPage(inline: Inline, path: string): Inline {
	return inline.kind === 'link' && inline.href.startsWith('#')
		? { ...inline, href: path + inline.href }
		: inline;
}

function tidy(text: string): string {
	return text.replace(/ {2,}/g, ' ').trim();
}
