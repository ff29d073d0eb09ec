import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planScreenshot, screenshotFileName } from './screenshot-plan.ts';

test.each([
	[{ width: 1280, height: 800, scale: 1 }, [360, 720, 960, 1280], [1280, 800]],
	[{ width: 2560, height: 1600, scale: 2 }, [360, 720, 960, 1280, 2560], [1280, 800]],
	[{ width: 780, height: 1688, scale: 2 }, [360, 780], [390, 844]],
	[{ width: 300, height: 200, scale: 1 }, [300], [300, 200]],
	[{ width: 1, height: 1, scale: 3 }, [1], [0, 0]],
])('makes of %j files of %j, shown as %j', (capture, widths, [width, height]) => {
	expect(planScreenshot(capture)).toMatchObject({ widths, width, height });
});

test('never enlarges, and always keeps the capture in full', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 6000 }),
			fc.integer({ min: 1, max: 6000 }),
			fc.constantFrom(1, 2, 3),
			(width, height, scale) => {
				const { widths } = planScreenshot({ width, height, scale });
				expect(Math.max(...widths)).toBe(width);
				expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
			},
		),
	);
});

test('tells the browser how wide it is shown: on the column, on a phone, and a small one as it is', () => {
	expect(planScreenshot({ width: 1280, height: 800, scale: 1 }).sizes).toBe(
		'(max-width: 672px) calc(100vw - 32px), 640px',
	);
	expect(planScreenshot({ width: 780, height: 1688, scale: 2 }).sizes).toBe(
		'(max-width: 422px) calc(100vw - 32px), 390px',
	);
	expect(planScreenshot({ width: 200, height: 80, scale: 1 }).sizes).toBe('200px');
});

test('names a file for its content, width and format', () => {
	expect(screenshotFileName({ hash: 'abc', width: 640, format: 'avif' })).toBe('abc-640.avif');
});
