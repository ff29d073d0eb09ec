import { mistake, type Written } from '../domain/problem.ts';
import { findAll, type TextProblem } from '../domain/text-problem.ts';

/**
 * Letters that look right and are not (style sheet, rule 1): found in any text, exempt from nothing,
 * because search and copying break on them.
 */
export function findLetterFaults(text: string): Found[] {
	const composed = text.normalize('NFC');
	return [
		...findAll(text, /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, {
			kind: 'hidden-character',
		}).map((found) => ({ ...found, written: codePoint(text, found.index) })),
		...findAll(text, /(?![\t\n\r])\p{Cc}|[\u2028\u2029\ue000-\uf8ff\ufff9-\ufffb]/gu, {
			kind: 'control-character',
		}).map((found) => ({ ...found, written: codePoint(text, found.index) })),
		...findAll(text, /\S*\ufffd\S*/g, { kind: 'lost-letter' }),
		...findAll(text, /[Ðð]\p{L}*/gu, {
			kind: 'foreign-letter',
			near: ([word]) => word.replace('Ð', 'Đ').replace('ð', 'đ'),
		}),
		// Asked first, because looking for whole words takes twenty times as long.
		...(/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)
			? findAll(text, /\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}]\p{L}*/gu, {
					kind: 'foreign-letter',
				})
			: []),
		...(composed === text ? [] : decomposed(text)),
		...(/[\u0300-\u036f]/.test(composed)
			? findAll(text, /\S*[\u0300-\u036f]\S*/gu, { kind: 'loose-mark' }).filter(({ written }) =>
					/[\u0300-\u036f]/.test(written.normalize('NFC')),
				)
			: []),
	];
}

function decomposed(text: string): Found[] {
	return findAll(text, /\S+/gu, { kind: 'not-composed', near: ([word]) => word.normalize('NFC') })
		.filter(({ written, near }) => written !== near)
		.filter(({ near }) => !/[\u0300-\u036f]/.test(near ?? ''));
}

function codePoint(text: string, index: number): string {
	return `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const letterProblems = {
	'hidden-character': ({ written }: Written) =>
		mistake(
			`Có một ký tự không nhìn thấy (${written}) ở dòng này.`,
			'Xóa cả từ quanh đó rồi gõ lại; ký tự này thường theo vào khi dán từ trang web.',
		),
	'control-character': ({ written }: Written) =>
		mistake(
			`Có một ký tự điều khiển (${written}) ở dòng này, nguồn tin và bản in sẽ hỏng vì nó.`,
			'Xóa cả từ quanh đó rồi gõ lại, không viết ký tự bằng mã sau dấu \\.',
		),
	'lost-letter': ({ written }: Written) =>
		mistake(
			`“${written}” có chữ đã mất (�), vì tệp từng được lưu sai bảng mã.`,
			'Gõ lại cả từ, rồi lưu tệp dạng UTF-8.',
		),
	'foreign-letter': ({ written, near }: Written) =>
		mistake(
			`Từ “${written}” có chữ cái không thuộc bảng chữ tiếng Việt, dù nhìn giống.`,
			near === undefined ? 'Gõ lại cả từ bằng bàn phím tiếng Việt.' : `Viết lại thành “${near}”.`,
		),
	'loose-mark': ({ written }: Written) =>
		mistake(
			`Từ “${written}” có dấu đứng rời, không ghép được với chữ nào.`,
			'Gõ lại cả từ bằng bàn phím tiếng Việt.',
		),
	'not-composed': ({ near }: Written) =>
		mistake(
			`Từ “${near ?? ''}” được gõ với dấu tách rời khỏi chữ.`,
			'Gõ lại cả từ bằng bàn phím tiếng Việt (Unicode dựng sẵn).',
		),
};

type Found = TextProblem<keyof typeof letterProblems>;
