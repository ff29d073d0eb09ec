import { expect, test } from 'vitest';
import {
	describeBuildAddress,
	describeWrongAddress,
	isCiSet,
	parseSiteAddress,
} from './site-address.ts';

test.each([
	['https://tro-giup.example', 'https://tro-giup.example/'],
	['https://tro-giup.example/a/b', 'https://tro-giup.example/a/b/'],
	['  HTTPS://Tro-Giup.example/a/\n', 'https://tro-giup.example/a/'],
	['http://localhost:4321', 'http://localhost:4321/'],
])('reads %j as %s', (text, href) => {
	const parsed = parseSiteAddress(text);
	expect(parsed.ok && parsed.address.href).toBe(href);
	expect(parsed.ok && parsed.isGiven).toBe(true);
});

test('without SITE_URL the site is built for this computer', () =>
	expect(parseSiteAddress(undefined)).toEqual({
		ok: true,
		address: new URL('http://localhost:4321/'),
		isGiven: false,
	}));

const whole =
	'which is not a whole address. Write it with its scheme, such as https://example.com/tro-giup.';

test.each([
	[
		'',
		'SITE_URL is empty. Write the address of the site, such as https://example.com/tro-giup, or unset it.',
	],
	[
		' \n',
		'SITE_URL is empty. Write the address of the site, such as https://example.com/tro-giup, or unset it.',
	],
	['example.com', `SITE_URL is “example.com”, ${whole}`],
	['localhost:4321', `SITE_URL is “localhost:4321”, ${whole}`],
	['/tro-giup/', `SITE_URL is “/tro-giup/”, ${whole}`],
	['https:/a', `SITE_URL is “https:/a”, ${whole}`],
	['https://', `SITE_URL is “https://”, ${whole}`],
	['https://me:secret@a:b/', `SITE_URL is “https://…@a:b/”, ${whole}`],
	[
		'ftp://a',
		'SITE_URL is “ftp://a”, which is not a web address. It must begin with https:// (or http://).',
	],
	[
		'https://a/?x=1',
		'SITE_URL is “https://a/?x=1”, with a query or a fragment. Leave out what begins with “?” or “#”.',
	],
	[
		'https://a/#',
		'SITE_URL is “https://a/#”, with a query or a fragment. Leave out what begins with “?” or “#”.',
	],
	[
		'https://me:secret@a/',
		'SITE_URL is “https://…@a/”, with a user name or password, which every page would publish. Leave it out.',
	],
	['https://a//b/', 'SITE_URL is “https://a//b/”, with two slashes in its path. Write one.'],
])('refuses %j in one sentence', (text, sentence) => {
	const parsed = parseSiteAddress(text);
	expect(parsed.ok).toBe(false);
	if (!parsed.ok) expect(describeWrongAddress(parsed)).toBe(sentence);
});

const publish = { isPublished: true, isCi: false };

test.each([
	['https://a.example/b', publish, ['Built for https://a.example/b/']],
	['https://a.example/b', { ...publish, isCi: true }, ['Built for https://a.example/b/']],
	['http://localhost:4321', { ...publish, isCi: true }, ['Built for http://localhost:4321/']],
	['http://127.0.0.1:8080', publish, ['Built for http://127.0.0.1:8080/']],
	[
		'http://a.example',
		publish,
		[
			'Built for http://a.example/',
			'Warning: SITE_URL begins with http://, so readers are not protected on their way. Use https://.',
		],
	],
	[
		undefined,
		publish,
		[
			'Built for http://localhost:4321/',
			'Warning: SITE_URL is not set, so links, and replies sent to customers, lead to this computer. To publish, build with SITE_URL=https://example.com/tro-giup.',
		],
	],
	[
		undefined,
		{ isPublished: false, isCi: true },
		['Built for http://localhost:4321/ (this computer only)'],
	],
])('a build for %j with %j says so', (text, use, lines) =>
	expect(describeBuildAddress(parseSiteAddress(text), use)).toEqual({ ok: true, lines }),
);

test('a build to publish in CI must be given its address', () =>
	expect(
		describeBuildAddress(parseSiteAddress(undefined), { isPublished: true, isCi: true }),
	).toEqual({
		ok: false,
		problem:
			'SITE_URL is not set, and every link and reply of a published site would lead to http://localhost:4321/. Set it to the address of the site, such as https://example.com/tro-giup.',
	}));

test.each([
	['true', true],
	['1', true],
	['', false],
	['false', false],
	['0', false],
	[undefined, false],
])('CI=%j counts as CI: %j', (value, counts) => expect(isCiSet(value)).toBe(counts));
