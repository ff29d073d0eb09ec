/* No lookbehind: part of this reaches browsers, and Safari before 16.4 reads no file that has one. */

const noBreakSpace = '\u00a0';

/** Compounds that must not be split at a line end (VIETNAMESE.md, rule 25). */
const compounds = /(^|\P{L})(ID Trang|Zalo OA)(?!\p{L})/gu;
const numberAndUnit =
	/(\d) (?=(?:KB|MB|GB|byte|ký tự|giây|phút|giờ|ngày|tháng|năm|tin nhắn|tin|lệnh gọi|hội thoại|ảnh|nút|đồng)(?!\p{L}))/gu;
const codeAfterWord = /(^|\P{L})(lỗi|mã|bài|mã phụ) (?=#?-?\d|B\d)/giu;

/**
 * Sets the no-break spaces that authors do not type: inside names, between a number and its unit,
 * and before an error code. The length of the text does not change.
 */
export function setNoBreakSpaces(text: string): string {
	return text
		.replace(
			compounds,
			(_, before: string, compound: string) => before + compound.replaceAll(' ', noBreakSpace),
		)
		.replace(numberAndUnit, `$1${noBreakSpace}`)
		.replace(codeAfterWord, `$1$2${noBreakSpace}`);
}

/** Ordinary spaces again, for texts that are copied elsewhere (replies, Markdown twins, search). */
export function withOrdinarySpaces(text: string): string {
	return text.replaceAll(noBreakSpace, ' ');
}
