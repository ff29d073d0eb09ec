import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { checkContent } from '../../checks/check-content.ts';
import {
	filePart,
	heaviestOfKinds,
	pageKind,
	weighPage,
	type PageWeight,
} from '../../checks/site/page-weight-budget.ts';

const compress = promisify(brotliCompress);

/** The heaviest built page of every kind that `dist/` holds. */
export async function samplePages(directory: string): Promise<SamplePage[]> {
	const { library } = await checkContent('content');
	const known = {
		articles: new Set([...library.articles.values()].map(({ path }) => path)),
		topics: new Set(library.topics.map(({ path }) => path)),
	};
	const pages: SamplePage[] = [];
	for (const file of (await readdir(directory, { recursive: true })).toSorted()) {
		if (!file.endsWith('.html')) continue;
		const path = `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');
		const kind = pageKind(path, known);
		if (kind === undefined) continue;
		pages.push({ kind, path, bytes: await brotliBytes(await readFile(join(directory, file))) });
	}
	return heaviestOfKinds(pages);
}

/**
 * Opens a page in a browser and weighs all that it asks for until the network is quiet. Sizes are
 * those of the served files compressed by brotli at quality 11, so that two runs agree.
 *
 * @param url address of the page on a server of the built site
 */
export async function weighInBrowser(page: Page, url: string): Promise<PageWeight> {
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(url, { waitUntil: 'networkidle' });
	const files = await Promise.all(
		responses
			.filter((response) => response.ok())
			.map(async (response) => ({
				part: filePart({
					path: new URL(response.url()).pathname,
					type: response.headers()['content-type'] ?? '',
				}),
				bytes: await brotliBytes(await response.body()),
			})),
	);
	return weighPage(files);
}

async function brotliBytes(content: Buffer): Promise<number> {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 11,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
	};
	return (await compress(content, { params })).length;
}

export interface SamplePage {
	kind: string;
	/** Path on the site, without the base: `/gioi-han/`. */
	path: string;
	/** Of its HTML alone, compressed. */
	bytes: number;
}
