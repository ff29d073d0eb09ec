import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSchema, type Site } from '../schemas/site.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * `content/site.yml` alone, for what is made before the content is read. `undefined` when it is
 * missing or wrong: the content check says so.
 */
export async function findSite(directory: string): Promise<Site | undefined> {
	const file = join(directory, 'site.yml');
	const text = await readFile(file, 'utf8').catch(() => '');
	return siteSchema.safeParse(parseYaml(text, { file }).value).data;
}
