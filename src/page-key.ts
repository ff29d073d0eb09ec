import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textHash } from './domain/text-hash.ts';
import type { Article } from './domain/model.ts';
import { site } from './site.ts';

/** Whatever is not content and can change a page. */
const codeFiles = ['astro.config.mjs', 'package-lock.json'];
const codeFolder = 'src';

/**
 * What an article's page, or a file made from the article alone, was built from: the article with
 * every fact on it, all code, and the site's address. For `cacheKey` of `getStaticPaths`: a page
 * whose key is that of the last build is taken from there. Astro compares code too, but only what
 * the page itself imports, and one stylesheet serves all pages.
 */
export async function pageKey(article: Article): Promise<string> {
	codeHash ??= hashCode();
	return textHash([await codeHash, site.absolute('/'), article.hash].join('\n'));
}

let codeHash: Promise<string> | undefined;

async function hashCode(): Promise<string> {
	const inside = await readdir(codeFolder, { recursive: true, withFileTypes: true });
	const files = inside
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !path.includes('tests') && !path.endsWith('.test.ts'));
	const texts = await Promise.all(
		[...codeFiles, ...files]
			.toSorted()
			.map(async (path) => path + (await readFile(path, 'latin1'))),
	);
	return textHash(texts.join('\n'));
}
