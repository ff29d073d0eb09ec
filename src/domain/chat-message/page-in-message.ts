import { parsePageReference } from '../page-reference.ts';
import { isLinkWord } from '../page-reference/link-words.ts';
import type { PageReference } from '../page-reference.ts';

/** Before a number that is a Page's, on its line. */
const PAGE_LABEL = /(?:^|[^\p{L}])(?:id|page|pageid|fanpage|trang|fb|facebook)(?![\p{L}])/iu;
/** Before a number that is none. */
const OTHER_LABEL =
	/(?:^|[^\p{L}])(?:đơn(?: hàng)?|don|order|vận đơn|stk|số tài khoản|tài khoản|ngân hàng|bank|vcb|cccd|cmnd|mst|thuế|zalo|oa|sđt|sdt|đt|hotline|mã|biz|business|bm)[^\p{L}]*(?:\p{L}+[^\p{L}]*)?$/iu;
const NUMBER = /(?:^|[^\d#.,+-])([1-9]\d{9,16})(?!\d)/gu;
/** So many digits no phone, order or account number has without a word that says so. */
const LEAST_BARE = 14;
const NAMED =
	/(?:^|[\s,;.(])(?:fan\s?page|page|trang|fb|facebook|user ?name)(?: (?:của )?(?:e|em|mình|shop|bên em|bên mình|tên|là)){0,2}\s*[:=]\s*@?([A-Za-z0-9.]{5,50})[\s.,;)]*$/iu;

/**
 * The Page that a message names: by a link of Facebook, an ID, or a name behind a label (`page: tiemhoalua`). Other
 * words are no names, and a number that may be an order's or an account's is no ID: a wrong Page is worse than none.
 * Where a link of Facebook names no Page, `reference` is what the Page box can say so of.
 */
export function findPageInMessage(lines: readonly string[]): PageInMessage {
	const linked = lines.filter((line) => line.split(/\s+/).some(isLink));
	const read = parsePageReference(linked.join('\n'));
	if (linked.length > 0 && read.ok && isLinked(linked, read)) return { page: read };
	const page = findNumber(lines.map(withoutLinks));
	const named = page ? { page } : findNamed(lines);
	if (named) return named;
	const reference = linked.flatMap((line) => line.split(/\s+/)).find(isOfFacebook);
	return reference === undefined ? {} : { reference };
}

function withoutLinks(line: string): string {
	return line
		.split(/\s+/)
		.filter((word) => !isLink(word))
		.join(' ');
}

function isLink(word: string): boolean {
	return isLinkWord(word.replace(/^[("'“[]+/, ''));
}

/** Not read out of a number beside a link to elsewhere. */
function isLinked(lines: readonly string[], { value }: PageReference): boolean {
	return lines.some((line) => line.split(/\s+/).some((word) => isLink(word) && holds(word, value)));
}

function holds(word: string, value: string): boolean {
	return decodeLoosely(word).toLowerCase().includes(value.toLowerCase());
}

function decodeLoosely(word: string): string {
	try {
		return decodeURIComponent(word);
	} catch {
		return word;
	}
}

function isOfFacebook(word: string): boolean {
	const read = parsePageReference(word);
	return (
		isLink(word) && !read.ok && read.reason !== 'not-facebook' && read.reason !== 'unsafe-link'
	);
}

function findNumber(lines: readonly string[]): PageReference | undefined {
	const found = lines.flatMap((line) =>
		[...line.matchAll(NUMBER)].flatMap(({ 0: found, 1: number = '', index }) => {
			const before = line.slice(0, index + found.length - number.length);
			const isPages = PAGE_LABEL.test(before.slice(-24));
			const isNone = !isPages && (number.length < LEAST_BARE || OTHER_LABEL.test(before));
			const read = parsePageReference(number);
			return !isNone && read.ok ? [read] : [];
		}),
	);
	const [first, ...others] = found;
	return others.every(({ value }) => value === first?.value) ? first : undefined;
}

function findNamed(lines: readonly string[]): PageInMessage | undefined {
	for (const line of lines) {
		const [written, name = ''] = NAMED.exec(line) ?? [];
		const read = parsePageReference(`@${name.replace(/\.+$/, '')}`);
		if (written !== undefined && read.ok) return { page: read, written };
	}
	return undefined;
}

interface PageInMessage {
	page?: PageReference;
	/** How a line names it by a label, which is no part of the trouble. */
	written?: string;
	/** A link of Facebook that names no Page. */
	reference?: string;
}
