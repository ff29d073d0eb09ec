import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caching } from '../files/hosting/host-rules.ts';
import { deploySite } from './deploy-site.ts';

let folder = '';
const from = () => join(folder, 'dist');
const to = () => join(folder, 'www');

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'deploy-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A site whose pages name the script of its release. */
async function build(release: string) {
	await rm(from(), { recursive: true, force: true });
	const files: Record<string, string> = {
		[`_astro/page.${release}.js`]: release,
		[`search-index/${release}/pf_meta`]: release,
		'search-index/start.json': `/search-index/${release}/pf_meta`,
		'index.html': `/_astro/page.${release}.js`,
		'zalo/index.html': `/_astro/page.${release}.js`,
		[`chi-co-o-${release}/index.html`]: `/_astro/page.${release}.js`,
	};
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(from(), name)), { recursive: true });
		await writeFile(join(from(), name), text);
	}
}

function published(): string[] {
	return readdirSync(to(), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(to().length + 1))
		.toSorted();
}

/** Whatever a page or the start file names is there. */
function checkWhole() {
	for (const file of published().filter((name) => /\.html$|start\.json$/.test(name))) {
		const named = readFileSync(join(to(), file), 'utf8');
		expect(existsSync(join(to(), named)), `${named}, named by ${file}`).toBe(true);
	}
}

test('at no moment of a release a page names a file that is not there', async () => {
	let changes = 0;
	for (const release of ['r1', 'r2', 'r3']) {
		await build(release);
		await deploySite({
			from: from(),
			to: to(),
			onChange: () => {
				changes += 1;
				checkWhole();
			},
		});
	}
	expect(changes).toBeGreaterThan(15);
});

test('hashed files stay one release longer, pages that are gone do not', async () => {
	await build('r1');
	await deploySite({ from: from(), to: to() });
	await build('r2');
	expect(await deploySite({ from: from(), to: to() })).toEqual({ written: 6, kept: 2, removed: 1 });
	expect(published()).toEqual([
		'.release.json',
		'_astro/page.r1.js',
		'_astro/page.r2.js',
		'chi-co-o-r2/index.html',
		'index.html',
		'search-index/r1/pf_meta',
		'search-index/r2/pf_meta',
		'search-index/start.json',
		'zalo/index.html',
	]);
	// The same release once more takes nothing from tabs that are open on the last one.
	expect(await deploySite({ from: from(), to: to() })).toEqual({ written: 0, kept: 2, removed: 0 });
	await build('r3');
	await deploySite({ from: from(), to: to() });
	expect(published().filter((file) => file.includes('r1'))).toEqual([]);
	expect(published()).toContain('_astro/page.r2.js');
});

test('writes nothing that is there already, and touches nothing of others', async () => {
	await mkdir(to());
	await writeFile(join(to(), 'cua-nguoi-khac.html'), '');
	await build('r1');
	await deploySite({ from: from(), to: to() });
	expect(await deploySite({ from: from(), to: to() })).toEqual({ written: 0, kept: 0, removed: 0 });
	await build('r2');
	await deploySite({ from: from(), to: to() });
	expect(published()).toContain('cua-nguoi-khac.html');
});

test('a release that was stopped midway is completed by the next one', async () => {
	await build('r1');
	await deploySite({ from: from(), to: to() });
	await build('r2');
	let changes = 0;
	const stopped = deploySite({
		from: from(),
		to: to(),
		onChange: () => {
			changes += 1;
			if (changes === 2) throw new Error('stopped');
		},
	});
	await expect(stopped).rejects.toThrow('stopped');
	checkWhole();
	await build('r3');
	await deploySite({ from: from(), to: to(), onChange: checkWhole });
	await deploySite({ from: from(), to: to() });
	await build('r4');
	await deploySite({ from: from(), to: to(), onChange: checkWhole });
	expect(published().filter((file) => /r1|r2/.test(file))).toEqual([]);
});

test('the lines for rsync in the README know every folder of hashed names, and remove last', () => {
	const lines = readFileSync('README.md', 'utf8').match(/^rsync .*$/gm) ?? [];
	const [hashed = '', lists = '', pages = ''] = lines;
	expect(lines).toHaveLength(3);
	for (const pattern of caching.hashedPaths) {
		const [folder = ''] = pattern.split(/(?<=^\/[^/]+\/)/);
		const isNested = pattern.includes(':');
		expect(hashed).toContain(`--include='${folder}`);
		expect(pages).toContain(
			`--exclude='${folder}${isNested && folder === '/search-index/' ? '*/' : ''}'`,
		);
	}
	expect(hashed).toMatch(/--exclude='\*' dist\/ /);
	for (const ending of ['html', 'html.br', 'html.gz'])
		expect(lists).toContain(`--exclude='*.${ending}'`);
	expect([hashed, lists, pages].map((line) => line.includes('--delete-after'))).toEqual([
		false,
		false,
		true,
	]);
});
