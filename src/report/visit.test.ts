import { describe, expect, test } from 'vitest';
import type { LogEntry } from './log/log-line.ts';
import { readVisit, type VisitedSite } from './visit.ts';

const site: VisitedSite = {
	address: new URL('https://help.example/tro-giup/'),
	base: '/tro-giup/',
	articles: new Map([['/zalo/a/', 101]]),
	numbers: new Set([101]),
	pages: new Set(['/', '/tim-kiem/', '/lien-he/']),
};
const own = 'https://help.example/tro-giup';

function visit(target: string, more: Partial<LogEntry> = {}) {
	const asked = target.startsWith('/') && !target.startsWith('//') ? `/tro-giup${target}` : target;
	return readVisit(
		{ at: 0, method: 'GET', target: asked, status: 200, from: '-', isRobot: false, ...more },
		site,
	);
}

describe('a request', () => {
	test.each([
		['/tim-kiem/?q=m%E1%BA%A5t+tin', { kind: 'search', typed: 'mất tin' }],
		['/tim-kiem/?page=1&q=a#x', { kind: 'search', typed: 'a' }],
		['/tim-kiem?q=a', { kind: 'search', typed: 'a' }],
		['/tim-kiem/?q=++', { kind: 'other' }],
		['/tim-kiem/', { kind: 'other' }],
		['/zalo/a/', { kind: 'read', article: 101, from: { is: 'unknown' } }],
		['/zalo/a/index.html?page=1', { kind: 'read', article: 101 }],
		['/zalo/%61/', { kind: 'read', article: 101 }],
		['https://help.example/tro-giup/zalo/a/', { kind: 'read', article: 101 }],
		['/cam-on/101/', { kind: 'thanks', article: 101 }],
		['/cam-on/999/', { kind: 'other' }],
		['/lien-he/?bai=101', { kind: 'contact', article: 101 }],
		['/lien-he/?bai=B101.', { kind: 'contact', article: 101 }],
		['/lien-he/?bai=../../x', { kind: 'contact' }],
		['/_astro/a.js', { kind: 'other' }],
		['/wp-login.php', { kind: 'scan' }],
		['//evil.example/%2e%2e/', { kind: 'scan' }],
		['*', { kind: 'other' }],
	])('%s is %j', (target, kind) => {
		expect(visit(target)).toMatchObject(kind);
	});

	test.each([
		['304', { status: 304 }, 'read'],
		['a redirect', { status: 301 }, 'other'],
		['an error', { status: 500 }, 'other'],
		['a form that is sent', { method: 'POST' }, 'other'],
		['a program', { isRobot: true }, 'robot'],
		['nothing there', { status: 404 }, 'missing'],
		['gone', { status: 410 }, 'missing'],
	])('of an article is known by what became of it: %s', (_, more, kind) => {
		expect(visit('/zalo/a/', more).kind).toBe(kind);
	});

	test('to another site of the same server is not counted', () => {
		expect(readVisit({ ...entry, target: '/khac/' }, site)).toEqual({ kind: 'other' });
	});

	test.each([
		[`${own}/tim-kiem/?q=a+b`, { is: 'own', search: 'a b' }],
		['/tro-giup/tim-kiem/?q=a+b', { is: 'own', search: 'a b' }],
		[`${own}/tim-kiem/`, { is: 'own', search: '' }],
		['http://10.0.0.5:8080/tro-giup/tim-kiem/?q=a', { is: 'own', search: 'a' }],
		['https://l.facebook.com/', { is: 'outside', host: 'l.facebook.com' }],
		['https://u:p@shop.example:8443/a?b', { is: 'outside', host: 'shop.example' }],
		['google.com', { is: 'outside', host: 'google.com' }],
		['-', { is: 'unknown' }],
		['', { is: 'unknown' }],
	])('comes from %s: %j', (from, source) => {
		expect(visit('/zalo/a/', { from })).toMatchObject({ from: source });
	});

	test('to the contact page counts for the article that led there', () => {
		expect(visit('/lien-he/', { from: `${own}/zalo/a/?page=1` })).toEqual({
			kind: 'contact',
			article: 101,
		});
	});

	test.each(['/favicon.ico', '/apple-touch-icon.png', '/_astro/old.js', '/.well-known/x'])(
		'for %s that is missing is no dead link',
		(target) => {
			expect(visit(target, { status: 404 }).kind).toBe('other');
		},
	);
});

const entry: LogEntry = {
	at: 0,
	method: 'GET',
	target: '/',
	status: 200,
	from: '-',
	isRobot: false,
};
