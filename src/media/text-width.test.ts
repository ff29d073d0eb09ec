import { expect, test } from 'vitest';
import { makeLetterWidths, measureText } from './text-width.ts';

const widths = makeLetterWidths({ 0.5: 'aouAE', 0.25: 'i \u00a0', 0.1: '\u031b' });

test.each([
	['a', 5],
	['ai', 7.5],
	['ấậắ', 15],
	['ơ', 6],
	['', 0],
])('measures %j as %d at size 10, in NFC and NFD', (text, width) => {
	expect(measureText(text, { size: 10, widths })).toBeCloseTo(width);
	expect(measureText(text.normalize('NFD'), { size: 10, widths })).toBeCloseTo(width);
});

test('takes a letter that it does not know as a wide one', () => {
	expect(measureText('Ж', { size: 10, widths })).toBeGreaterThan(5);
});
