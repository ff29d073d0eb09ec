import { expect, test } from 'vitest';
import { makeLimit } from '../tests/support/make-content.ts';
import { formatNumber, limitPhrase, limitValueText } from './limits.ts';

const sending = { value: 40, measure: 'message', unit: 'tin nhắn', per: 'giây' } as const;

test.each([
	[{}, 'tối đa 25_MB', '25_MB'],
	[{ bound: 'min' }, 'ít nhất 25_MB', '25_MB'],
	[{ ...sending, bound: 'over' }, 'hơn 40_tin nhắn/giây', '40_tin nhắn/giây'],
	[{ ...sending, bound: 'about' }, 'khoảng 40_tin nhắn/giây', '40_tin nhắn/giây'],
	[{ ...sending, bound: 'exact' }, '40_tin nhắn/giây', '40_tin nhắn/giây'],
	[{ measure: 'window', value: 24, unit: 'giờ' }, 'trong vòng 24_giờ', '24_giờ'],
	[{ measure: 'duration', value: 1.5, unit: 'giây' }, 'tối đa 1,5_giây', '1,5_giây'],
	[{ value: 72000, unit: 'lệnh gọi' }, 'tối đa 72.000_lệnh gọi', '72.000_lệnh gọi'],
	[{ ...sending, per: '24 giờ' }, 'tối đa 40_tin nhắn trong 24_giờ', '40_tin nhắn trong 24_giờ'],
	[{ per: 'tệp' }, 'tối đa 25_MB mỗi tệp', '25_MB mỗi tệp'],
	[{ value: 16, unit: '%' }, 'tối đa 16%', '16%'],
	[{ from: 1, to: 3, measure: 'button', unit: 'nút' }, 'từ 1 đến 3_nút', '1–3_nút'],
	[{ value: 16.4, measure: 'version', unit: 'iOS', bound: 'min' }, 'từ iOS_16.4', 'iOS_16.4'],
	[
		{ formula: '4800 × số người tương tác', bound: 'max', unit: 'lệnh gọi', per: '24 giờ' },
		'tối đa 4.800_lệnh gọi × số người tương tác trong 24_giờ',
		'4.800_lệnh gọi × số người tương tác trong 24_giờ',
	],
	[
		{ value: 1000, measure: 'byte', unit: 'byte', about: { value: 780, unit: 'ký tự' } },
		'tối đa 1.000_byte (khoảng 780_ký tự)',
		'1.000_byte',
	],
	[{ rule: 'Mỗi Trang chỉ có một.' }, 'Mỗi Trang chỉ có một.', 'Mỗi Trang chỉ có một.'],
	[
		{ ...sending, value: 250, confidence: 'unconfirmed' },
		'tối đa 250_tin nhắn/giây (chưa xác nhận)',
		'250_tin nhắn/giây (chưa xác nhận)',
	],
	[
		{ rule: 'Mỗi Trang chỉ có một.', confidence: 'unconfirmed' },
		'Mỗi Trang chỉ có một (chưa xác nhận).',
		'Mỗi Trang chỉ có một (chưa xác nhận).',
	],
	[{ confidence: 'reported' }, 'tối đa 25_MB', '25_MB'],
] as const)('words %j as “%s”, alone as “%s”', (changes, phrase, value) => {
	const limit = makeLimit(changes);
	expect(limitPhrase(limit)).toBe(phrase.replaceAll('_', '\u00a0'));
	expect(limitValueText(limit)).toBe(value.replaceAll('_', '\u00a0'));
});

test.each([
	[0, '0'],
	[640, '640'],
	[1000, '1.000'],
	[72000, '72.000'],
	[1234567.25, '1.234.567,25'],
])('writes %d as %s', (value, text) => {
	expect(formatNumber(value)).toBe(text);
});
