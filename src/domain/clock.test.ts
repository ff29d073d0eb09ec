import { expect, test } from 'vitest';
import { clockDrawing, clockTime } from './clock.ts';

test.each([
	[
		{ value: 24, unit: 'giờ' },
		{ count: 24, once: 24 },
	],
	[
		{ value: 7, unit: 'ngày' },
		{ count: 7, once: 7 },
	],
	[
		{ value: 2, unit: 'ngày' },
		{ count: 2, once: 7 },
	],
])('%j has its place on a clock', (limit, time) => {
	expect(clockTime(limit)).toEqual(time);
});

test.each([
	{ value: 48, unit: 'giờ' },
	{ value: 30, unit: 'ngày' },
	{ value: 30, unit: 'phút' },
	{ value: 25, unit: 'MB' },
	{ unit: 'giờ' },
	{ value: 1.5, unit: 'giờ' },
])('%j has none', (limit) => {
	expect(clockTime(limit)).toBeUndefined();
});

test('a half of the day runs to the foot of the face, a whole one nearly to the top again', () => {
	const half = clockDrawing({ count: 12, once: 24 });
	expect(half.end).toEqual({ x: 60, y: 109 });
	const whole = clockDrawing({ count: 24, once: 24 });
	expect(whole.end).toEqual({ x: 42.4, y: 14.3 });
	expect(whole.run).toBe('M60 11A49 49 0 1 1 42.4 14.3');
});

test('a day has 24 ticks, a week seven', () => {
	expect(clockDrawing({ count: 24, once: 24 }).ticks.match(/M/g)).toHaveLength(24);
	expect(clockDrawing({ count: 7, once: 7 }).ticks.match(/M/g)).toHaveLength(7);
});
