import { expect, test } from 'vitest';
import { redirectPage } from './redirect-page.ts';

const redirect = {
	from: '/b/101/cach-xu-ly/',
	to: '/tin-khong-ve/bai/#cach-xu-ly',
	title: 'Tin “A” & <b> › Cách xử lý',
	description: 'Nói "thế" này.',
	sections: { cu: '/zalo/bai/#moi' },
	article: 101,
};
const page = redirectPage(redirect, {
	siteName: 'Trợ giúp Quầy',
	address: new URL('https://help.example/tro-giup/'),
	card: '/og/101-abc.jpg',
});

test('leads to the section below the base path, with script and without', () => {
	expect(page).toContain('data-to="/tro-giup/tin-khong-ve/bai/#cach-xu-ly"');
	expect(page).toContain('content="0; url=/tro-giup/tin-khong-ve/bai/#cach-xu-ly"');
	expect(page).toContain('<a href="/tro-giup/tin-khong-ve/bai/#cach-xu-ly">');
});

test('names the page it leads to as the one to remember', () => {
	expect(page).toContain(
		'<link rel="canonical" href="https://help.example/tro-giup/tin-khong-ve/bai/">',
	);
	expect(page).toContain('content="https://help.example/tro-giup/og/101-abc.jpg"');
});

test('escapes what authors wrote', () => {
	expect(page).toContain('<h1>Tin “A” &#38; &#60;b&#62; › Cách xử lý</h1>');
	expect(page).toContain('content="Nói &#34;thế&#34; này."');
});

test('carries old anchors that lead elsewhere, and nothing where there are none', () => {
	expect(page).toContain('data-sections="{&#34;cu&#34;:&#34;/tro-giup/zalo/bai/#moi&#34;}"');
	const plain = redirectPage(
		{ ...redirect, sections: {} },
		{ siteName: '', address: new URL('https://help.example/'), card: '/og/site.jpg' },
	);
	expect(plain).not.toContain('data-sections');
});

test('puts the policy first, after the character set', () => {
	expect(page).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
});
