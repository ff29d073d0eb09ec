import { articlePath } from '../../domain/permalinks.ts';
import { errorLabel } from '../../library/errors.ts';
import type { ContentEntries, Entry, FactFolder } from '../../reading/entries.ts';
import type { NamedKind } from '../../schemas/common.ts';

/** Everything in `content/` that a field or a component can name; files with mistakes too. */
export function findChoices(entries: ContentEntries): Choices {
	const facts = <Data>(folder: FactFolder, files: Entry<Data>[], says: (data: Data) => string) => [
		...files.map(({ id, data }) => ({ value: id, says: says(data) })),
		...entries.broken.flatMap(({ folder: other, id }) =>
			other === folder ? [{ value: id, says: unreadable }] : [],
		),
	];
	const limits = facts('limits', entries.limits, ({ subject }) => subject);
	const errors = facts(
		'errors',
		entries.errors,
		(error) => `${errorLabel(error)}: ${error.meaning}`,
	);
	const destinations = facts('destinations', entries.destinations, ({ name }) => name);
	const terms = (entries.glossary?.data ?? []).map(({ id, term }) => ({ value: id, says: term }));
	return {
		limits,
		errors,
		destinations,
		answers: [
			...answers('destination', destinations),
			...answers('limit', limits),
			...answers('error', errors),
			...answers('term', terms),
		],
		sources: facts('sources', entries.sources, ({ publisher, title }) => `${publisher}: ${title}`),
		articles: [
			...entries.articles.map(({ data }) => ({ value: data.number, says: data.title })),
			...entries.broken.flatMap(({ number }) =>
				number === undefined ? [] : [{ value: number, says: unreadable }],
			),
		].sort((one, other) => one.value - other.value),
		paths: entries.articles.map((entry) => ({ value: articlePath(entry), says: entry.data.title })),
		channels: (entries.site?.data.channels ?? []).map(({ id, name }) => ({
			value: id,
			says: name,
		})),
		owners: (entries.site?.data.owners ?? []).map(({ id, name }) => ({ value: id, says: name })),
		questions: (entries.finder?.data.questions ?? []).map(({ id, asks }) => ({
			value: id,
			says: asks,
		})),
		sketches: pictures(entries, '.sketch.yml'),
		screenshots: pictures(entries, '.screenshot.yml'),
	};
}

/** What stands above the results of a search, as golden queries name it: `limit attachment-size`. */
function answers(kind: string, choices: readonly Choice[]): Choice[] {
	return choices.map(({ value, says }) => ({ value: `${kind} ${String(value)}`, says }));
}

function pictures({ articles }: ContentEntries, ending: string): Choice[] {
	return articles.flatMap(({ siblings, data }) =>
		siblings
			.filter(({ name }) => name.endsWith(ending))
			.map(({ name }) => ({
				value: name.slice(0, -ending.length),
				says: `Bài ${String(data.number)}: ${data.title}`,
			})),
	);
}

const unreadable = 'Tệp này đang có lỗi.';

export type Choices = Record<NamedKind | 'errors' | 'limits' | 'paths' | 'screenshots', Choice[]>;

export interface Choice {
	value: number | string;
	/** What it is, for authors who do not know it by its name. */
	says: string;
}
