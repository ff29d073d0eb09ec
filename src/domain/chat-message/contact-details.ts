import { findReferenceDetail } from '../page-reference.ts';
import { isLinkWord } from '../page-reference/link-words.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Vietnamese numbers with what people write between their digits, and service numbers. */
const PHONE = /(^|[^\d#.,-])(?:(?:\+?84|0)(?:[\s.-]?\d){8,10}|1[89]00(?:[\s.-]?\d){4,6})(?![\d])/gu;
/** Longer than any error code: IDs, account and order numbers. */
const LONG_NUMBER = /(^|[^\d#])\d{9,}(?!\d)/gu;
/** What stood before a number or link that is gone: “sđt em:”, “Hotline:”, “ID page là”. */
const LABEL =
	/(?:^|[\s,;(])(?:sđt|sdt|đt|số điện thoại|so dien thoai|hotline|tel|phone|zalo|e-?mail|gmail|tk|link(?: (?:page|fb|facebook|trang))?|(?:fan\s?)?page|trang|id(?: (?:page|trang|fanpage))?|(?:page|trang|fanpage) id|facebook|fb|website|web)(?: (?:của )?(?:e|em|mình|shop|anh|chị|đây|nè|là)){0,2}\s*[:=-]?\s*$/iu;

/**
 * A line without links, phone numbers, e-mail addresses, long numbers and the labels before them: what nobody must
 * search for, or send on unasked.
 */
export function withoutContactDetails(line: string): string {
	const bare = line
		.split(/(\s+)/)
		.map((word) => (isLinkWord(word.replace(/^[("'“[]+/, '')) ? nameOf(word) : word))
		.join('')
		.replace(EMAIL, GAP)
		.replace(PHONE, `$1${GAP}`)
		.replace(LONG_NUMBER, `$1${GAP}`);
	if (!bare.includes(GAP)) return bare;
	return bare
		.split(GAP)
		.map((part, at, parts) => (at < parts.length - 1 ? part.replace(LABEL, '') : part))
		.join(' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:]+|[\s,;:]+$/g, '');
}

/** A link to another platform says at least which. */
function nameOf(link: string): string {
	return findReferenceDetail(link)?.platform ?? GAP;
}

const GAP = '\ue000';
