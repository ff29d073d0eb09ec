import { describe, expect, test } from 'vitest';
import {
	facebookPageLink,
	findFacebookPageInAddress,
	withoutFacebookPage,
	withFacebookPage,
} from './facebook-page-parameter.ts';
import type { PageReference } from './page-reference.ts';

const page: PageReference = { ok: true, kind: 'pageId', value: '112233445566778' };
const shop: PageReference = { ok: true, kind: 'username', value: 'shophoalan' };
const base = 'https://help.example/tro-giup/cai-dat/?q=tin+nhan';

describe('findFacebookPageInAddress', () => {
	test.each<[string, ReturnType<typeof findFacebookPageInAddress>]>([
		['https://help.example/?page=112233445566778', page],
		['https://help.example/?q=a&page=https%3A%2F%2Fwww.facebook.com%2Fshophoalan#x', shop],
		['https://help.example/?page=@shophoalan', shop],
		['https://help.example/?page=112233445566778&page=112233445566778', page],
		['https://help.example/?page=112233445566778&page=1', { ok: false, reason: 'ambiguous' }],
		['https://help.example/?page=12', { ok: false, reason: 'malformed-id' }],
		['https://help.example/?page=javascript:alert(1)', { ok: false, reason: 'unsafe-link' }],
		// Angle brackets only separate words.
		['https://help.example/?page=%3Cscript%3E', { ok: true, kind: 'username', value: 'script' }],
		['https://help.example/?page=', undefined],
		['https://help.example/?page=%20', undefined],
		['https://help.example/?page=%', undefined],
		['https://help.example/?PAGE=112233445566778', undefined],
		['https://help.example/#?page=112233445566778', undefined],
		['not an address', undefined],
	])('reads %s', (address, expected) => {
		expect(findFacebookPageInAddress(address)).toEqual(expected);
	});
});

describe('withoutFacebookPage', () => {
	test.each([
		['https://help.example/a/?page=1', 'https://help.example/a/'],
		['https://help.example/a/?q=tin+nhan&page=1&page=2#x', 'https://help.example/a/?q=tin+nhan#x'],
		['https://help.example/a/?q=tin%20nhan', 'https://help.example/a/?q=tin%20nhan'],
		['not an address', 'not an address'],
	])('turns %s into %s', (address, expected) => {
		expect(withoutFacebookPage(address)).toBe(expected);
	});
});

describe('withPage', () => {
	test.each([
		['/ket-noi/', 'https://help.example/ket-noi/?page=112233445566778'],
		['../b/101/#x', 'https://help.example/tro-giup/b/101/?page=112233445566778#x'],
		['https://help.example/?q=a&page=9', 'https://help.example/?q=a&page=112233445566778'],
	])('carries the Page to %s of this site', (address, expected) => {
		expect(withFacebookPage({ address, base, page })).toBe(expected);
	});

	test.each([
		'https://www.facebook.com/settings',
		'//evil.example/',
		'http://help.example/',
		'https://help.example:8443/',
		'mailto:a@help.example',
		'tel:19001234',
		'javascript:void 0',
		'data:text/html,x',
		'#cach-xu-ly',
		'https://',
	])('leaves %s as it is', (address) => {
		expect(withFacebookPage({ address, base, page })).toBe(address);
	});

	test.each([
		['shophoalan', 'shophoalan'],
		['hoa.lan.2024', 'hoa.lan.2024'],
	])('names the Page %s in short', (value, written) => {
		const named: PageReference = { ok: true, kind: 'username', value };
		const carried = withFacebookPage({ address: '/b/101/', base, page: named });
		expect(carried).toBe(`https://help.example/b/101/?page=${written}`);
		expect(findFacebookPageInAddress(carried)).toEqual(named);
	});

	test('is read and removed again', () => {
		const carried = withFacebookPage({ address: base, base, page: shop });
		expect(findFacebookPageInAddress(carried)).toEqual(shop);
		expect(withoutFacebookPage(carried)).toBe(base);
	});
});

describe('facebookPageLink', () => {
	test.each([
		'https://help.example/a/',
		'https://help.example/a/?fbclid=IwAR0&utm_source=zalo&zarsrc=30',
		'https://help.example/a/?page=9&gclid=x&utm_campaign=tet#cu',
		'https://help.example/a/?ref=shophoalan#:~:text=hop%20thu',
	])('of %s carries the Page and nothing else', (address) => {
		expect(facebookPageLink({ address, page })).toBe(
			'https://help.example/a/?page=112233445566778',
		);
	});

	test('leads to the place that is named', () => {
		expect(facebookPageLink({ address: base, page: shop, anchor: 'cach-xu-ly' })).toBe(
			'https://help.example/tro-giup/cai-dat/?page=shophoalan#cach-xu-ly',
		);
	});
});
