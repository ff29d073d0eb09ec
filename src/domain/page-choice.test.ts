import { expect, test } from 'vitest';
import { keepPage, noKeptPages } from './kept-pages.ts';
import {
	acceptOffer,
	arriveWith,
	choosePage,
	findPageInUse,
	findPagesOf,
	finishTyping,
	forgetChoice,
	leaveCustomer,
	namePage,
	noPageChoice,
	typePage,
} from './page-choice.ts';
import { parsePageReference, type PageReference } from './page-reference.ts';

const one: PageReference = { ok: true, kind: 'pageId', value: '123456789012345' };
const other: PageReference = { ok: true, kind: 'username', value: 'shophoalan' };
const third: PageReference = { ok: true, kind: 'pageId', value: '100200300400500' };
const shopA = { kept: keepPage(noKeptPages, { page: one, name: 'Shop A' }) };
const type = (text: string, choice = noPageChoice) => typePage(choice, parsePageReference(text));

test('a Page from a link is used in this tab and kept nowhere', () => {
	const choice = arriveWith(noPageChoice, one);
	expect(findPageInUse(choice)).toEqual({ page: one, name: '' });
	expect(choice.kept.pages).toEqual([]);
});

test('a Page from a link replaces no kept Page without a press', () => {
	const choice = arriveWith(shopA, other);
	expect(findPageInUse(choice)).toEqual({ page: one, name: 'Shop A' });
	expect(choice.offered).toEqual(other);
	const accepted = acceptOffer(choice);
	expect(findPageInUse(accepted)?.page).toEqual(other);
	expect(accepted).toEqual({ kept: shopA.kept, tab: other });
});

test('a link with the kept Page asks nothing', () => {
	expect(arriveWith(shopA, one)).toEqual(shopA);
});

test('what is being typed is used at once, and kept only when finished', () => {
	const typing = type('123456789012345');
	expect(findPageInUse(typing)?.page).toEqual(one);
	expect(typing.kept.pages).toEqual([]);
	expect(finishTyping(typing).kept).toEqual({ pages: [{ page: one, name: '' }], selected: one });
});

test('while the box cannot be read no Page is used, not even a kept one', () => {
	const typing = type('javascript:alert(1)', shopA);
	expect(findPageInUse(typing)).toBeUndefined();
	expect(findPageInUse(finishTyping(typing))).toBeUndefined();
	expect(finishTyping(typing).kept).toEqual(shopA.kept);
});

test('an emptied box stays empty, and the kept Pages wait to be chosen', () => {
	const emptied = finishTyping(type(' ', { ...shopA, tab: third, offered: other }));
	expect(findPageInUse(emptied)).toBeUndefined();
	expect(emptied).toEqual({ kept: { pages: shopA.kept.pages, selected: undefined } });
	expect(findPageInUse(choosePage(emptied, one))?.name).toBe('Shop A');
});

test('half-typed Pages do not pile up, named ones stay', () => {
	const first = finishTyping(type('shopho', shopA));
	const second = finishTyping(type('shophoalan', first));
	expect(second.kept.pages).toEqual([
		{ page: one, name: 'Shop A' },
		{ page: other, name: '' },
	]);
	expect(finishTyping(type('123456789012345', second)).kept).toEqual({
		pages: [{ page: one, name: 'Shop A' }],
		selected: one,
	});
});

test('several Pages are kept with a name, changed and forgotten', () => {
	const named = namePage(finishTyping(type('shophoalan', shopA)), ' Shop  B ');
	expect(named.kept.pages.map(({ name }) => name)).toEqual(['Shop A', 'Shop B']);
	expect(findPageInUse(named)?.name).toBe('Shop B');
	const changed = choosePage(named, one);
	expect(findPageInUse(changed)?.name).toBe('Shop A');
	const forgotten = forgetChoice(changed, one);
	expect(findPageInUse(forgotten)).toBeUndefined();
	expect(forgotten.kept.pages.map(({ name }) => name)).toEqual(['Shop B']);
	expect(choosePage(forgotten, third)).toEqual({ kept: forgotten.kept });
});

test('forgetting a Page takes it out of the tab and the box too', () => {
	const choice = { ...arriveWith(noPageChoice, one), typed: one };
	expect(findPageInUse(forgetChoice(choice, one))).toBeUndefined();
});

test('the next customer has no Page, whatever the last one’s came from; named ones stay', () => {
	const last = {
		...finishTyping(type('shophoalan', shopA)),
		tab: third,
		offered: one,
		typed: other,
	};
	expect(findPagesOf(last)).toEqual([other, third, other]);
	const next = leaveCustomer(last);
	expect(next).toEqual({ kept: { pages: shopA.kept.pages, selected: undefined } });
	expect(findPagesOf(next)).toEqual([]);
});

test('what is typed and cannot be read is no Page', () => {
	expect(findPagesOf(type('javascript:alert(1)', shopA))).toEqual([one]);
});
