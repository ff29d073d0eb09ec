import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makeSketch } from '../tests/support/make-sketch.ts';
import { sketchSvg } from './sketch.ts';

const label = { vi: 'Nền tảng Messenger', en: 'Messenger Platform' };
const everyKind = [
	{ heading: label, marked: 1 },
	{ text: label, marked: 1 },
	{ toggle: label, on: true },
	{ toggle: label, on: false, marked: 2 },
	{ button: label, primary: true },
	{ notice: label, tone: 'warning' },
	{ notice: label, tone: 'success' },
	{ item: label, value: { vi: '3' } },
	{ item: label },
	{ message: { vi: 'Còn hàng không?' } },
	{ message: { vi: 'Dạ còn' }, from: 'page' },
	{ field: label, value: { vi: '100012345678901' } },
];
const callouts = ['Vùng cần tìm.', 'Bật công tắc này.'];

describe.each(['computer', 'phone'])('on a %s', (device) => {
	const svg = sketchSvg(
		makeSketch({ device, side: [{ label, active: true }], rows: everyKind, callouts }),
	);

	test('is well-formed SVG of the size that it states', async () => {
		const { width, height } = await sharp(Buffer.from(withNamespace(svg))).metadata();
		expect(svg).toContain(`width="${width}"`);
		expect(height).toBeGreaterThan(600);
	});

	test('has nothing that the Content Security Policy or the theme would trip over', () => {
		expect(svg).not.toMatch(/style|<script|#[0-9a-f]{3,6}\b| fill=| stroke=/i);
	});

	test('marks each area once, with its number', () => {
		expect(svg.match(/"sketch-mark"/g)).toHaveLength(2);
		expect(svg.match(/"sketch-number"[^>]*>\d/g)?.map((text) => text.at(-1))).toEqual(['1', '2']);
	});

	test('draws everything inside its frame', () => {
		const [width = 0, height = 0] =
			/viewBox="0 0 (\S+) (\S+)"/.exec(svg)?.slice(1).map(Number) ?? [];
		for (const [, x, y] of svg.matchAll(/ x="(\S+)" y="(\S+)"/g)) {
			expect(Number(x)).toBeLessThan(width);
			expect(Number(y)).toBeLessThan(height);
		}
	});
});

test('sets English apart by language', () => {
	const svg = sketchSvg(makeSketch({ rows: [{ text: label }] }));
	expect(svg).toMatch(/<tspan class="sketch-english" lang="en">\(Page settings\)<\/tspan>/);
	expect(svg).toMatch(
		/<text class="sketch-text sketch-english"[^>]* lang="en">\(Messenger Platform\)/,
	);
});

test('shows text as it was written, never as markup', () => {
	const svg = sketchSvg(
		makeSketch({ frame: { vi: '<b>"A" & B' }, rows: [{ text: { vi: '<i>' } }] }),
	);
	expect(svg).toContain('&lt;b&gt;"A" &amp; B');
	expect(svg).not.toMatch(/<[bi]>/);
	expect(svg).toContain('aria-label="Hình vẽ màn hình máy tính “&lt;b>&quot;A&quot; &amp; B”');
});

test('tells a switch that is on from one that is off by its shape', () => {
	const on = sketchSvg(makeSketch({ rows: [{ toggle: label, on: true }] }));
	const off = sketchSvg(makeSketch({ rows: [{ toggle: label, on: false }] }));
	expect(on).toContain('sketch-tick');
	expect(off).not.toContain('sketch-tick');
});

/** Inside HTML an SVG needs no namespace; on its own it does. */
function withNamespace(svg: string): string {
	return svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
}
