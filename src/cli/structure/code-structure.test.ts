import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCircles, findWrongWay, readFile, readStructure } from './code-structure.ts';
import { layers } from './layers.ts';

const { circles, wrongWay } = readStructure('src');

test('no files of the project import each other in a circle', () => {
	expect(circles).toEqual([]);
});

test('no file of the project imports from a room below its own', () => {
	expect(wrongWay).toEqual([]);
});

test('CONTRIBUTING.md draws the rooms in the order that the linter allows', () => {
	const drawn = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\s*(?:→ )?src\/(\w+)\/ /gm);
	expect([...drawn].map(([, room]) => room)).toEqual(layers);
});

test('reads imports and exported names, of Astro files too', () => {
	const code = [
		"import type { A } from './a.ts';",
		"export { B } from '../b.ts';",
		'export const c = 1, d = 2;',
		'export function e() { return import("./f.ts"); }',
	].join('\n');
	expect(readFile('x/y.ts', code)).toMatchObject({
		imports: ['x/a.ts', 'b.ts', 'x/f.ts'],
		exports: ['B', 'c', 'd', 'e'],
	});
	const page =
		"---\nimport A from './A.astro';\n---\n<p>import</p><script>import './b.ts';</script>";
	expect(readFile('x/Y.astro', page).imports).toEqual(['x/A.astro', 'x/b.ts']);
});

test('finds circles and wrong ways', () => {
	const file = (...imports: string[]) => ({ lines: 1, imports, exports: [], isTest: false });
	const files = new Map([
		['domain/a.ts', file('library/b.ts')],
		['library/b.ts', file('library/c.ts')],
		['library/c.ts', file('domain/a.ts')],
		['library/d.ts', file('library/b.ts', 'domain/a.ts')],
	]);
	expect(findCircles(files)).toEqual([['domain/a.ts', 'library/b.ts', 'library/c.ts']]);
	expect(findWrongWay(files)).toEqual(['domain/a.ts → library/b.ts']);
});
