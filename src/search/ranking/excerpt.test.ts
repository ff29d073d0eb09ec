import { expect, test } from 'vitest';
import { findStretch } from './excerpt.ts';

test('the excerpt is where most different words stand together', () => {
	const places = [
		{ at: 3, term: 0, weight: 1 },
		{ at: 4, term: 0, weight: 1 },
		{ at: 80, term: 0, weight: 1 },
		{ at: 84, term: 1, weight: 1 },
	];
	const { start, end } = findStretch(200, places);
	expect(start).toBeLessThanOrEqual(80);
	expect(end).toBeGreaterThan(84);
	expect(findStretch(10, places)).toEqual({ start: 0, end: 10 });
	expect(findStretch(200, [])).toEqual({ start: 0, end: 32 });
});
