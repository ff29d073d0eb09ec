import { findAll, type Finding } from '../checks/prose/finding.ts';

/**
 * Letters that look right and are not (style sheet, rule 1): found in any text, exempt from nothing,
 * because search and copying break on them.
 */
export function findLetterFaults(text: string): Finding[] {
	const composed = text.normalize('NFC');
	return [
		...findAll(text, /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, {
			kind: 'hidden-character',
		}).map((finding) => ({ ...finding, written: codePoint(text, finding.index) })),
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

function decomposed(text: string): Finding[] {
	return findAll(text, /\S+/gu, { kind: 'not-composed', near: ([word]) => word.normalize('NFC') })
		.filter(({ written, near }) => written !== near)
		.filter(({ near }) => !/[\u0300-\u036f]/.test(near ?? ''));
}

function codePoint(text: string, index: number): string {
	return `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
}
