import { expect, test } from 'vitest';
import { escapeText, rewritePage } from './html-text.ts';

const shout = (text: string) => text.toUpperCase();

test.each([
	[
		'<p>a</p><main data-pagefind-body><p>b</p></main><p>c</p>',
		'<p>a</p><main data-pagefind-body><p>B</p></main><p>c</p>',
	],
	[
		'<main data-pagefind-body>a<br>b<img alt="c > d">e</main>',
		'<main data-pagefind-body>A<br>B<img alt="c > d">E</main>',
	],
	[
		'<main data-pagefind-body>a<script>if (a < b) c</script>d</main>',
		'<main data-pagefind-body>A<script>if (a < b) c</script>D</main>',
	],
	[
		'<main data-pagefind-body><i data-pagefind-ignore>a<b>b</b></i>c</main>',
		'<main data-pagefind-body><i data-pagefind-ignore>a<b>b</b></i>C</main>',
	],
	[
		'<main data-pagefind-body>a &lt;b&gt; &amp; &#99;</main>',
		'<main data-pagefind-body>A &lt;B&gt; &amp; C</main>',
	],
	[
		'<main data-pagefind-body><!-- a --><svg><path d="m"/></svg>b</main>',
		'<main data-pagefind-body><!-- a --><svg><path d="m"/></svg>B</main>',
	],
	['<main data-pagefind-body><p>a</main>b', '<main data-pagefind-body><p>A</main>b'],
])('rewrites only the text that is indexed: %j', (html, expected) =>
	expect(rewritePage(html, shout)).toBe(expected),
);

test('numbers the fields of a page, each kind from 0', () =>
	expect(
		rewritePage(
			'<li data-search-field="said">a</li><li data-search-field="said">b</li><p data-search-field=message>c</p>',
			shout,
		),
	).toBe(
		'<li data-pagefind-meta="said0">a</li><li data-pagefind-meta="said1">b</li><p data-pagefind-meta="message0">c</p>',
	));

test.each(['said', 'message'])('a text that the page does not show is a field too: %s', (field) =>
	expect(rewritePage(`<i data-search-${field}="a &quot;b&quot;"></i>`, shout)).toBe(
		`<i data-own="A &quot;B&quot;" data-pagefind-meta="${field}0[data-own]"></i>`,
	),
);

test('escapes what would be markup', () =>
	expect(escapeText('a < b & c > d')).toBe('a &lt; b &amp; c &gt; d'));
