import {
	findKeptFacebookPage,
	forgetFacebookPage,
	keepFacebookPage,
	noKeptFacebookPages,
	selectFacebookPage,
} from './kept-facebook-pages.ts';
import { isSameFacebookPage } from './page-reference.ts';
import type { KeptFacebookPage, KeptFacebookPages } from './kept-facebook-pages.ts';
import type { PageReference, ParsedPageReference } from './page-reference.ts';

/** A reader who never gave a Page. */
export const noFacebookPageChoice: FacebookPageChoice = { kept: noKeptFacebookPages };

/**
 * The Page that every settings link of this tab uses, with its name. What the reader types comes
 * first, also when it cannot be read: then there is none.
 */
export function findFacebookPageInUse({
	kept,
	tab,
	typed,
}: FacebookPageChoice): KeptFacebookPage | undefined {
	const page = typed ? (typed.ok ? typed : undefined) : (tab ?? kept.selected);
	return page && (findKeptFacebookPage(kept, page) ?? { page, name: '' });
}

/**
 * A link brought a Page. It is used in this tab, but waits for a press when another Page is already
 * kept here (`offered`).
 */
export function arriveWith({ kept }: FacebookPageChoice, page: PageReference): FacebookPageChoice {
	if (!kept.selected) return { kept, tab: page };
	return isSameFacebookPage(kept.selected, page) ? { kept } : { kept, offered: page };
}

/** The press: the offered Page is used in this tab; what is kept stays as it is. */
export function acceptOffer({ kept, offered }: FacebookPageChoice): FacebookPageChoice {
	return { kept, tab: offered };
}

/** Every change in the box, before the reader has finished. */
export function typeFacebookPage(
	choice: FacebookPageChoice,
	typed: ParsedPageReference,
): FacebookPageChoice {
	return { ...choice, typed };
}

/**
 * The reader has finished typing. A Page is kept, in the place of the last one without a name, so
 * that half-typed ones do not pile up. An emptied box stays empty: no Page is in use, and the kept
 * ones wait to be chosen.
 */
export function finishTyping(choice: FacebookPageChoice): FacebookPageChoice {
	const { kept, typed } = choice;
	if (!typed) return choice;
	if (!typed.ok)
		return typed.reason === 'empty' ? { kept: { ...kept, selected: undefined } } : choice;
	const name = findKeptFacebookPage(kept, typed)?.name ?? '';
	const named = kept.pages.filter((one) => one.name !== '' || isSameFacebookPage(one.page, typed));
	return { kept: keepFacebookPage({ ...kept, pages: named }, { page: typed, name }) };
}

/** Keeps the Page in use under a name such as “Shop A”. */
export function nameFacebookPage(choice: FacebookPageChoice, name: string): FacebookPageChoice {
	const inUse = findFacebookPageInUse(choice);
	return inUse ? { kept: keepFacebookPage(choice.kept, { page: inUse.page, name }) } : choice;
}

/** Changes to another kept Page. */
export function chooseFacebookPage(
	{ kept }: FacebookPageChoice,
	page: PageReference,
): FacebookPageChoice {
	return { kept: selectFacebookPage(kept, page) };
}

/** Forgets a Page wherever it is; the others stay. */
export function forgetChoice(choice: FacebookPageChoice, page: PageReference): FacebookPageChoice {
	const others = (one: PageReference | undefined) =>
		one && isSameFacebookPage(one, page) ? undefined : one;
	const typed = choice.typed?.ok ? others(choice.typed) : choice.typed;
	return {
		kept: forgetFacebookPage(choice.kept, page),
		tab: others(choice.tab),
		offered: others(choice.offered),
		typed,
	};
}

/** Every Page that this tab works with, or would without another press once the first is gone. */
export function findFacebookPagesOf({ kept, tab, typed }: FacebookPageChoice): PageReference[] {
	return [typed?.ok ? typed : undefined, tab, kept.selected].filter((page) => page !== undefined);
}

/** The next customer: no Page is in use, and only those with a name stay to be chosen. */
export function leaveCustomer({ kept }: FacebookPageChoice): FacebookPageChoice {
	const pages = kept.pages.filter(({ name }) => name !== '');
	return { kept: { pages, selected: undefined } };
}

/** Which Page this tab works with, and where it comes from. */
export interface FacebookPageChoice {
	kept: KeptFacebookPages;
	/** A link brought it, for this tab. */
	tab?: PageReference | undefined;
	/** A link brought it while another Page was kept: waits for a press. */
	offered?: PageReference | undefined;
	/** What stands in the box since the reader began to type. */
	typed?: ParsedPageReference | undefined;
}
