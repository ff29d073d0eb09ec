import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import { generateArticle, type GeneratedArticle } from './generated-articles.ts';

/** What a build needs, without anything a build leaves behind. */
const parts = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * A copy of the project with that many articles: the real ones, which finder, errors and topics
 * refer to, and generated ones. Stands in `.cache/`, so that packages are found as usual while
 * every cache is empty.
 */
export async function makeSiteCopy(articles: number): Promise<SiteCopy> {
	await mkdir('.cache', { recursive: true });
	const directory = await mkdtemp(join('.cache', 'bench-'));
	for (const part of [...parts, 'tsconfig.json'])
		await cp(part, join(directory, part), { recursive: true });
	// Addresses of generated articles were never published.
	await rm(join(directory, 'content', 'published.json'), { force: true });
	const generated = await generateFor(articles);
	for (const article of generated) {
		const folder = join(directory, 'content', 'articles', article.id);
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'index.mdx'), article.text);
		await writeFile(join(folder, 'man-hinh.sketch.yml'), article.sketch);
	}
	return {
		directory,
		generated,
		remove: () => rm(directory, { recursive: true, force: true }),
	};
}

async function generateFor(articles: number): Promise<GeneratedArticle[]> {
	const { library } = await checkContent('content');
	const count = articles - library.articles.size;
	const confirmed = [...library.limits.values()].filter(
		({ confidence }) => confidence === 'confirmed',
	);
	const options = {
		count,
		topics: library.topics.map(({ id }) => id),
		facts: {
			limits: confirmed.map(({ id }) => id),
			errors: [...library.errors.keys()],
			destinations: [...library.destinations.keys()],
		},
	};
	return Array.from({ length: Math.max(0, count) }, (_, index) => generateArticle(index, options));
}

export interface SiteCopy {
	directory: string;
	generated: GeneratedArticle[];
	remove: () => Promise<void>;
}
