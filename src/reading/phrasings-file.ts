import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../domain/problem.ts';
import {
	elsewhereSchema,
	phrasingsSchema,
	type Elsewhere,
	type Phrasings,
} from '../schemas/phrasings.ts';
import { abbreviationsSchema, fillersSchema } from '../schemas/search.ts';
import { listFiles, readCached, textOf, type Cached } from './content-files.ts';
import { findRawProblems } from './raw-text.ts';
import { checkSchema } from './schema-problems.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * Reads what customers say: `phrasings.yml` beside each article, and `search/elsewhere.yml`.
 */
export async function readPhrasings(
	directory: string,
	articles: Iterable<{ file: string; number: number }>,
): Promise<PhrasingsReading> {
	const numbers = new Map([...articles].map(({ file, number }) => [dirname(file), number]));
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
		said,
		around: readAround(directory),
		problems,
	};
}

/** What sentences are compared without; a list that is missing or broken is told elsewhere. */
function readAround(directory: string): PhrasingsReading['around'] {
	const path = (name: string) => join(directory, 'search', name);
	const list = <Data>(name: string, form: Form<Data>): Data | undefined =>
		existsSync(path(name)) ? readFile(path(name), name, form).data : undefined;
	return {
		abbreviations: list('abbreviations.yml', abbreviations) ?? {},
		fillers: list('fillers.yml', fillers) ?? [],
	};
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
export interface Said {
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
	/** All of them in the order of the files. */
	said: readonly Said[];
	/** Abbreviations and greetings, as `content/search/` lists them. */
	around: { abbreviations: Readonly<Record<string, string>>; fillers: readonly string[] };
	problems: Problem[];
}
