import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isIndexed, readBuiltSite, type BuiltSite } from '../checks/site/built-site.ts';
import { checkLinks } from '../checks/site/link-check.ts';
import { checkMetadata } from '../checks/site/meta-check.ts';
import { checkPolicy } from '../checks/site/policy-check.ts';
import { checkScripts } from '../checks/site/script-check.ts';
import type { Problem } from '../domain/problem.ts';
import { readsCompressedCopies } from '../domain/site-host.ts';
import { chosenHost } from '../files/hosting/chosen-host.ts';
import { needlessPages, publishedHostFiles } from '../files/hosting/hosting-files.ts';
import { makeSitemap } from '../files/sitemap.ts';
import { getRedirects } from '../library/index.ts';
import type { Library } from '../library/model.ts';
import { addressesOf } from '../library/published.ts';
import { checkContentOnce } from './checked-content.ts';
import { writeCompressedCopies } from './compressed-copies.ts';
import { throwErrors } from './problems-error.ts';

/** The last things of a build: sitemap, what the host reads, and the check of everything that readers get. */
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
				const directory = resolve(fileURLToPath(dir));
				const redirects = getRedirects(library).pages;
				const host = chosenHost();
				const answered = needlessPages(host, { redirects, base: address.pathname });
				const site = readBuiltSite(directory, { address, answered });
				throwErrors(checkSite(directory, { site, library }));
				const hosted = { redirects, address, files: site.files };
				for (const [name, text] of Object.entries(publishedHostFiles(host, hosted)))
					writeFileSync(join(directory, name), text);
				if (!readsCompressedCopies(host)) return;
				performance.mark('build:compressed copies');
				const leading = new Set(redirects.map(({ from }) => `${from.slice(1)}index.html`));
				const read = [...site.files].filter((file) => !leading.has(file));
				await writeCompressedCopies(directory, read);
			},
		},
	};
}

/**
 * Writes the sitemap of the pages that may be listed, then checks every link, every published
 * address and where those that lead on lead, the metadata and the scripts.
 */
function checkSite(
	directory: string,
	{ site, library }: { site: BuiltSite; library: Library },
): Problem[] {
	const { address } = site;
	const listed = [...site.pages].flatMap(([path, page]) => (isIndexed(page) ? [path] : []));
	for (const { name, text } of makeSitemap(listed, { address, library })) {
		writeFileSync(join(directory, name), text);
		site.files.add(name);
		site.texts.set(name, text);
	}
	const targets = getRedirects(library).pages.map(({ to }) => to);
	const published = [...addressesOf(library), ...targets];
	return [
		...checkLinks(site, published),
		...checkMetadata(site),
		...checkPolicy(site),
		...checkScripts(site),
	];
}
