import { expect, test } from 'vitest';
import { parseSiteHost, readsCompressedCopies } from './site-host.ts';

test.each([
	[undefined, undefined],
	['', undefined],
	['cloudflare', 'cloudflare'],
	[' Netlify ', 'netlify'],
])('SITE_HOST %j is %j', (written, host) => {
	expect(parseSiteHost(written)).toEqual({ ok: true, host });
});

test('another name is refused with those there are', () => {
	expect(parseSiteHost('vercel')).toEqual({
		ok: false,
		problem:
			'SITE_HOST is “vercel”, which is none of cloudflare, netlify, github, gitlab, nginx. Choose one of them, or leave it out.',
	});
});

test('only hosts that do not compress well themselves get compressed copies', () => {
	expect(readsCompressedCopies('nginx')).toBe(true);
	expect(readsCompressedCopies('cloudflare')).toBe(false);
	expect(readsCompressedCopies(undefined)).toBe(false);
});
