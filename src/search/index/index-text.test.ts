import { expect, test } from 'vitest';
import { readIndexText, writeIndexText, writeIndexWord } from './index-text.ts';

test.each([
	'Đăng nhập lại, rồi bấm “Bật”.',
	'40 tin/giây (#551): https://www.facebook.com/settings/?tab=messenger_platform',
	'D d Đ đ',
	'',
])('gives back the text that was written: %j', (text) =>
	expect(readIndexText(writeIndexText(text))).toBe(text),
);

test('gives back NFC for NFD', () =>
	expect(readIndexText(writeIndexText('đường'.normalize('NFD')))).toBe('đường'));

test('ends every word, and parts words that only a sign joins', () => {
	expect(writeIndexText('tin/giây')).toBe('tin\u2060/\u2061 giây\u2060');
	expect(writeIndexText('đi')).toBe('d\u0335i\u2060');
});

test('writes a word of a query as the text is written; a prefix stays open', () => {
	expect(writeIndexWord('Đăng')).toBe('d\u0335ăng\u2060');
	expect(writeIndexWord('đă', { isPrefix: true })).toBe('d\u0335ă');
});
