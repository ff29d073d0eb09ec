import { expect, test } from 'vitest';
import { repairCodes } from './code-repair.ts';

const codes = new Set(['10', '100', '190', '551', '2018278', '216', '410']);

test.each([
	['(#1O) tin nhắn', '(#10) tin nhắn'],
	['lỗi #l0O', 'lỗi #100'],
	['Lỗi l9O', 'Lỗi 190'],
	['(4100) The action', '(#100) The action'],
	['(£551) Người này', '(#551) Người này'],
	['(#10/2O18278)', '(#10/2018278)'],
	['error: –2l6 failed', 'error: -216 failed'],
])('%j is read as %j', (read, meant) => {
	expect(repairCodes(read, codes)).toBe(meant);
});

test.each([
	['(410) may be itself', 'a known code that could also be another with its sign'],
	['#55O', 'no known code'],
	['Gọi 0912 345 678 lúc 10:00', 'no code at all'],
	['Shop SOS bán lO', 'words'],
	['(#10) đúng rồi', 'right already'],
])('%j stays: %s', (read) => {
	expect(repairCodes(read, codes)).toBe(read);
});
