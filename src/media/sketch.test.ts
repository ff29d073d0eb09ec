import { describe, expect, test } from 'vitest';
import { makeSketch } from '../tests/support/make-sketch.ts';
import { sketchHtml } from './sketch.ts';

const label = { vi: 'Nền tảng Messenger', en: 'Messenger Platform' };
const unknown = { vi: 'Chỗ bấm để bật lại', known: false };

describe('every kind of row, on a computer and on a phone', () => {
	const html = ['computer', 'phone'].map((device) =>
		sketchHtml(
			makeSketch({
				device,
				side: [{ label, active: true }],
				rows: [
					{ heading: label, marked: 1 },
					{ text: label, marked: 1 },
					{ toggle: label, on: true },
					{ toggle: label, on: false, marked: 2 },
					{ button: label, primary: true },
					{ notice: label, tone: 'warning' },
					{ item: label, value: { vi: '3' } },
					{ message: { vi: 'Dạ còn' }, from: 'page' },
					{ field: label, value: { vi: '100012345678901' } },
				],
				callouts: ['Vùng cần tìm.', 'Bật công tắc này.'],
			}),
		),
	);

	test.each(html)(
		'has nothing that the Content Security Policy or the theme trips over',
		(drawn) => {
			expect(drawn).not.toMatch(/style|<script|#[0-9a-f]{3,6}\b| fill=| stroke=/i);
		},
	);

	test.each(html)('marks each place once, with its number', (drawn) => {
		expect(drawn.match(/class="here"/g)).toHaveLength(2);
		expect(drawn.match(/(?<="here-n">)\d/g)).toEqual(['1', '2']);
	});

	test.each(html)('closes what it opens', (drawn) => {
		for (const element of ['div', 'span', 'b', 'i', 'svg'])
			expect(drawn.match(new RegExp(`<${element}[ >]`, 'g'))?.length, element).toBe(
				drawn.match(new RegExp(`</${element}>`, 'g'))?.length,
			);
	});
});

test('shows only what the screen says: bars for words that are not known', () => {
	const html = sketchHtml(
		makeSketch({
			side: [{ label: unknown }],
			rows: [
				{ text: unknown },
				{ item: unknown, value: unknown },
				{ button: unknown },
				{ notice: { ...unknown, en: 'Your message wasn’t delivered' } },
			],
		}),
	);
	expect(html).not.toContain(unknown.vi);
	expect(html).toContain('<span lang="en">Your message wasn’t delivered</span>');
	expect(html.match(/class="bar"/g)?.length).toBeGreaterThan(6);
});

test('a pointer presses the button that is to be pressed, and no other', () => {
	const button = (primary: boolean) =>
		sketchHtml(
			makeSketch({ rows: [{ button: unknown, primary, marked: 1 }], callouts: ['Bấm chỗ này.'] }),
		);
	expect(button(true)).toContain('class="pointer"');
	expect(button(false)).not.toContain('class="pointer"');
});

test('the good end is told apart, by more than its colour', () => {
	const end = { notice: { vi: 'Đã bật lại' }, tone: 'success', marked: 1 };
	const html = sketchHtml(makeSketch({ rows: [end], callouts: ['Xong.'] }));
	expect(html).toContain('<div class="here" data-good>');
	expect(html).toContain('class="sketch-sign"');
});

test('sets English apart by language, and does not say the same word twice', () => {
	expect(sketchHtml(makeSketch({ rows: [{ text: label }] }))).toContain(
		'Nền tảng Messenger <span lang="en">(Messenger Platform)</span>',
	);
	expect(sketchHtml(makeSketch({ rows: [{ text: { vi: 'Spam', en: 'Spam' } }] }))).not.toContain(
		'(Spam)',
	);
});

test('shows text as it was written, never as markup', () => {
	const html = sketchHtml(makeSketch({ frame: { vi: '<b>"A" & B' }, rows: [{ text: label }] }));
	expect(html).toContain('&lt;b&gt;"A" &amp; B');
	expect(html).not.toContain('<b>');
});

test('an address in a field may break after its slashes only', () => {
	const html = sketchHtml(
		makeSketch({ rows: [{ field: unknown, value: { vi: 'chrome://settings/content' } }] }),
	);
	expect(html).toContain('chrome://settings/<wbr>content');
});
