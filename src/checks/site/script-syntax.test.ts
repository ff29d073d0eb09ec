import { expect, test } from 'vitest';
import { findNewerSyntax } from './script-syntax.ts';

test.each([
	['class A{static{a()}}', 'static{a()}}'],
	['/[\\p{L}--[a]]/v', '/[\\p{L}--[a]]/v'],
	['/(?<a>.)|(?<a>.)/', '/(?<a>.)|(?<a>.)/'],
	['/(?i:a)/', '/(?i:a)/'],
	['new RegExp(a,"v")', 'new RegExp(a,"v")'],
	['using a=b()', 'using a=b()'],
	['import a from"./a.json"with{type:"json"}', '"./a.json"with{type:"json"}'],
])('%s is newer syntax', (text, written) => {
	expect(findNewerSyntax(text, { isModule: true })).toEqual([{ kind: 'syntax', written }]);
});

test.each([
	['Map.groupBy(a,b)', 'groupBy', '17.4'],
	['a.toSorted()', 'toSorted', '16.0'],
	['URL.canParse(a)', 'canParse', '17.0'],
])('%s calls what came later', (text, written, since) => {
	expect(findNewerSyntax(text, { isModule: true })).toEqual([{ kind: 'function', written, since }]);
});

test.each([
	'class A{#a=1;static b=2;has(a){return #a in a}}',
	'a??=b?.c.at(-1)',
	'await a',
	'/\\p{L}(?<a>b)/dgu',
	'Object.hasOwn(a,b);a.findLast(b)',
	'"canParse"in URL&&URL.canParse(a)',
	'`canParse`in URL&&!URL.canParse(a)',
	'URL.canParse?.(a)',
	'const a="toSorted"',
])('%s runs in the oldest browser', (text) => {
	expect(findNewerSyntax(text, { isModule: true })).toEqual([]);
});

test('a script that stands in a page is no module', () => {
	expect(findNewerSyntax('await a', { isModule: false })).toHaveLength(1);
});
