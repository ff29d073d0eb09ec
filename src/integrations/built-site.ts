import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isIndexed, readBuiltSite } from '../checks/site/built-site.ts';
import { checkLinks } from '../checks/site/link-check.ts';
import { checkMetadata } from '../checks/site/meta-check.ts';
import { checkScripts } from '../checks/site/script-check.ts';
import type { Problem } from '../domain/problem.ts';
import { makeSitemap } from '../files/sitemap.ts';
import type { Library } from '../library/model.ts';
import { addressesOf } from '../library/published.ts';
import { checkContentOnce } from './checked-content.ts';
import { throwErrors } from './problems-error.ts';

/** The last thing of a build: the sitemap, and the check of everything that readers get. */
export function builtSite(): AstroIntegration {
	let address: URL | undefined;
	return {
		name: 'built-site',
		hooks: {
			'astro:config:done': ({ config }) => {
				address = new URL(config.base, config.site);
			},
			'astro:build:done': async ({ dir }) => {
				performance.mark('build:check');
				if (!address) throw new Error('Astro has given no address');
				const { library } = await checkContentOnce();
				throwErrors(checkSite(resolve(fileURLToPath(dir)), { address, library }));
			},
		},
	};
}

/**
 * Reads the finished pages once: writes the sitemap of those that may be listed, then checks every
 * link, every published address, the metadata and the scripts.
 */
function checkSite(
	directory: string,
	{ address, library }: { address: URL; library: Library },
): Problem[] {
	const site = readBuiltSite(directory, address);
	const listed = [...site.pages].flatMap(([path, page]) => (isIndexed(page) ? [path] : []));
	for (const { name, text } of makeSitemap(listed, { address, library })) {
		writeFileSync(join(directory, name), text);
		site.files.add(name);
		site.texts.set(name, text);
	}
	return [...checkLinks(site, addressesOf(library)), ...checkMetadata(site), ...checkScripts(site)];
}
