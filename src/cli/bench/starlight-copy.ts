import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';

const version = '0.42.4';

/**
 * A Starlight project with the same text, in a temporary folder: our Markdown twins are its pages.
 * Everything is as Starlight comes (its search index, its sitemap), but its sidebar names topics and
 * not every page, because ours has no such list either. Needs the npm registry.
 *
 * @param dist folder of a build of ours that holds the twins
 */
export async function makeStarlightCopy(dist: string): Promise<StarlightCopy> {
	const directory = await mkdtemp(join(tmpdir(), 'starlight-'));
	const twins = await readTwins(dist);
	const topics = [...new Set(twins.map(({ path }) => dirname(path)))].toSorted();
	const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
	const files = [
		['package.json', JSON.stringify({ name: 'peer', private: true, type: 'module' })],
		['astro.config.mjs', configOf(topics)],
		['src/content.config.ts', collections],
		...twins.map(({ path, text }) => [join('src/content/docs', path), starlightPage(text)]),
		['src/content/docs/index.md', starlightPage('# Trợ giúp\n')],
	] as const;
	for (const [path = '', text = ''] of files) {
		await mkdir(join(directory, dirname(path)), { recursive: true });
		await writeFile(join(directory, path), text);
	}
	await promisify(execFile)(
		'npm',
		[
			'install',
			'--no-audit',
			'--no-fund',
			`astro@${String(devDependencies.astro)}`,
			`@astrojs/starlight@${version}`,
		],
		{ cwd: directory },
	);
	return {
		directory,
		version,
		async addRedirects() {
			const config = configOf(topics, await readRedirects(dist));
			await writeFile(join(directory, 'astro.config.mjs'), config);
		},
		async addPagesOfArticles() {
			await mkdir(join(directory, 'src/pages/cam-on'), { recursive: true });
			await writeFile(join(directory, 'src/pages/[...id].md.ts'), twinRoute);
			await writeFile(join(directory, 'src/pages/cam-on/[...id].astro'), thanksRoute);
		},
		remove: () => rm(directory, { recursive: true, force: true }),
	};
}

/** The pages of a build of ours that only lead on: address → where it leads. */
async function readRedirects(dist: string): Promise<Record<string, string>> {
	const found = await readdir(dist, { recursive: true });
	const pages = found.filter((path) => path.endsWith(`${sep}index.html`));
	const targets = await Promise.all(
		pages.map(async (path) => {
			const target = redirectTarget(await readFile(join(dist, path), 'utf8'));
			const address = `/${dirname(path).split(sep).join('/')}/`;
			return target === undefined ? [] : [[address, target]];
		}),
	);
	return Object.fromEntries(targets.flat());
}

/** Where a page of ours leads, if it only leads on. */
export function redirectTarget(html: string): string | undefined {
	return /^<!doctype html><html lang="vi" data-to="([^"]*)" data-redirect/.exec(html)?.[1];
}

/** A twin with its first heading as front matter, as Starlight wants it. */
export function starlightPage(twin: string): string {
	const [, title = '', text = ''] = /^# (.*)\n([\s\S]*)$/.exec(twin) ?? [];
	return `---\ntitle: ${JSON.stringify(title)}\n---\n${text}`;
}

async function readTwins(dist: string): Promise<{ path: string; text: string }[]> {
	const found = await readdir(dist, { recursive: true });
	const paths = found.filter((path) => path.endsWith('.md'));
	return Promise.all(
		paths.map(async (path) => ({
			path: path.split(sep).join('/'),
			text: await readFile(join(dist, path), 'utf8'),
		})),
	);
}

function configOf(topics: readonly string[], redirects: Record<string, string> = {}): string {
	const sidebar = topics.map((topic) => ({ label: topic, link: `/${topic}/` }));
	return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
	site: 'http://localhost:4321',
	trailingSlash: 'always',
	redirects: ${JSON.stringify(redirects)},
	integrations: [starlight({
		title: 'Trợ giúp',
		locales: { root: { label: 'Tiếng Việt', lang: 'vi' } },
		sidebar: ${JSON.stringify(sidebar)},
	})],
});
`;
}

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const articlePaths = `import { getCollection } from 'astro:content';
export async function getStaticPaths() {
	const articles = await getCollection('docs');
	return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}
`;

const twinRoute = `${articlePaths}export const GET = ({ props: { article } }) =>
	new Response('# ' + article.data.title + '\\n\\n' + article.body);
`;

const thanksRoute = `---
import StarlightPage from '@astrojs/starlight/components/StarlightPage.astro';
${articlePaths}const { article } = Astro.props;
---
<StarlightPage frontmatter={{ title: 'Cảm ơn', template: 'splash', pagefind: false }}>
	<p>Về bài <a href={'/' + article.id + '/'}>{article.data.title}</a></p>
</StarlightPage>
`;

interface StarlightCopy {
	directory: string;
	version: string;
	/** Gives it our short links, as redirects of Astro. */
	addRedirects: () => Promise<void>;
	/** Gives each article what it has with us: its Markdown, here as it was written, and a page of thanks. */
	addPagesOfArticles: () => Promise<void>;
	remove: () => Promise<void>;
}
