import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitView, panView, zoomView, type ZoomView } from './zoom-view.ts';

const stage = { width: 400, height: 300 };
const wide = { picture: { width: 1600, height: 600 }, stage };
const small = { picture: { width: 100, height: 100 }, stage };

test('shows a large picture in full and in the middle', () => {
	expect(fitView(wide)).toEqual({ scale: 0.25, x: 0, y: 75 });
});

test('never enlarges a small picture to fit', () => {
	expect(fitView(small)).toEqual({ scale: 1, x: 150, y: 100 });
});

test('keeps the point under the pointer when zooming', () => {
	const point = { x: 300, y: 150 };
	const before = zoomView(fitView(wide), { scale: 1, point: { x: 200, y: 150 }, ...wide });
	const after = zoomView(before, { scale: 2, point, ...wide });
	const under = ({ scale, x, y }: ZoomView) => [(point.x - x) / scale, (point.y - y) / scale];
	expect(under(after)).toEqual(under(before));
});

test.each([
	[0.01, 0.25],
	[99, 4],
])(
	'takes scale %d as %d: neither smaller than the whole nor larger than four times',
	(scale, taken) => {
		expect(zoomView(fitView(wide), { scale, point: { x: 0, y: 0 }, ...wide }).scale).toBe(taken);
	},
);

test('stops panning at the edges', () => {
	const view = zoomView(fitView(wide), { scale: 1, point: { x: 0, y: 0 }, ...wide });
	expect(panView(view, { by: { x: 9999, y: 9999 }, ...wide })).toEqual({ scale: 1, x: 0, y: 0 });
	expect(panView(view, { by: { x: -9999, y: -9999 }, ...wide })).toEqual({
		scale: 1,
		x: -1200,
		y: -300,
	});
});

test('leaves no gap beside a picture that is larger than the stage', () => {
	const number = fc.double({ min: -5000, max: 5000, noNaN: true });
	fc.assert(
		fc.property(number, number, fc.double({ min: 0.1, max: 8, noNaN: true }), (x, y, scale) => {
			const zoomed = zoomView(fitView(wide), { scale, point: { x, y }, ...wide });
			const view = panView(zoomed, { by: { x, y }, ...wide });
			const width = wide.picture.width * view.scale;
			if (width > stage.width) {
				expect(view.x).toBeLessThanOrEqual(0);
				expect(view.x + width).toBeGreaterThanOrEqual(stage.width - 1e-6);
			} else expect(view.x).toBeCloseTo((stage.width - width) / 2);
		}),
	);
});
