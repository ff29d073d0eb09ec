import { expect, test } from 'vitest';
import { parseErrorReference } from './error-reference.ts';

test.each([
	['#551', '551', undefined],
	['lỗi 551', '551', undefined],
	['khách gửi 190/463, rồi 10/900', '190', '463'],
	['(-1/99)', '-1', '99'],
	['loi 551', '551', undefined],
	['Lỗi số 551 là gì', '551', undefined],
	['mã lỗi: 551', '551', undefined],
	['(#10) Message failed to send', '10', undefined],
	['190/463', '190', '463'],
	['code 190 subcode 463', '190', '463'],
	['Error code 190, error_subcode: 463', '190', '463'],
	['mã lỗi #100 mã phụ 2018001', '100', '2018001'],
	['lỗi -216', '-216', undefined],
	['lỗi −216', '-216', undefined],
	['{"error":{"message":"x","code":10,"error_subcode":2018278}}', '10', '2018278'],
	['{"error": {"code": 368}}', '368', undefined],
])('reads %j as code %s, subcode %s, certainly', (text, code, subcode) =>
	expect(parseErrorReference(text)).toEqual({ code, ...(subcode && { subcode }), isCertain: true }),
);

test.each([
	['551', '551'],
	['2018278', '2018278'],
	['báo 551 hoài', '551'],
	['(551)', '551'],
])('reads %j as code %s, perhaps', (text, code) =>
	expect(parseErrorReference(text)).toEqual({ code, isCertain: false }),
);

test.each([
	'tin nhắn không về',
	'quá 24 giờ',
	'gửi 300 tin',
	'ảnh 100 MB',
	'1.000 khách',
	'72.000',
	'ngày 23/03/2026',
	'đơn dh551',
	'số -.551',
	'',
])('finds no code in %j', (text) => expect(parseErrorReference(text)).toBeUndefined());
