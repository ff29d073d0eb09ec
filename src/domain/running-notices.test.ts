import { expect, test } from 'vitest';
import { findNextChange, isRunning } from './running-notices.ts';

const morning = { from: '2026-11-22T08:00:00+07:00', until: '2026-11-22T12:00:00+07:00' };
const evening = { from: '2026-11-22T18:00:00+07:00', until: '2026-11-22T20:00:00+07:00' };
const at = (time: string) => Date.parse(`2026-11-22T${time}+07:00`);

test.each([
	['07:59:59', false],
	['08:00:00', true],
	['11:59:59', true],
	['12:00:00', false],
])('at %s a notice from 8 to 12 runs: %s', (time, runs) => {
	expect(isRunning(morning, at(time))).toBe(runs);
});

test('an unreadable moment never runs and changes nothing', () => {
	const broken = { from: 'soon', until: '' };
	expect(isRunning(broken, at('09:00:00'))).toBe(false);
	expect(findNextChange([broken], at('09:00:00'))).toBeUndefined();
});

test.each([
	['07:00:00', 60],
	['08:00:00', 240],
	['12:00:00', 360],
	['19:59:00', 1],
])('at %s the next change is %i minutes away', (time, minutes) => {
	expect(findNextChange([evening, morning], at(time))).toBe(minutes * 60_000);
});

test('after the last end nothing changes any more', () => {
	expect(findNextChange([morning, evening], at('20:00:00'))).toBeUndefined();
});
