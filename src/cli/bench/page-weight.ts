import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
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
	const paths = await readPaths(directory);
	const pages: (SamplePage & { html: Buffer })[] = [];
	for (const file of (await readdir(directory, { recursive: true })).toSorted()) {
		if (!file.endsWith('.html')) continue;
		const path = `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');
		const kind = pageKind(path, paths);
		if (kind === undefined) continue;
		const html = await readFile(join(directory, file));
		pages.push({ kind, path, html, bytes: await brotliBytes(html, QUICK) });
	}
	// To the byte only those that come near: at its highest quality brotli takes its time.
	const near = [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap((own) =>
		own.toSorted((one, other) => other.bytes - one.bytes).slice(0, NEAR),
	);
	return heaviestOfKinds(
		await Promise.all(
			near.map(async ({ kind, path, html }) => ({ kind, path, bytes: await brotliBytes(html) })),
		),
	);
}

/** Where the articles of a built site and their topics stand; it is served at the root. */
async function readPaths(directory: string) {
	const { items }: { items: { url: string }[] } = JSON.parse(
		await readFile(join(directory, 'api', 'articles.json'), 'utf8'),
	);
	const articles = items.map(({ url }) => new URL(url).pathname);
	const topics = articles.map((path) => path.replace(/[^/]+\/$/, ''));
	return { articles: new Set(articles), topics: new Set(topics) };
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

/** A quality at which brotli takes a twentieth of the time, and how many it leaves to the highest. */
const QUICK = 5;
const NEAR = 4;

/** Most files belong to many pages. */
const known = new Map<string, Promise<number>>();

function brotliBytes(content: Buffer, quality = 11): Promise<number> {
	const key = `${String(quality)} ${createHash('sha256').update(content).digest('base64')}`;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
	};
	const bytes = known.get(key) ?? compress(content, { params }).then(({ length }) => length);
	known.set(key, bytes);
	return bytes;
}

interface SamplePage {
	kind: string;
	/** Path on the site, without the base: `/gioi-han/`. */
	path: string;
	/** Of its HTML alone, compressed. */
	bytes: number;
}
