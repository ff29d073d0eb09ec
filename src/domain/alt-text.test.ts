import { expect, test } from 'vitest';
import { findAltMistake } from './alt-text.ts';

const good = 'Mục “Quá nhiều tin nhắn” có dòng báo hộp thư đã bị tắt';

test.each([
	[good, undefined],
	[good.normalize('NFD'), undefined],
	['Trang cài đặt', 'too-short'],
	['ắ'.repeat(30).normalize('NFD'), undefined],
	['a'.repeat(150), undefined],
	['a'.repeat(151), 'too-long'],
	[`Ảnh chụp màn hình ${good}`, 'says-picture'],
	[`Hình ${good}`, 'says-picture'],
	[`hình`.normalize('NFD') + ` ${good}`, 'says-picture'],
	['Hìnhthức không phải là một từ có thật nhưng đủ dài', undefined],
	['man-hinh-cai-dat-hop-thu-cua-trang.png', 'file-name'],
])('judges %j as %s', (alt, mistake) => {
	expect(findAltMistake(alt)).toBe(mistake);
});
