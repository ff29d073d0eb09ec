import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../domain/model.ts';
import type { Problem } from '../domain/problems.ts';
import { netlifyRedirects, nginxRedirects } from '../domain/redirect-files.ts';
import { planRedirects } from '../domain/redirects.ts';
import { siteAddress } from './site-address.ts';

/** Writes `_redirects` and `redirects.nginx.conf`, for hosts that can answer with a true redirect. */
export async function writeRedirects(directory: string, library: Library): Promise<Problem[]> {
	const { pages } = planRedirects(library);
	const base = siteAddress().pathname;
	await Promise.all([
		writeFile(join(directory, '_redirects'), netlifyRedirects(pages, base)),
		writeFile(join(directory, 'redirects.nginx.conf'), nginxRedirects(pages, base)),
	]);
	return [];
}
