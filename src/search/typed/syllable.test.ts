import { describe, expect, test } from 'vitest';
import { canonicalWord, formatSyllable, isFoldedSyllable, parseSyllable } from './syllable.ts';

const WELL_FORMED = (
	'a ai ở ý nhắn nhận được nghiêng nghỉ ghế giá giết gì gìn quý quốc quyền khuya khuỷu thuở ngoáo ngoèo ' +
	'hòa hoàn khỏe khoét hủy huýt thủy đường trường uống ưa mưa hươu tiền yêu yến kia khuya toàn xoong ' +
	'lỗi tin trang khách hộp thư đồng bộ gửi bình luận sạch tách đẹp kỹ mỹ vĩ'
).split(' ');
const ILL_FORMED = (
	'page facebook test user chrome cce ngi kan gê nghan cí̀ nhăm̃n tinn ătt nhắc̀ tàc lòp thách́ qan ' +
	'wan zalo app'
).split(' ');

describe('parseSyllable', () => {
	test.each(WELL_FORMED)('takes %j for a syllable', (word) =>
		expect(parseSyllable(word)).toBeDefined(),
	);
	test.each(ILL_FORMED)('takes %j for none', (word) => expect(parseSyllable(word)).toBeUndefined());
	test('reads NFD and capitals', () =>
		expect(parseSyllable('NHẮN'.normalize('NFD'))).toEqual({
			onset: 'nh',
			rime: 'ăn',
			tone: '\u0301',
		}));
	test.each(['lóp', 'lọp'])('lets a stop carry sắc and nặng: %j', (word) =>
		expect(parseSyllable(word)).toBeDefined(),
	);
	test.each(['lop', 'lòp', 'lỏp', 'lõp'])('lets a stop carry no other tone: %j', (word) =>
		expect(parseSyllable(word)).toBeUndefined(),
	);
});

test.each([
	['hoá', 'hóa'],
	['khoẻ', 'khỏe'],
	['huỷ', 'hủy'],
	['hòan', 'hoàn'],
	['thọai', 'thoại'],
	['quí', 'quí'],
	['quý', 'quý'],
	['gía', 'giá'],
	['khuỷu', 'khuỷu'],
	['đựơc', 'được'],
	['page', 'page'],
])('writes %j as %j', (typed, written) => expect(canonicalWord(typed)).toBe(written));

test.each(WELL_FORMED)('writes the parts of %j back as they were', (word) => {
	const syllable = parseSyllable(word);
	expect(syllable && formatSyllable(syllable)).toBe(word);
});

test.each([
	['nhan', true],
	['duoc', true],
	['quyen', true],
	['gieng', true],
	['tinn', false],
	['page', false],
	['hopthu', false],
])('isFoldedSyllable(%j) is %j', (word, expected) => expect(isFoldedSyllable(word)).toBe(expected));
