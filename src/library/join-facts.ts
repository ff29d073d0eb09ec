import { parseCitedText } from '../reading/citations.ts';
import { plainText, resolveText, type FactWords } from './cited-text.ts';
import type { ContentEntries, Entry } from '../reading/entries.ts';
import { errorLabel } from './errors.ts';
import { limitPhrase, limitValueText } from './limits.ts';
import type { ErrorFact, LimitFact, SettingsDestination, Source } from './model.ts';
import { destinationPath, errorPath, limitPath } from '../domain/permalinks.ts';
import type { Limit } from '../schemas/limit.ts';

/**
 * Facts with their sources and wording, by ID. A fact whose source is not there is left out; the
 * missing source is reported by the content check. `citedBy` is filled when articles are joined.
 */
export function joinFacts(entries: ContentEntries): Facts {
	const words = factWords(entries);
	const sources = new Map<string, Source>(
		entries.sources.map(({ id, data }) => [
			id,
			{ ...data, id, limits: [], errors: [], destinations: [] },
		]),
	);
	const limits = new Map<string, LimitFact>();
	for (const entry of entries.limits) {
		const source = sources.get(entry.data.source);
		if (!source) continue;
		source.limits.push(entry.id);
		limits.set(entry.id, joinLimit(entry, { source, sources, words }));
	}
	const errors = new Map<string, ErrorFact>();
	for (const { id, data } of entries.errors) {
		const source = sources.get(data.source);
		if (!source) continue;
		source.errors.push(id);
		errors.set(id, {
			...data,
			id,
			path: errorPath({ channel: data.channel, id }),
			label: errorLabel(data),
			meaning: resolveText(data.meaning, words),
			fix: resolveText(data.fix, words),
			note: writeOut(data.note, words),
			source,
			citedBy: [],
		});
	}
	const destinations = new Map<string, SettingsDestination>();
	for (const { id, data } of entries.destinations) {
		const source = sources.get(data.source);
		if (!source) continue;
		source.destinations.push(id);
		const menuText = words.settingsPath(id);
		destinations.set(id, {
			...data,
			id,
			path: destinationPath(id),
			menuText,
			hint: writeOut(data.hint, words),
			role: writeOut(data.role, words),
			source,
			citedBy: [],
		});
	}
	return { words, sources, limits, errors, destinations };
}

/** What each fact is called in running text, no-break spaces set. An unknown ID reads as itself. */
function factWords(entries: ContentEntries): FactWords {
	const limits = new Map(entries.limits.map(({ id, data }) => [id, data]));
	const publishers = new Map(entries.sources.map(({ id, data }) => [id, data.publisher]));
	const errors = new Map(entries.errors.map(({ id, data }) => [id, errorLabel(data)]));
	const menus = new Map(
		entries.destinations.map(({ id, data }) => [id, data.menu.map(({ vi }) => vi).join(' › ')]),
	);
	return {
		limit: (id, as) => {
			const limit = limits.get(id);
			if (!limit) return id;
			const text = as === 'value' ? limitValueText(limit) : limitPhrase(limit);
			const publisher = publishers.get(limit.source);
			// A number that is only reported is never said without who says so.
			return limit.confidence === 'reported' && limit.rule === undefined && publisher
				? `${text} (theo ${publisher})`
				: text;
		},
		error: (id) => errors.get(id) ?? id,
		settingsPath: (id) => menus.get(id) ?? id,
	};
}

function joinLimit({ id, data }: Entry<Limit>, { source, sources, words }: LimitParts): LimitFact {
	const rule = writeOut(data.rule, words);
	const worded = rule === undefined ? data : { ...data, rule };
	return {
		...worded,
		id,
		path: limitPath(id),
		phrase: limitPhrase(worded),
		valueText: limitValueText(worded),
		scope: writeOut(data.scope, words),
		condition: writeOut(data.condition, words),
		note: writeOut(data.note, words),
		source,
		previously: data.previously.flatMap((earlier) => {
			const document = sources.get(earlier.source);
			return document ? [{ ...earlier, source: document }] : [];
		}),
		citedBy: [],
	};
}

/** A text with its citations written out; `undefined` stays. */
function writeOut<Text extends string | undefined>(text: Text, words: FactWords): Text | string {
	return text === undefined ? text : plainText(parseCitedText(text), words);
}

interface LimitParts {
	source: Source;
	sources: ReadonlyMap<string, Source>;
	words: FactWords;
}

export interface Facts {
	words: FactWords;
	sources: Map<string, Source>;
	limits: Map<string, LimitFact>;
	errors: Map<string, ErrorFact>;
	destinations: Map<string, SettingsDestination>;
}
