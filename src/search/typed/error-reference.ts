import { foldVietnamese } from '../../domain/vietnamese.ts';

const CODE = String.raw`#?\s*(-?\d{1,17})`;
const CUE = String.raw`(?:ma loi|loi|ma|error(?: code)?|err|code)`;
const SUBCUE = String.raw`(?:(?:error_?|error )?sub_?code|ma phu|ma loi phu)`;
/** Most telling first. */
const CERTAIN = [
	new RegExp(String.raw`\b${CUE}\W{0,3}${CODE}\W{1,4}${SUBCUE}\W{0,3}(\d+)`),
	new RegExp(String.raw`(?:^|[^\d/])(-?\d{1,7})\s*/\s*(\d{2,17})(?![\d/])`),
	/#\s*(-?\d{1,17})/,
	new RegExp(String.raw`\b${CUE}\s*(?:so|la|:)?\s*\(?${CODE}(?!\d|[.,]\d)`),
];
/** A number with one of these behind it counts something. */
const UNIT =
	'(?:tin|giay|phut|gio|ngay|thang|nam|tuan|lan|anh|nut|ky tu|mb|kb|gb|k|%|dong|khach|nguoi|trang|bai|cuoc|luot|h)';
const BARE = new RegExp(String.raw`(?:^|[^a-z\d.,/-])(-?\d{3,17})(?![\d.,/-]*\d)(?!\s*${UNIT}\b)`);

/**
 * The error code a text names, in any spelling: `#551`, `lỗi 551`, `(#10)`, `190/463`, `code 190 subcode 463`, a JSON
 * body. A number on its own is a reference that is not certain: it may also be an article's number.
 */
export function parseErrorReference(text: string): ErrorReference | undefined {
	const folded = foldVietnamese(text).replace(/[\u2212\u2013\u2010\u2011]/g, '-');
	const code = /"code"\s*:\s*"?(-?\d+)/.exec(folded)?.[1];
	if (code) {
		const subcode = /"error_subcode"\s*:\s*"?(\d+)/.exec(folded)?.[1];
		return { code, ...(subcode && { subcode }), isCertain: true };
	}
	for (const pattern of CERTAIN) {
		const match = pattern.exec(folded);
		if (!match?.[1]) continue;
		const subcode = match[2] ?? new RegExp(String.raw`${SUBCUE}\W{0,3}(\d+)`).exec(folded)?.[1];
		return { code: match[1], ...(subcode && { subcode }), isCertain: true };
	}
	const alone = /^\s*(-?\d{1,17})\s*$/.exec(folded)?.[1] ?? BARE.exec(folded)?.[1];
	return alone ? { code: alone, isCertain: alone.startsWith('-') } : undefined;
}

/** A code as text; a hyphen belongs to it. */
export interface ErrorReference {
	code: string;
	subcode?: string;
	/** Whether the text says that it is an error. */
	isCertain: boolean;
}
