import { parseCitedText } from '../../library/cited-text.ts';
import { findNearest } from '../../domain/nearest.ts';
import { describeProblem, type Place, type Problem } from '../problems.ts';
import type { ContentEntries, FactFolder } from '../../reading/entries.ts';

/**
 * Everything that can be named, and the problems of naming what is not there. A file that is there
 * but broken may be named: its own problem is reported in its own place.
 */
export class References {
	readonly problems: Problem[] = [];
	readonly #ids: Record<FactFolder, Set<string>>;
	readonly #numbers: Set<number>;
	readonly #channels: string[] | undefined;

	constructor(entries: ContentEntries) {
		const idsOf = (folder: FactFolder) =>
			new Set([
				...entries[folder].map((entry) => entry.id),
				...entries.broken.filter((broken) => broken.folder === folder).map(({ id }) => id),
			]);
		this.#ids = {
			limits: idsOf('limits'),
			errors: idsOf('errors'),
			destinations: idsOf('destinations'),
			sources: idsOf('sources'),
		};
		this.#channels = entries.site?.data.channels.map(({ id }) => id);
		this.#numbers = new Set([
			...entries.articles.map((entry) => entry.data.number),
			...entries.broken.flatMap(({ number }) => (number === undefined ? [] : [number])),
		]);
	}

	ids(folder: FactFolder): ReadonlySet<string> {
		return this.#ids[folder];
	}

	/** Whether a fact of that name exists; reports it when not. */
	checkFact(folder: FactFolder, written: string, place: Place): void {
		const known = this.#ids[folder];
		if (known.has(written)) return;
		const near = findNearest(written, known);
		this.problems.push(describeProblem(unknownKinds[folder], place, { written, near }));
	}

	/** Whether `site.yml` lists a channel; reports it when not. Nothing is known without that file. */
	checkChannel(written: string, place: Place): void {
		if (!this.#channels || this.#channels.includes(written)) return;
		const near = findNearest(written, this.#channels);
		const known = this.#channels.join(', ');
		this.problems.push(describeProblem('unknown-channel', place, { written, near, known }));
	}

	/** Every number that an article carries, broken ones included. */
	get numbers(): ReadonlySet<number> {
		return this.#numbers;
	}

	checkArticle(number: number, place: Place): void {
		if (this.#numbers.has(number)) return;
		this.problems.push(describeProblem('unknown-article', place, { number }));
	}

	/** Checks the limits and errors that a text cites, as `{limit:…}` and `{error:…}`. */
	checkText(text: string | undefined, place: Place): void {
		for (const inline of parseCitedText(text ?? '')) {
			if (inline.kind === 'limit') this.checkFact('limits', inline.id, place);
			if (inline.kind === 'error') this.checkFact('errors', inline.id, place);
		}
	}

	report(problem: Problem): void {
		this.problems.push(problem);
	}
}

const unknownKinds = {
	limits: 'unknown-limit',
	errors: 'unknown-error',
	destinations: 'unknown-destination',
	sources: 'unknown-source',
} as const;
