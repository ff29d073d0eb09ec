import { expect, test } from 'vitest';
import { filterText, filterWords, matchesFilter } from './list-matches.ts';

test.each([
	['Dung lượng tệp: tối đa 25\u00a0MB', '25mb', true],
	['Dung lượng tệp: tối đa 25\u00a0MB', '25 MB tep', true],
	['Dung lượng tệp: tối đa 25\u00a0MB', 'DUNG LƯỢNG', true],
	['Dung lượng tệp: tối đa 25\u00a0MB', '26mb', false],
	['#10, mã phụ 2018278', '#10', true],
	['#10, mã phụ 2018278', '2018', true],
	['#100, mã phụ 33', '#10', false],
	['#100, mã phụ 33', '10', true],
	['-216 Kết nối không còn hợp lệ', '-216 ket noi', true],
	['Tối đa 1.000 byte', 'không có', false],
])('“%s” is found by “%s”: %s', (text, typed, found) => {
	expect(matchesFilter(filterText(text), filterWords(typed))).toBe(found);
});
