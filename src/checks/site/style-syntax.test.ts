import { expect, test } from 'vitest';
import { findNewerStyles } from './style-syntax.ts';

test.each([
	['@media (width>=64rem){a{b:c}}', 'khoảng (>=, <=) trong @media'],
	['@media screen and (30rem<=width<=64rem){a{b:c}}', 'khoảng (>=, <=) trong @media'],
	['a{b:c;&:hover{b:d}}', 'luật lồng nhau (&)'],
	['@starting-style{a{b:c}}', '@starting-style'],
	['a:popover-open{b:c}', ':popover-open'],
	['li:not(:has(a,b)),tr{b:c}', ':has() chung danh sách'],
	['a{block-size:100dvh}', 'giá trị mới'],
	['a{block-size:var(--b,100dvh)}', 'giá trị mới'],
	['a{color:color-mix(in srgb,red,blue)}', 'giá trị mới'],
	['a{color:light-dark(red,blue)}', 'giá trị mới'],
])('%s takes something away from older browsers: %s', (css, name) => {
	expect(findNewerStyles(css).map((found) => found.name)).toEqual([name]);
});

test.each([
	'@media (min-width:64rem){a{b:c}}',
	'@layer a,b;@layer a{b>c{d:e}}',
	'a:has(b){c:d}e:has(f),g:has(h){c:d}',
	'@container (min-width:30rem){a{b:c}}',
	'a{block-size:100vh;block-size:100dvh}',
	'@supports not selector(:popover-open){a{b:c}}',
	'a:is(b,c):focus-visible{inset:0;background:url(data:image/svg+xml;a&b)}',
	'a{color:var(--color-text);background:currentcolor}',
])('%s does not', (css) => {
	expect(findNewerStyles(css)).toEqual([]);
});
