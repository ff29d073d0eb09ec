/** What a Page reference names: a numeric Page ID, or the username of the Page. */
export type PageKind = 'pageId' | 'username';

/** Why no Page could be read. Each has its sentence in `src/strings/page-reference.ts`. */
export type Reason =
	| 'empty'
	| 'too-long'
	| 'not-facebook'
	| 'unsafe-link'
	| 'not-a-page'
	| 'reserved-path'
	| 'share-link-unresolvable'
	| 'missing-identifier'
	| 'malformed-id'
	| 'malformed-username'
	| 'display-name'
	| 'placeholder'
	| 'truncated'
	| 'phone-number'
	| 'email-address'
	| 'ambiguous';

/** A Page that was read. An ID stays text: 17 digits do not fit a number. */
export interface PageReference {
	ok: true;
	kind: PageKind;
	value: string;
}

/** Input that names no Page, and why. */
interface RefusedPageReference {
	ok: false;
	reason: Reason;
}

/** Another platform whose links and IDs shops paste, and whose screens this help center knows. */
export type Platform = 'instagram' | 'zalo';

/** What helps beside a reason and changes none (rule O5). */
export interface ReferenceDetail {
	/** What was pasted belongs there. */
	platform?: Platform;
	/** A share link of Facebook, safe to open: only Facebook knows where it leads. */
	shareLink?: string;
}

/** A refusal on its way through the rules, with its detail. */
export interface DetailedRefusal extends RefusedPageReference {
	detail?: ReferenceDetail;
}

export type ParsedPageReference = PageReference | RefusedPageReference;

export type DetailedPageReference = PageReference | DetailedRefusal;

export function accept(kind: PageKind, value: string): PageReference {
	return { ok: true, kind, value };
}

export function refuse(reason: Reason, detail?: ReferenceDetail): DetailedRefusal {
	return detail ? { ok: false, reason, detail } : { ok: false, reason };
}

/**
 * Whether two references name one Page as far as can be told offline: Facebook ignores capitals and
 * periods in usernames (rule O3). An ID and a username are always different.
 */
export function isSameFacebookPage(one: PageReference, other: PageReference): boolean {
	return pageKey(one) === pageKey(other);
}

/** The one accepted answer, `ambiguous` when they differ, `undefined` when there is none (M1, V3). */
export function findOnlyPage(answers: readonly DetailedPageReference[]) {
	const pages = new Map<string, PageReference>();
	for (const answer of answers) {
		if (answer.ok && !pages.has(pageKey(answer))) pages.set(pageKey(answer), answer);
	}
	const [first] = pages.values();
	return pages.size > 1 ? refuse('ambiguous') : first;
}

function pageKey({ kind, value }: PageReference): string {
	return `${kind} ${kind === 'username' ? value.toLowerCase().replaceAll('.', '') : value}`;
}
