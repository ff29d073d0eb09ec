import { formatDate } from '../../domain/dates.ts';
import { escapeMarkdown, markdownLink, markdownList } from './markdown.ts';
import type {
	Article,
	Library,
	LimitFact,
	Provenance,
	SettingsDestination,
} from '../../library/model.ts';
import { documentState, originOf } from '../../library/provenance.ts';
import type { strings as allStrings } from '../../strings/index.ts';
import type { markdownStrings } from '../../strings/markdown.ts';

/** A limit inside a sentence, as plain text: its words, and who says so where we only report it. */
export function limitInText(
	limit: LimitFact,
	{ as, words }: { as: 'phrase' | 'value'; words: Words },
): string {
	const text = as === 'value' && limit.rule === undefined ? limit.valueText : limit.phrase;
	const by =
		limit.confidence === 'reported' ? ` (${words.strings.limit.by(limit.source.publisher)})` : '';
	// A rule is a sentence of its own: who says it goes before the full stop.
	const stop = limit.rule === undefined ? '' : '.';
	return `${limit.rule === undefined ? text : text.replace(/\.$/, '')}${by}${stop}`;
}

/** A limit with everything its card shows. */
export function limitCard(limit: LimitFact, { strings }: Words): string {
	const terms = strings.limit;
	return titledList(`**${escapeMarkdown(limit.subject)}:** ${escapeMarkdown(limit.phrase)}`, [
		limit.literal && `\`${limit.literal}\``,
		`${terms.scope}: ${escapeMarkdown(limit.scope)}`,
		limit.condition && `${terms.condition}: ${escapeMarkdown(limit.condition)}`,
		limit.effective && `${terms.effective}: ${formatDate(limit.effective)}`,
		...limit.previously.map(({ says, until, why, source }) =>
			[
				`${terms.previously}: ${escapeMarkdown(says)}`,
				until && ` (${terms.until} ${formatDate(until)})`,
				why && `: ${escapeMarkdown(why)}`,
				` (${markdownLink(source.title, source.url)})`,
			]
				.filter(Boolean)
				.join(''),
		),
		limit.note && escapeMarkdown(limit.note),
		provenance(limit, { strings }),
	]);
}

/** A row of figures: what, how much, and who says so. */
export function limitRow(
	limit: LimitFact,
	{ what = limit.subject, note }: { what?: string; note?: string },
	{ strings }: Words,
): string {
	const origin = markdownLink(originOf(limit, strings.limit.by), limit.source.url);
	const text = `**${escapeMarkdown(what)}:** ${escapeMarkdown(limit.phrase)} (${origin})`;
	return markdownList([note ? `${text}. ${escapeMarkdown(note)}` : text]);
}

/** The document behind a fact, which state of it was seen, and how sure it is. */
export function proof(fact: Provenance, words: Pick<Words, 'strings'>): string {
	return provenance(fact, words).replace(/^[^:]+: /, '');
}

/** What a settings screen is for, and the ways to it. */
export function settingsLink(destination: SettingsDestination, { markdown: terms }: Words): string {
	const { task, menu, menuOnPhone, url, urlAfterSwitching, accepts, role, hint } = destination;
	const labels = (list: typeof menu) =>
		list
			.map(({ vi, en }) => escapeMarkdown(en === undefined || en === vi ? vi : `${vi} (${en})`))
			.join(' › ');
	const slot =
		accepts.length === 0
			? ''
			: ` (${accepts.length > 1 ? terms.slot : accepts[0] === 'pageId' ? terms.slotPageId : terms.slotUsername})`;
	return titledList(`**${escapeMarkdown(task)}**`, [
		`${terms.menu}: ${labels(menu)}`,
		menuOnPhone && `${terms.menuOnPhone}: ${labels(menuOnPhone)}`,
		url && `${terms.url}: \`${url.replace('{page}', 'id-trang')}\`${slot}`,
		urlAfterSwitching && `${terms.urlAfterSwitching}: \`${urlAfterSwitching}\``,
		`${terms.role}: ${escapeMarkdown(role)}`,
		hint && escapeMarkdown(hint),
	]);
}

/** What customers say, and the look-alikes with their articles. */
export function symptoms(
	article: Article,
	{
		library,
		absolute,
		words,
	}: { library: Library; absolute: (path: string) => string; words: Words },
): string {
	const { seeing, notThis } = words.strings.article;
	const others = article.notThis.map(({ says, article: number }) => {
		const other = library.articles.get(number);
		const link = other ? ` → ${markdownLink(other.title.plain, absolute(other.path))}` : '';
		return escapeMarkdown(says.plain) + link;
	});
	return [
		...(article.symptoms.length === 0
			? []
			: [`${seeing}:`, markdownList(article.symptoms.map((text) => `“${escapeMarkdown(text)}”`))]),
		...(others.length === 0 ? [] : [`${notThis}:`, markdownList(others)]),
	].join('\n\n');
}

function provenance(fact: Provenance, { strings }: Pick<Words, 'strings'>): string {
	const { source, confidence } = strings.limit;
	const { before, date, after } = documentState(fact, strings.limit);
	const state = `${before}${date === undefined ? '' : formatDate(date)}${after}`;
	return `${source}: ${markdownLink(fact.source.title, fact.source.url)}, ${state}. ${confidence[fact.confidence]}.`;
}

/** One item, and what there is to say of it below. */
function titledList(title: string, details: readonly (string | undefined)[]): string {
	const said = details.flatMap((detail) => (detail ? [detail] : []));
	return markdownList([`${title}\n${markdownList(said)}`]);
}

/** The site's strings, passed in. */
export interface Words {
	strings: Pick<typeof allStrings, 'limit' | 'article'>;
	markdown: typeof markdownStrings;
}
