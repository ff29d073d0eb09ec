import { expect, test } from 'vitest';
import { estimateTextWidth, layLabel, layText } from './sketch-text.ts';

test.each(['Ặ Ỗ Ữ ẫ ỵ', 'Quá nhiều tin nhắn'])('measures %j alike in NFC and NFD', (text) => {
	const type = { size: 16 };
	expect(estimateTextWidth(text.normalize('NFD'), type)).toBe(
		estimateTextWidth(text.normalize('NFC'), type),
	);
});

test('gives diacritics no width but the horn a little', () => {
	const type = { size: 16 };
	expect(estimateTextWidth('ế', type)).toBe(estimateTextWidth('e', type));
	expect(estimateTextWidth('ơ', type)).toBeGreaterThan(estimateTextWidth('o', type));
});

test('takes a bold name for no narrower than the widest system font sets it', () => {
	// Measured in Chromium with DejaVu Sans, where no other font is installed.
	const name = 'Tiện ích tích hợp doanh nghiệp';
	expect(estimateTextWidth(name, { size: 15.5, bold: true })).toBeGreaterThan(268.6);
});

test('leaves half a letter of room above and below for stacked diacritics', () => {
	expect(layText('Ặ', { width: 100, size: 16 }).height).toBeGreaterThanOrEqual(16 * 1.5);
});

test('puts English beside the Vietnamese only where both fit', () => {
	const label = { vi: 'Cài đặt', en: 'Settings' };
	const wide = layLabel(label, { width: 300, size: 16, flow: 'line' });
	const narrow = layLabel(label, { width: 100, size: 16, flow: 'line' });
	expect(narrow.height).toBeGreaterThan(wide.height);
});
