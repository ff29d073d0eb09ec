import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentEntries } from '../../reading/entries.ts';
import { readContent } from '../../reading/read-content.ts';
import { articleSchema } from '../../schemas/article.ts';
import { findChoices } from './choices.ts';
import { editedFiles } from './edited-files.ts';
import { editorSchema } from './editor-schema.ts';
import { editorSnippets } from './editor-snippets.ts';

/**
 * Writes what an editor needs to know `content/`: a schema for each kind of YAML file, which
 * `.vscode/settings.json` names, one for the front matter of articles, and snippets. Files that would say the same are left alone, so that
 * no editor reads them again for nothing. Gives the paths that were written.
 *
 * @param root of the project, with `content/` in it
 */
export async function writeEditorFiles(root: string): Promise<string[]> {
	const { entries } = await readContent(join(root, 'content'));
	const choices = findChoices(entries);
	const news = JSON.stringify(choices);
	if (written.get(root) === news) return [];
	const files = {
		...Object.fromEntries(
			Object.entries(editedFiles).map(([name, { schema }]) => [
				schemaPath(name),
				editorSchema(schema, choices),
			]),
		),
		'.astro/collections/articles.schema.json': editorSchema(articleSchema, choices),
		'.astro/collections/collections.json': articleCollection(resolve(root), entries),
		'.vscode/content.code-snippets': editorSnippets(choices),
	};
	const changed: string[] = [];
	for (const [path, value] of Object.entries(files))
		if (await writeChanged(join(root, path), `${JSON.stringify(value, null, '\t')}\n`))
			changed.push(path);
	written.set(root, news);
	return changed;
}

/** Where the schema of a kind of file is written, from the root of the project. */
export function schemaPath(name: string): string {
	return `.schemas/${name}.json`;
}

/**
 * Which files have the front matter of articles, as Astro's extension reads it for its own
 * collections: by address in small letters (`core/frontmatterHolders.js` of its language server).
 */
function articleCollection(root: string, { articles, broken }: ContentEntries) {
	const files = [
		...articles.map(({ file }) => file),
		...broken.flatMap(({ folder, id }) =>
			folder === 'articles' ? [`content/articles/${id}/index.mdx`] : [],
		),
	];
	const address = (file: string) => decodeURIComponent(pathToFileURL(join(root, file)).href);
	return {
		collections: [{ hasSchema: true, name: 'articles' }],
		entries: Object.fromEntries(files.map((file) => [address(file).toLowerCase(), 'articles'])),
	};
}

/** What there was to choose from when the files were last written, by root. */
const written = new Map<string, string>();

async function writeChanged(path: string, text: string): Promise<boolean> {
	const known = await readFile(path, 'utf8').catch(() => undefined);
	if (known === text) return false;
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
	return true;
}
