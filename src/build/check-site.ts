import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { addressesOf } from '../library/published.ts';
import { makeSitemap } from '../files/sitemap.ts';
import { isIndexed, readBuiltSite } from '../checks/site/built-site.ts';
import type { SiteParts } from './finish-site.ts';
import { checkLinks } from '../checks/site/link-check.ts';
import { checkMetadata } from '../checks/site/meta-check.ts';
import { checkScripts } from '../checks/site/script-check.ts';
import { siteAddress } from './site-address.ts';

/**
 * Reads the finished pages once: writes the sitemap of those that may be listed, then checks every
 * link, every published address, the metadata and the scripts.
 */
export function checkSite(directory: string, { library, redirects }: SiteParts): Problem[] {
	const address = siteAddress();
	const site = readBuiltSite(directory, { address, known: redirects });
	const listed = [...site.pages].flatMap(([path, page]) => (isIndexed(page) ? [path] : []));
	for (const { name, text } of makeSitemap(listed, { address, library })) {
		writeFileSync(join(directory, name), text);
		site.files.add(name);
		site.texts.set(name, text);
	}
	return [...checkLinks(site, addressesOf(library)), ...checkMetadata(site), ...checkScripts(site)];
}
