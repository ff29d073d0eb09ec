import { isSettingsAddress } from './hosts.ts';
import { isPageId, isUsername } from './page-reference.ts';
import { findUrl } from './page-reference/facebook-url.ts';
import type { PageKind, ParsedPageReference, Reason } from './page-reference.ts';

/** The only slot of a template, as authors write it. */
export const pageSlot = '{page}';

const bracket = /[{}]|%7[bd]/i;

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
	if (!isSettingsTemplate(destination.url)) return { ok: false, reason: 'unusable-template' };
	if (!destination.url.includes(pageSlot)) return { ok: true, url: destination.url };

	if (!reference) return { ok: false, reason: 'empty' };
	if (!reference.ok) return { ok: false, reason: reference.reason };
	const { kind, value } = reference;
	if (!isValid(kind, value)) return { ok: false, reason: 'invalid-reference' };
	if (!destination.accepts.includes(kind)) return { ok: false, reason: neededKind(destination) };
	// Only letters, digits and periods come in, so text around the slot keeps its meaning.
	return { ok: true, url: new URL(destination.url.replaceAll(pageSlot, value)).href };
}

/**
 * Whether a template can be used at all; the schema of destinations asks the same question. Only
 * whole path parts and whole query values are slots, and `{page}` is the only one.
 */
export function isSettingsTemplate(template: string): boolean {
	const url = findUrl(template);
	// Browsers read `https:www…` as a path on this site.
	if (!url || !template.startsWith(`${url.protocol}//`) || !isSettingsAddress(url)) return false;
	const [start, ...rest] = template.split(pageSlot);
	const hasOtherBrackets = [start, ...rest].some((text) => bracket.test(text ?? ''));
	// A `..` behind a slot would take it out of the address again.
	return !hasOtherBrackets && countSlots(url) === rest.length;
}

function countSlots({ pathname, searchParams }: URL): number {
	// URL encodes the brackets of a path.
	const parts = pathname.split('/').filter((part) => part === '%7Bpage%7D');
	return parts.length + [...searchParams.values()].filter((value) => value === pageSlot).length;
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

type SettingsUrl = { ok: true; url: string } | { ok: false; reason: SettingsUrlReason | Reason };
