import { expect, test } from 'vitest';
import { isEnglish, splitAtEnglish } from './english.ts';

test.each([
	'The inbox has been disabled due to a high volume of outgoing messages',
	'This person isn’t receiving messages from you right now.',
	'User Block Error: This person isn’t available',
	'Too many messages',
	'outside of allowed window',
	'Page ID',
	'(#10) another app is controlling this thread',
])('%j is English', (text) => expect(isEnglish(text)).toBe(true));

test.each([
	'',
	'#551',
	'Zalo OA',
	'Messenger',
	'Tin Instagram',
	'DOC, PDF',
	'ban be',
	'khong nhan duoc tin nhan',
	'Không nhận được tin nhắn',
	'Trang Facebook của bạn',
])('%j is not', (text) => expect(isEnglish(text)).toBe(false));

test.each<[string, string[]]>([
	['Kéo xuống Quá nhiều tin nhắn (Too many messages).', ['Too many messages']],
	['Lỗi “Message cannot be empty”: tin trống.', ['Message cannot be empty']],
	['Bấm “Bật lại” rồi chờ (tối đa 30 phút).', []],
	[
		'Báo “outside of allowed window” hoặc “another app is controlling”.',
		['outside of allowed window', 'another app is controlling'],
	],
	['The inbox has been disabled', ['The inbox has been disabled']],
	['Thẻ nhân viên (Human Agent)', ['Human Agent']],
	['', []],
])('%j quotes %j', (text, english) => {
	const parts = splitAtEnglish(text);
	expect(parts.filter((part) => part.isEnglish).map((part) => part.text)).toEqual(english);
	expect(parts.map((part) => part.text).join('')).toBe(text);
});
