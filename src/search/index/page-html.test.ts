import { expect, test } from 'vitest';
import { writePageHtml } from './page-html.ts';

const shout = (text: string) => text.toUpperCase();

test('writes every text of a page, and nothing else, through the index’s own writing', () =>
	expect(
		writePageHtml(
			{
				url: '/a/',
				number: 101,
				topic: 'zalo',
				channels: ['facebook', 'zalo'],
				title: 'tin',
				blocks: [
					{ text: 'đoạn' },
					{ heading: 'h2', anchor: 'xu-ly', text: 'xử lý' },
					{ heading: 'h3', text: 'bước' },
				],
				said: ['a', 'b'],
				messages: ['c'],
			},
			shout,
		),
	).toBe(
		'<!doctype html><html lang="vi"><body>' +
			'<main data-pagefind-body data-number="101" data-topic="zalo"' +
			' data-pagefind-filter="number[data-number], topic[data-topic]">' +
			'<i data-pagefind-filter="channel:facebook"></i><i data-pagefind-filter="channel:zalo"></i>' +
			'<h1>TIN</h1><p>ĐOẠN</p><h2 id="xu-ly">XỬ LÝ</h2><h3>BƯỚC</h3>' +
			'<i data-own="A" data-pagefind-meta="said0[data-own]"></i>' +
			'<i data-own="B" data-pagefind-meta="said1[data-own]"></i>' +
			'<i data-own="C" data-pagefind-meta="message0[data-own]"></i>' +
			'</main></body></html>',
	));

test('escapes what would be markup', () =>
	expect(
		writePageHtml(
			{ url: '/a/', title: 'a < b & c > d', blocks: [], said: ['“a” & "b"'] },
			(text) => text,
		),
	).toContain(
		'<main data-pagefind-body><h1>a &lt; b &amp; c &gt; d</h1>' +
			'<i data-own="“a” &amp; &quot;b&quot;" data-pagefind-meta="said0[data-own]"></i></main>',
	));
