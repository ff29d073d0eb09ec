import { expect, test } from 'vitest';
import { keepFacebookPage, noKeptFacebookPages } from './kept-facebook-pages.ts';
import {
	acceptOffer,
	arriveWith,
	chooseFacebookPage,
	findFacebookPageInUse,
	findFacebookPagesOf,
	finishTyping,
	forgetChoice,
	leaveCustomer,
	nameFacebookPage,
	noFacebookPageChoice,
	typeFacebookPage,
} from './facebook-page-choice.ts';
import { parsePageReference, type PageReference } from './page-reference.ts';

const one: PageReference = { ok: true, kind: 'pageId', value: '123456789012345' };
const other: PageReference = { ok: true, kind: 'username', value: 'shophoalan' };
const third: PageReference = { ok: true, kind: 'pageId', value: '100200300400500' };
const shopA = { kept: keepFacebookPage(noKeptFacebookPages, { page: one, name: 'Shop A' }) };
const type = (text: string, choice = noFacebookPageChoice) =>
	typeFacebookPage(choice, parsePageReference(text));

test('a Page from a link is used in this tab and kept nowhere', () => {
	const choice = arriveWith(noFacebookPageChoice, one);
	expect(findFacebookPageInUse(choice)).toEqual({ page: one, name: '' });
	expect(choice.kept.pages).toEqual([]);
});

test('a Page from a link replaces no kept Page without a press', () => {
	const choice = arriveWith(shopA, other);
	expect(findFacebookPageInUse(choice)).toEqual({ page: one, name: 'Shop A' });
	expect(choice.offered).toEqual(other);
	const accepted = acceptOffer(choice);
	expect(findFacebookPageInUse(accepted)?.page).toEqual(other);
	expect(accepted).toEqual({ kept: shopA.kept, tab: other });
});

test('a link with the kept Page asks nothing', () => {
	expect(arriveWith(shopA, one)).toEqual(shopA);
});

test('what is being typed is used at once, and kept only when finished', () => {
	const typing = type('123456789012345');
	expect(findFacebookPageInUse(typing)?.page).toEqual(one);
	expect(typing.kept.pages).toEqual([]);
	expect(finishTyping(typing).kept).toEqual({ pages: [{ page: one, name: '' }], selected: one });
});

test('while the box cannot be read no Page is used, not even a kept one', () => {
	const typing = type('javascript:alert(1)', shopA);
	expect(findFacebookPageInUse(typing)).toBeUndefined();
	expect(findFacebookPageInUse(finishTyping(typing))).toBeUndefined();
	expect(finishTyping(typing).kept).toEqual(shopA.kept);
});

test('an emptied box stays empty, and the kept Pages wait to be chosen', () => {
	const emptied = finishTyping(type(' ', { ...shopA, tab: third, offered: other }));
	expect(findFacebookPageInUse(emptied)).toBeUndefined();
	expect(emptied).toEqual({ kept: { pages: shopA.kept.pages, selected: undefined } });
	expect(findFacebookPageInUse(chooseFacebookPage(emptied, one))?.name).toBe('Shop A');
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
	const named = nameFacebookPage(finishTyping(type('shophoalan', shopA)), ' Shop  B ');
	expect(named.kept.pages.map(({ name }) => name)).toEqual(['Shop A', 'Shop B']);
	expect(findFacebookPageInUse(named)?.name).toBe('Shop B');
	const changed = chooseFacebookPage(named, one);
	expect(findFacebookPageInUse(changed)?.name).toBe('Shop A');
	const forgotten = forgetChoice(changed, one);
	expect(findFacebookPageInUse(forgotten)).toBeUndefined();
	expect(forgotten.kept.pages.map(({ name }) => name)).toEqual(['Shop B']);
	expect(chooseFacebookPage(forgotten, third)).toEqual({ kept: forgotten.kept });
});

test('forgetting a Page takes it out of the tab and the box too', () => {
	const choice = { ...arriveWith(noFacebookPageChoice, one), typed: one };
	expect(findFacebookPageInUse(forgetChoice(choice, one))).toBeUndefined();
});

test('the next customer has no Page, whatever the last one’s came from; named ones stay', () => {
	const last = {
		...finishTyping(type('shophoalan', shopA)),
		tab: third,
		offered: one,
		typed: other,
	};
	expect(findFacebookPagesOf(last)).toEqual([other, third, other]);
	const next = leaveCustomer(last);
	expect(next).toEqual({ kept: { pages: shopA.kept.pages, selected: undefined } });
	expect(findFacebookPagesOf(next)).toEqual([]);
});

test('what is typed and cannot be read is no Page', () => {
	expect(findFacebookPagesOf(type('javascript:alert(1)', shopA))).toEqual([one]);
});
