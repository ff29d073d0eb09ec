import { findAll, type Finding, type ProseText } from './finding.ts';

const emptyLinkTexts =
	/^(?:(?:xem|bấm|bấm vào|đọc|vào|nhấn vào)\s+)?(?:tại đây|ở đây|vào đây|đây|thêm|chi tiết|link|liên kết)$/iu;

/** What a kind of text must look like: titles, headings, sentences, link texts (rules 22 and 23). */
export function findWrongForm({ text, role }: ProseText): Finding[] {
	const whole = { index: 0, written: text.replaceAll('\ufffc', '…') };
	switch (role) {
		case 'title':
			return [
				...(/[.…]$/u.test(text) ? [{ ...whole, kind: 'title-full-stop' as const }] : []),
				...findAll(text, /:/g, { kind: 'title-colon' }).map(() => ({
					...whole,
					kind: 'title-colon' as const,
				})),
			];
		case 'heading':
			return /\.$/u.test(text) ? [{ ...whole, kind: 'heading-full-stop' }] : [];
		case 'summary':
		case 'sentence':
			return /[.?…]”?$/u.test(text) || text.endsWith('\ufffc')
				? []
				: [{ ...whole, kind: 'no-full-stop' }];
		case 'link':
			if (/^(?:https?:\/\/|www\.)/.test(text)) return [{ ...whole, kind: 'link-is-address' }];
			return emptyLinkTexts.test(text.trim()) ? [{ ...whole, kind: 'empty-link-text' }] : [];
		default:
			return [];
	}
}

/** Bounds on the length of a title and a summary, citations written out. */
export function findWrongLength({
	text,
	role,
}: {
	text: string;
	role: 'title' | 'summary';
}): Finding[] {
	const { length } = [...text];
	const found = { index: 0, written: String(length) };
	if (role === 'title') return length > 65 ? [{ ...found, kind: 'title-length' }] : [];
	return length < 70 || length > 160 ? [{ ...found, kind: 'summary-length' }] : [];
}
