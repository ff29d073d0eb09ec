import { expect, test } from 'vitest';
import { formatProblems, type Problem } from '../domain/problem.ts';
import { listMistakes, readMistake, withMistake } from '../tests/support/mistakes.ts';
import { contentCatalogue, siteCatalogue } from './catalogue.ts';
import { checkContent } from './check-content.ts';
import { readBuiltSite } from './site/built-site.ts';
import { checkLinks } from './site/link-check.ts';
import { checkMetadata } from './site/meta-check.ts';
import { checkPolicy } from './site/policy-check.ts';
import { checkScripts } from './site/script-check.ts';

const catalogues = { content: contentCatalogue, site: siteCatalogue };
const kindsOf = (subject: 'content' | 'site') => Object.keys(catalogues[subject]).sort();
const modules = import.meta.glob<Record<string, unknown>>(
	['./**/*.ts', '../reading/*.ts', '!**/*.test.ts'],
	{ eager: true },
);

test('gathers the words of every rule, each kind from one rule only', () => {
	const gathered: Record<string, unknown> = { ...contentCatalogue, ...siteCatalogue };
	const parts = Object.values(modules).flatMap((module) =>
		Object.entries(module).filter(([name]) => name.endsWith('Problems')),
	);
	const kinds = parts.flatMap(([, part]) =>
		typeof part === 'object' && part !== null ? Object.entries(part) : [],
	);
	expect(kinds.length).toBeGreaterThan(100);
	for (const [kind, words] of kinds) expect(gathered[kind], kind).toBe(words);
	expect(new Set(kinds.map(([kind]) => kind))).toEqual(new Set(Object.keys(gathered)));
});

test.each(['content', 'site'] as const)(
	'every mistake in %s has a fixture that makes it, and no fixture is left over',
	async (subject) => {
		expect(await listMistakes(subject)).toEqual(kindsOf(subject));
	},
);

test.each(kindsOf('content'))('tells the author about %s, word for word', async (kind) => {
	const { edits, says } = await readMistake(kind);
	const { problems } = await withMistake(edits, checkContent);
	expectToSay(problems, { kind, says });
});

test.each(kindsOf('site'))('tells about %s in finished pages, word for word', async (kind) => {
	const { edits, says } = await readMistake(kind, 'site');
	expectToSay(await withMistake(edits, checkPages, 'site'), { kind, says });
});

test('finds nothing in correct pages', async () =>
	expect(await withMistake([], checkPages, 'site')).toEqual([]));

function expectToSay(problems: readonly Problem[], { kind, says }: { kind: string; says: string }) {
	expect(`${formatProblems(problems)}\n`).toBe(says);
	expect(new Set(problems.map((problem) => problem.kind))).toEqual(new Set([kind]));
	// A lookbehind is code, no exclamation.
	for (const { cure } of problems) expect(cure.replaceAll('(?<!', '')).toMatch(/^\p{Lu}[^!]*\.$/su);
}

async function checkPages(directory: string): Promise<Problem[]> {
	const address = new URL('https://help.example/tro-giup/');
	const site = readBuiltSite(directory, { address });
	return Promise.resolve([
		...checkLinks(site),
		...checkMetadata(site),
		...checkPolicy(site),
		...checkScripts(site),
	]);
}
