import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Library } from '../domain/model.ts';
import { describeProblem, type Problem } from '../domain/problems.ts';
import {
	elsewhereSchema,
	phrasingsSchema,
	type Elsewhere,
	type Phrasings,
} from '../schemas/phrasings.ts';
import { abbreviationsSchema, fillersSchema } from '../schemas/search.ts';
import { makeWordReader } from '../search/meaning/features.ts';
import { listFiles, readCached, textOf, type Cached } from './content-files.ts';
import { findRawProblems } from './raw-text.ts';
import { checkSchema } from './schema-problems.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * Reads what customers say: `phrasings.yml` beside each article, and `search/elsewhere.yml`. Beyond its form, a sentence
 * may stand under two articles only with a reason, and two that read alike add nothing.
 */
export async function readPhrasings(
	directory: string,
	library: Library,
): Promise<PhrasingsReading> {
	const numbers = new Map(
		[...library.articles.values()].map(({ file, number }) => [dirname(file), number]),
	);
	const problems: Problem[] = [];
	const said: Said[] = [];
	const phrasings = new Map<number, string[]>();
	for (const path of await listFiles(join(directory, 'articles'))) {
		if (basename(path) !== 'phrasings.yml') continue;
		const file = `${basename(directory)}/articles/${path}`;
		const {
			data,
			lines,
			problems: own,
		} = readFile(join(directory, 'articles', path), file, phrases);
		problems.push(...own);
		const number = numbers.get(dirname(file));
		if (!data || number === undefined) continue;
		const sentences = data.map((item) => (typeof item === 'string' ? { says: item } : item));
		phrasings.set(
			number,
			sentences.map(({ says }) => says),
		);
		sentences.forEach((sentence, at) =>
			said.push({ ...sentence, number, file, line: lines.get(String(at)) }),
		);
	}
	const elsewhere: Elsewhere = [];
	for (const name of await listFiles(join(directory, 'search'))) {
		if (name !== 'elsewhere.yml') continue;
		const file = `${basename(directory)}/search/${name}`;
		// Its form is reported with the other files of the folder.
		const { data, lines } = readFile(join(directory, 'search', name), file, groups);
		elsewhere.push(...(data ?? []));
		data?.forEach(({ says }, group) =>
			says.forEach((text, at) =>
				said.push({
					says: text,
					number: undefined,
					file,
					line: lines.get(`${String(group)}.says.${String(at)}`),
				}),
			),
		);
	}
	return {
		phrasings,
		elsewhere,
		problems: [...problems, ...compareSaid(said, readLikeSearch(directory))],
	};
}

/** Sentences that are the same once they are folded and nothing is left of greetings. */
function compareSaid(said: readonly Said[], keyOf: (text: string) => string): Problem[] {
	return [...Map.groupBy(said, ({ says }) => keyOf(says)).values()].flatMap(([first, ...others]) =>
		others.flatMap((other) => {
			if (!first) return [];
			const place = { file: other.file, line: other.line };
			const written = other.says;
			if (first.number === other.number)
				return describeProblem('phrasing-twice', place, { written, other: first.says });
			if (other.number === undefined)
				return describeProblem('phrasing-elsewhere-too', place, { written, other: first.file });
			if (first.reason !== undefined && other.reason !== undefined) return [];
			return describeProblem('phrasing-under-two', place, { written, other: first.file });
		}),
	);
}

/** The words of a sentence as the model of meaning reads them; a list that is missing or broken is told elsewhere. */
function readLikeSearch(directory: string): (text: string) => string {
	const path = (name: string) => join(directory, 'search', name);
	const list = <Data>(name: string, form: Form<Data>): Data | undefined =>
		existsSync(path(name)) ? readFile(path(name), name, form).data : undefined;
	const readWords = makeWordReader({
		abbreviations: list('abbreviations.yml', abbreviations) ?? {},
		synonyms: [],
		fillers: list('fillers.yml', fillers) ?? [],
	});
	return (text) => readWords(text).join(' ');
}

function readFile<Data>(path: string, file: string, { schema, cache }: Form<Data>): Reading<Data> {
	return readCached(path, cache, (content) => {
		const text = textOf(content);
		const yaml = parseYaml(text, { file });
		const problems = [...findRawProblems(text, file), ...yaml.problems];
		if (yaml.problems.length > 0) return { data: undefined, lines: yaml.lines, problems };
		const checked = checkSchema(schema, { ...yaml, file });
		return { data: checked.data, lines: yaml.lines, problems: [...problems, ...checked.problems] };
	});
}

const phrases: Form<Phrasings> = { schema: phrasingsSchema, cache: new Map() };
const groups: Form<Elsewhere> = { schema: elsewhereSchema, cache: new Map() };
const abbreviations: Form<Record<string, string>> = {
	schema: abbreviationsSchema,
	cache: new Map(),
};
const fillers: Form<string[]> = { schema: fillersSchema, cache: new Map() };

interface Form<Data> {
	schema: z.ZodType<Data>;
	cache: Map<string, Cached<Reading<Data>>>;
}

interface Reading<Data> {
	data: Data | undefined;
	lines: ReadonlyMap<string, number>;
	problems: Problem[];
}

/** One sentence and where it stands; without a number, no article answers it. */
interface Said {
	says: string;
	reason?: string;
	number: number | undefined;
	file: string;
	line: number | undefined;
}

export interface PhrasingsReading {
	/** Number of an article → the sentences it answers. */
	phrasings: Map<number, string[]>;
	elsewhere: Elsewhere;
	problems: Problem[];
}
