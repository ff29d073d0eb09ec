import { expect, test } from 'vitest';
import { BoundedCounts } from './bounded-counts.ts';
import { lastDayOf, weekOf } from './week.ts';

test('counts within a bound, keeps what comes often, and knows how much it forgot', () => {
	const counts = new BoundedCounts(100);
	for (let at = 0; at < 10_000; at++) {
		counts.add(`rare ${String(at)}`, '2026-11-23');
		if (at % 10 === 0) counts.add('often', at < 5_000 ? '2026-11-16' : '2026-11-23');
	}
	const [first] = counts.list();
	expect(first).toEqual({
		key: 'often',
		count: 1_000,
		weeks: new Map([
			['2026-11-16', 500],
			['2026-11-23', 500],
		]),
	});
	const kept = counts.list().reduce((sum, { count }) => sum + count, 0);
	expect(counts.list().length).toBeLessThanOrEqual(100);
	expect(kept + counts.forgotten).toBe(11_000);
});

test.each([
	['2026-11-22T16:59:59Z', '2026-11-16'],
	['2026-11-22T17:00:00Z', '2026-11-23'],
	['2026-11-29T16:59:59Z', '2026-11-23'],
	['2027-01-01T00:00:00Z', '2026-12-28'],
])('%s is in the week of %s, as clocks in Vietnam have it', (moment, week) => {
	expect(weekOf(Date.parse(moment))).toBe(week);
});

test('a week ends with its Sunday', () => {
	expect(lastDayOf('2026-11-23')).toBe('2026-11-29');
});
