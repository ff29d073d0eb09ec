import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { readMistake, withMistake } from '../tests/support/mistakes.ts';
import { builtSite } from './built-site.ts';

/** What the last step of a build says of a folder of finished pages. */
async function checkFolder(directory: string): Promise<string> {
	const { hooks } = builtSite();
	await call(hooks, 'astro:config:done', {
		config: { site: 'https://help.example', base: '/tro-giup/' },
	});
	try {
		await call(hooks, 'astro:build:done', { dir: pathToFileURL(`${directory}/`) });
	} catch (error) {
		return String(error);
	}
	return '';
}

/** Astro gives a hook far more than ours use. */
async function call(hooks: AstroIntegration['hooks'], name: string, given: object) {
	const hook: unknown = Reflect.get(hooks, name);
	if (typeof hook !== 'function') throw new Error(`There is no hook ${name}`);
	await Reflect.apply(hook, undefined, [given]);
}

// The wiring: each of the checks must really be called for the pages that a build has made.
test.each(['built-link-gone', 'built-meta-missing', 'built-lookbehind', 'built-newer-style'])(
	'a build refuses pages with %s',
	async (kind) => {
		const { edits, says } = await readMistake(kind, 'site');
		const told = await withMistake(edits, checkFolder, 'site');
		for (const line of says.trim().split('\n').slice(1)) expect(told).toContain(line.trim());
	},
);

test('a build refuses a site that misses a published address', async () => {
	expect(await withMistake([], checkFolder, 'site')).toContain('/gioi-han/');
});
