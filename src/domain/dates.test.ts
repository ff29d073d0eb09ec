import { expect, test } from 'vitest';
import {
	dayInVietnam,
	daysBetween,
	formatDate,
	formatMoment,
	isStale,
	parseLastDate,
} from './dates.ts';

test('writes a day with two digits for day and month', () =>
	expect(formatDate('2026-03-05')).toBe('05/03/2026'));

test.each([
	['2026-03-23', '2026-03-24', 1],
	['2026-02-28', '2026-03-01', 1],
	['2026-03-24', '2026-03-23', -1],
])('counts the days from %s to %s', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

test.each([
	[{ documentDate: '2026-05-26' }, false],
	[{ documentDate: '2026-05-25' }, true],
	[{ documentDate: '2020-01-01', checked: '2026-11-01' }, false],
	[{}, true],
])('knows when %j is due on 22/11/2026', (fact, stale) =>
	expect(isStale(fact, { today: '2026-11-22' })).toBe(stale),
);

test('knows what day it is in Vietnam', () =>
	expect(dayInVietnam(new Date('2026-11-21T17:05:00Z'))).toBe('2026-11-22'));

test('writes a moment as clocks in Vietnam show it', () =>
	expect(formatMoment('2026-11-21T17:05:00Z')).toBe('00:05 22/11/2026'));

test.each([
	['theo bản cập nhật 23/03/2026, đọc qua bản lưu của tài liệu', '2026-03-23'],
	['theo bản cập nhật 23/03/2026, đã mở tài liệu ngày 05/11/2026', '2026-11-05'],
	['chưa đọc được tài liệu', undefined],
])('the last day of “%s” is %s', (text, day) => expect(parseLastDate(text)).toBe(day));
