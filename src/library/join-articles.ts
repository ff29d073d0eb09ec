import type { Sketch } from '../schemas/sketch.ts';
import { articleTextHash } from './article-text-hash.ts';
import { parseCitedText } from '../reading/citations.ts';
import { plainText, resolveText } from './cited-text.ts';
import type { ArticleEntry, BodySection, ComponentUse, Sibling } from '../reading/entries.ts';
import { formerSource, resolveFormerPermalinks } from './former-permalinks.ts';
import type { Facts } from './join-facts.ts';
import type { Inline } from '../reading/inline.ts';
import { doneQuestion } from './done-question.ts';
import type { Article, Cited, ErrorFact, Section } from './model.ts';
import { articlePath, shortPath } from '../domain/permalinks.ts';
import { makeRelated } from './related.ts';
import { textHash } from '../domain/text-hash.ts';
import { parseSketchName } from '../reading/sketch-name.ts';
import { strings } from '../strings/index.ts';

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
		const borrowed = borrowedSketches(entry, sorted);
		articles.set(number, joinArticle(entry, { facts, naming: errors, borrowed }));
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
	{ facts, naming, borrowed }: { facts: Facts; naming: ErrorFact[]; borrowed: Sibling[] },
): Article {
	const pictures = [...entry.siblings, ...borrowed];
	const { topic, slug, data, body } = entry;
	const { words } = facts;
	const plain = (text: string) => plainText(parseCitedText(text), words);
	const path = articlePath({ topic, slug });
	const sections = body.sections.map((section) => joinSection(section, { entry, facts }));
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
		...(data.owner !== undefined && { owner: data.owner }),
		channels: data.channels,
		symptoms: data.symptoms,
		mine: data.mine.map((text) => resolveText(text, words)),
		...(data.needs && { needs: data.needs }),
		done: doneQuestion(data.done),
		notThis: data.notThis.map(({ says, article }) => ({ says: resolveText(says, words), article })),
		ask: data.ask.map(plain),
		...(data.escalate !== undefined && { escalate: resolveText(data.escalate, words) }),
		updated: data.updated,
		change: plain(data.change),
		formerly: [],
		...(data.archived && { archived: { ...data.archived, why: plain(data.archived.why) } }),
		sections: [...signsSection(entry, facts), ...sections],
		steps: body.steps.map(({ title, inlines }) => ({
			...(title && { title: { inlines: title, plain: tidy(plainText(title, words)) } }),
			inlines: inlines.map((inline) => outsideItsPage(inline, path)),
			plain: tidy(plainText(inlines, words)),
		})),
		sketches: sketchesOf(pictures),
		...citedIn(entry),
		errorsNamingIt: naming.map(({ id }) => id),
		related: [],
		sourceHash: sourceHash(entry.source, pictures),
		textHash: articleTextHash(entry),
	};
}

/** The sketches of other articles that an article shows, under the names that it gives them. */
function borrowedSketches({ body }: ArticleEntry, entries: readonly ArticleEntry[]): Sibling[] {
	return body.uses.flatMap(({ name: component, props }) => {
		const written = component === 'Sketch' ? (props['name'] ?? '') : '';
		const { article, name } = parseSketchName(written);
		if (article === undefined) return [];
		const owner = entries.find(({ data }) => data.number === article);
		const sibling = owner?.siblings.find((file) => file.name === `${name}.sketch.yml`);
		return sibling ? [{ ...sibling, name: `${written}.sketch.yml` }] : [];
	});
}

function sourceHash(source: string, pictures: readonly Sibling[]): string {
	return textHash(JSON.stringify([source, pictures.map(({ name, hash }) => [name, hash])]));
}

function sketchesOf(pictures: readonly Sibling[]): Map<string, Sketch> {
	return new Map(
		pictures.flatMap(({ name, sketch }) =>
			sketch ? [[name.replace(/\.sketch\.yml$/, ''), sketch.data] as const] : [],
		),
	);
}

function joinSection(
	section: BodySection,
	{ entry, facts }: { entry: ArticleEntry; facts: Facts },
): Section {
	const { words, limits } = facts;
	const uses = entry.body.uses.filter((use) => use.section === section.anchor);
	const paragraphs = section.blocks.flatMap((block) => {
		switch (block.kind) {
			case 'text':
				return [plainText(block.inlines, words)];
			case 'symptoms':
				return entry.data.symptoms;
			case 'limit-card':
			case 'limit-row': {
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
		subsections: section.subsections.map(({ anchor = '', text }) => ({
			anchor,
			heading: tidy(plainText(parseCitedText(text), words)),
		})),
		text: paragraphs.map(tidy).filter(Boolean).join('\n'),
		cites: citedBy(uses),
		told: citedBy(uses.filter(({ within }) => !within.includes('Sources'))).limits,
		rows: uses.flatMap(({ name, props: { as = '', id = '' } }) =>
			name === 'Limit' && (as === 'row' || as === 'card') ? [id] : [],
		),
	};
}

/** The box of conditions: it is made from front matter, and its address is that of a section. */
function signsSection(entry: ArticleEntry, { words }: Facts): Section[] {
	const { mine, symptoms, notThis } = entry.data;
	if (mine.length === 0) return [];
	const texts = [...mine, ...notThis.map(({ says }) => says)];
	const cited = texts.flatMap(parseCitedText);
	const plain = [...mine.map((text) => plainText(parseCitedText(text), words)), ...symptoms];
	return [
		{
			anchor: 'dau-hieu',
			heading: strings.article.mine(mine.length),
			subsections: [],
			text: plain.map(tidy).join('\n'),
			cites: { limits: idsIn(cited, 'limit'), errors: idsIn(cited, 'error'), destinations: [] },
			rows: [],
			told: idsIn(cited, 'limit'),
		},
	];
}

/** IDs cited in front matter, then in the text, in order of appearance, each once. */
function citedIn({ data, body }: ArticleEntry): Cited & Pick<Article, 'settingsLinks'> {
	const frontMatter = [
		data.title,
		data.summary,
		...data.mine,
		...data.notThis.map(({ says }) => says),
		...data.ask,
		data.escalate ?? '',
		data.archived?.why ?? '',
	].flatMap(parseCitedText);
	const inBody = citedBy(body.uses);
	const used = (name: string, prop: string) =>
		body.uses.flatMap((use) => (use.name === name ? [use.props[prop] ?? ''] : []));
	return {
		limits: [...new Set([...idsIn(frontMatter, 'limit'), ...inBody.limits])],
		errors: [...new Set([...idsIn(frontMatter, 'error'), ...inBody.errors])],
		destinations: inBody.destinations,
		settingsLinks: [...new Set(used('SettingsLink', 'to'))],
	};
}

/** What components cite, by themselves and in their words. */
function citedBy(uses: readonly ComponentUse[]): Cited {
	const named = uses.flatMap(({ name, props }): Inline[] => {
		const { id = '', to = '' } = props;
		const words = ['title', 'question', 'short', 'about'].flatMap((prop) =>
			parseCitedText(props[prop] ?? ''),
		);
		if (name === 'Limit' || name === 'Clock') return [{ kind: 'limit', id, as: 'phrase' }];
		if (name === 'ErrorCode') return [{ kind: 'error', id }];
		if (name === 'SettingsPath') return [{ kind: 'settings-path', id: to }];
		if (name === 'SettingsLink') return [{ kind: 'settings-link', id: to }];
		return words;
	});
	return {
		limits: idsIn(named, 'limit'),
		errors: idsIn(named, 'error'),
		destinations: idsIn(named, 'settings-path', 'settings-link'),
	};
}

function idsIn(inlines: readonly Inline[], ...kinds: Inline['kind'][]): string[] {
	const ids = inlines.flatMap((inline) =>
		'id' in inline && kinds.includes(inline.kind) ? [inline.id] : [],
	);
	return [...new Set(ids)];
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
