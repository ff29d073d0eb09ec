import { findKeptPage, forgetPage, keepPage, noKeptPages, selectPage } from './kept-pages.ts';
import { isSamePage } from './page-reference.ts';
import type { KeptPage, KeptPages } from './kept-pages.ts';
import type { PageReference, ParsedPageReference } from './page-reference.ts';

/** A reader who never gave a Page. */
export const noPageChoice: PageChoice = { kept: noKeptPages };

/**
 * The Page that every settings link of this tab uses, with its name. What the reader types comes
 * first, also when it cannot be read: then there is none.
 */
export function findPageInUse({ kept, tab, typed }: PageChoice): KeptPage | undefined {
	const page = typed ? (typed.ok ? typed : undefined) : (tab ?? kept.selected);
	return page && (findKeptPage(kept, page) ?? { page, name: '' });
}

/**
 * A link brought a Page. It is used in this tab, but waits for a press when another Page is already
 * kept here (`offered`).
 */
export function arriveWith({ kept }: PageChoice, page: PageReference): PageChoice {
	if (!kept.selected) return { kept, tab: page };
	return isSamePage(kept.selected, page) ? { kept } : { kept, offered: page };
}

/** The press: the offered Page is used in this tab; what is kept stays as it is. */
export function acceptOffer({ kept, offered }: PageChoice): PageChoice {
	return { kept, tab: offered };
}

/** Every change in the box, before the reader has finished. */
export function typePage(choice: PageChoice, typed: ParsedPageReference): PageChoice {
	return { ...choice, typed };
}

/**
 * The reader has finished typing. A Page is kept, in the place of the last one without a name, so
 * that half-typed ones do not pile up. An emptied box stays empty: no Page is in use, and the kept
 * ones wait to be chosen.
 */
export function finishTyping(choice: PageChoice): PageChoice {
	const { kept, typed } = choice;
	if (!typed) return choice;
	if (!typed.ok)
		return typed.reason === 'empty' ? { kept: { ...kept, selected: undefined } } : choice;
	const name = findKeptPage(kept, typed)?.name ?? '';
	const named = kept.pages.filter((one) => one.name !== '' || isSamePage(one.page, typed));
	return { kept: keepPage({ ...kept, pages: named }, { page: typed, name }) };
}

/** Keeps the Page in use under a name such as “Shop A”. */
export function namePage(choice: PageChoice, name: string): PageChoice {
	const inUse = findPageInUse(choice);
	return inUse ? { kept: keepPage(choice.kept, { page: inUse.page, name }) } : choice;
}

/** Changes to another kept Page. */
export function choosePage({ kept }: PageChoice, page: PageReference): PageChoice {
	return { kept: selectPage(kept, page) };
}

/** Forgets a Page wherever it is; the others stay. */
export function forgetChoice(choice: PageChoice, page: PageReference): PageChoice {
	const others = (one: PageReference | undefined) =>
		one && isSamePage(one, page) ? undefined : one;
	const typed = choice.typed?.ok ? others(choice.typed) : choice.typed;
	return {
		kept: forgetPage(choice.kept, page),
		tab: others(choice.tab),
		offered: others(choice.offered),
		typed,
	};
}

/** Every Page that this tab works with, or would without another press once the first is gone. */
export function findPagesOf({ kept, tab, typed }: PageChoice): PageReference[] {
	return [typed?.ok ? typed : undefined, tab, kept.selected].filter((page) => page !== undefined);
}

/** The next customer: no Page is in use, and only those with a name stay to be chosen. */
export function leaveCustomer({ kept }: PageChoice): PageChoice {
	const pages = kept.pages.filter(({ name }) => name !== '');
	return { kept: { pages, selected: undefined } };
}

/** Which Page this tab works with, and where it comes from. */
export interface PageChoice {
	kept: KeptPages;
	/** A link brought it, for this tab. */
	tab?: PageReference | undefined;
	/** A link brought it while another Page was kept: waits for a press. */
	offered?: PageReference | undefined;
	/** What stands in the box since the reader began to type. */
	typed?: ParsedPageReference | undefined;
}
