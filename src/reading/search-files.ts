import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../domain/problem.ts';
import {
	abbreviationsSchema,
	fillersSchema,
	goldenQueriesSchema,
	keptWordsSchema,
	synonymsSchema,
} from '../schemas/search.ts';
import { elsewhereSchema } from '../schemas/phrasings.ts';
import { listFiles, readCached, textOf, type Cached } from './content-files.ts';
import { checkSchema } from './schema-problems.ts';
import { parseYaml } from './yaml-file.ts';

const schemas: Record<string, z.ZodType> = {
	'abbreviations.yml': abbreviationsSchema,
	'synonyms.yml': synonymsSchema,
	'fillers.yml': fillersSchema,
	'elsewhere.yml': elsewhereSchema,
	'kept-words.yml': keptWordsSchema,
	'golden-queries.yml': goldenQueriesSchema,
};
const cache = new Map<string, Cached<Problem[]>>();

/** What is wrong in the form of `content/search/`; the search itself reads these files when it is built. */
export async function checkSearchFiles(directory: string): Promise<Problem[]> {
	const folder = join(directory, 'search');
	const problems: Problem[] = [];
	for (const name of await listFiles(folder)) {
		const schema = schemas[name];
		if (!schema) continue;
		const file = `${basename(directory)}/search/${name}`;
		const found = readCached(join(folder, name), cache, (content) => {
			const yaml = parseYaml(textOf(content), { file });
			if (yaml.problems.length > 0) return yaml.problems;
			return checkSchema(schema, { ...yaml, file }).problems;
		});
		problems.push(...found);
	}
	return problems;
}
