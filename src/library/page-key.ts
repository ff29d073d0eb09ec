import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Library } from './model.ts';
import { sharedHash } from './shared-hash.ts';
import { textHash } from '../domain/text-hash.ts';
import { site } from '../components/site/site.ts';

/** Whatever is not content and can change a page. */
const codeFiles = ['astro.config.mjs', 'package-lock.json'];
const codeFolder = 'src';

/**
 * What an article's page was built from: the article, all that pages share, all code, and the
 * site's address. For `cacheKey` of `getStaticPaths`: a page
 * whose key is that of the last build is taken from there. Astro compares code too, but only what
 * the page itself imports, and one stylesheet serves all pages.
 */
export function pageKey(article: Article, library: Library): string {
	codeHash ??= hashCode();
	const shared = sharedHashes.get(library) ?? sharedHash(library);
	sharedHashes.set(library, shared);
	return textHash([codeHash, site.absolute('/'), shared, article.hash].join('\n'));
}

const sharedHashes = new WeakMap<Library, string>();
let codeHash: string | undefined;

function hashCode(): string {
	const inside = readdirSync(codeFolder, { recursive: true, withFileTypes: true });
	const files = inside
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !path.includes('tests') && !path.endsWith('.test.ts'));
	const texts = [...codeFiles, ...files]
		.toSorted()
		.map((path) => path + readFileSync(path, 'latin1'));
	return textHash(texts.join('\n'));
}
