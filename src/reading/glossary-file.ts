import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glossarySchema, type GlossaryEntry } from '../schemas/glossary.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * The site's words, for the Markdown pipeline, which runs before the library is joined.
 *
 * @throws when the file is not a glossary; the content check has reported that before
 */
export async function readGlossary(directory: string): Promise<GlossaryEntry[]> {
	const file = join(directory, 'glossary.yml');
	const { value } = parseYaml(await readFile(file, 'utf8'), { file });
	return glossarySchema.parse(value);
}
