import { isSettingsAddress } from './hosts.ts';
import { isPageId, isUsername } from './page-reference.ts';
import { findUrl } from './page-reference/facebook-url.ts';
import type { PageKind, ParsedPageReference, Reason } from './page-reference.ts';

/** The only slot of a template, as authors write it. */
export const pageSlot = '{page}';

const encodedBracket = /%7[bd]/i;

/**
 * A destination and a Page → the address of that Page's settings screen. This is the one place that
 * fills a template: host checked, only a validated value put in. A template without `{page}` returns
 * unchanged, whatever the Page. A refused reference passes its own reason on.
 *
 * @example
 * settingsUrl(
 * 	{ url: 'https://www.facebook.com/{page}/settings/?tab=messaging', accepts: ['pageId'] },
 * 	parsePageReference('112233445566778'),
 * ); // { ok: true, url: 'https://www.facebook.com/112233445566778/settings/?tab=messaging' }
 */
export function settingsUrl(
	destination: SettingsDestination,
	reference: ParsedPageReference | undefined,
): SettingsUrl {
	const template = findTemplate(destination.url);
	if (!template) return { ok: false, reason: 'unusable-template' };
	if (!destination.url.includes(pageSlot)) return { ok: true, url: destination.url };

	if (!reference) return { ok: false, reason: 'empty' };
	if (!reference.ok) return { ok: false, reason: reference.reason };
	const { kind, value } = reference;
	if (!isValid(kind, value)) return { ok: false, reason: 'invalid-reference' };
	if (!destination.accepts.includes(kind)) return { ok: false, reason: neededKind(destination) };
	return { ok: true, url: fillTemplate(template, value).href };
}

/** Whether a template can be used at all; the schema of destinations asks the same question. */
export function isSettingsTemplate(template: string): boolean {
	return findTemplate(template) !== undefined;
}

/** Only whole path parts and whole query values are slots, and `{page}` is the only one. */
function findTemplate(text: string): URL | undefined {
	const url = findUrl(text);
	if (!url || !isSettingsAddress(url) || encodedBracket.test(text)) return undefined;
	// With a plain word in every slot, no bracket may be left.
	const filled = fillTemplate(url, 'page').href;
	return /[{}]/.test(filled) || encodedBracket.test(filled) ? undefined : url;
}

function fillTemplate(template: URL, value: string): URL {
	const url = new URL(template);
	// URL encodes the brackets of a path.
	url.pathname = template.pathname
		.split('/')
		.map((part) => (part === '%7Bpage%7D' ? value : part))
		.join('/');
	const slots = [...template.searchParams].filter(([, text]) => text === pageSlot);
	for (const [name] of slots) url.searchParams.set(name, value);
	return url;
}

/** A value that did not come from the parser, such as one from storage, goes nowhere. */
function isValid(kind: PageKind, value: string): boolean {
	return kind === 'pageId' ? isPageId(value) : isUsername(value);
}

function neededKind({ accepts }: SettingsDestination): SettingsUrlReason {
	if (accepts.includes('pageId')) return 'needs-page-id';
	return accepts.includes('username') ? 'needs-username' : 'unusable-template';
}

/** The part of a destination that makes its link. */
export interface SettingsDestination {
	/** `https://www.facebook.com/{page}/settings/?tab=messaging` */
	url: string;
	/** What may stand in the slot. */
	accepts: readonly PageKind[];
}

/** Why there is no address, besides the reasons of the reference itself. */
export type SettingsUrlReason =
	/** The screen opens with the numeric ID only, and the reader gave a username. */
	| 'needs-page-id'
	/** The screen opens with the username only, and the reader gave an ID. */
	| 'needs-username'
	/** The value does not have the form of its kind. */
	| 'invalid-reference'
	/** The template has another slot, a host that is not allowed, or is no address. */
	| 'unusable-template';

export type SettingsUrl =
	{ ok: true; url: string } | { ok: false; reason: SettingsUrlReason | Reason };
