import { describe, expect, test } from 'vitest';
import { settingsHosts } from './hosts.ts';
import { parsePageReference } from './page-reference.ts';
import { isSettingsTemplate, settingsUrl } from './settings-url.ts';
import type { PageReference } from './page-reference.ts';

const ID = parsePageReference('112233445566778');
const NAME = parsePageReference('@shophoalan');
const both = ['pageId', 'username'] as const;
const messaging = 'https://www.facebook.com/{page}/settings/?tab=messenger_platform';
const inbox = 'https://business.facebook.com/latest/inbox/all?asset_id={page}';

describe('a template with a slot', () => {
	test.each([
		[messaging, 'https://www.facebook.com/112233445566778/settings/?tab=messenger_platform'],
		[inbox, 'https://business.facebook.com/latest/inbox/all?asset_id=112233445566778'],
		[
			'https://business.facebook.com/settings/pages/{page}',
			'https://business.facebook.com/settings/pages/112233445566778',
		],
		[
			'https://www.facebook.com/profile.php?id={page}&sk=about_profile_transparency#top',
			'https://www.facebook.com/profile.php?id=112233445566778&sk=about_profile_transparency#top',
		],
		[
			'https://business.facebook.com/x/{page}?mailbox_id={page}',
			'https://business.facebook.com/x/112233445566778?mailbox_id=112233445566778',
		],
		[
			'https://business.facebook.com/x?id={page}&id=5&a=%20&id={page}&b',
			'https://business.facebook.com/x?id=112233445566778&id=5&a=%20&id=112233445566778&b',
		],
	])('%s becomes %s', (url, expected) => {
		expect(settingsUrl({ url, accepts: ['pageId'] }, ID)).toEqual({ ok: true, url: expected });
	});

	test('takes a username where the screen accepts one, spelled as it was', () => {
		const reference = parsePageReference('https://m.facebook.com/Shop.HoaLan?x=1');
		expect(settingsUrl({ url: messaging, accepts: both }, reference)).toEqual({
			ok: true,
			url: 'https://www.facebook.com/Shop.HoaLan/settings/?tab=messenger_platform',
		});
	});

	test('says when a screen needs the other kind', () => {
		expect(settingsUrl({ url: inbox, accepts: ['pageId'] }, NAME)).toEqual({
			ok: false,
			reason: 'needs-page-id',
		});
		expect(settingsUrl({ url: messaging, accepts: ['username'] }, ID)).toEqual({
			ok: false,
			reason: 'needs-username',
		});
	});

	test('passes on why a reference was refused', () => {
		const refused = parsePageReference('12345');
		expect(settingsUrl({ url: messaging, accepts: both }, refused)).toEqual({
			ok: false,
			reason: 'malformed-id',
		});
		expect(settingsUrl({ url: messaging, accepts: both }, undefined)).toEqual({
			ok: false,
			reason: 'empty',
		});
	});

	test.each([
		['username', '../../evil'],
		['username', 'evil.example/x'],
		['username', 'a?b=c'],
		['username', '112233445566778'],
		['username', ''],
		['username', 'hoa tươi'],
		['pageId', 'shophoalan'],
		['pageId', '12345'],
		['pageId', '112233445566778\n'],
	] as const)('refuses the %s %j, which no parser gave', (kind, value) => {
		const reference: PageReference = { ok: true, kind, value };
		expect(settingsUrl({ url: messaging, accepts: both }, reference)).toEqual({
			ok: false,
			reason: 'invalid-reference',
		});
	});
});

describe('a template without a slot', () => {
	test.each([
		'https://www.facebook.com/settings?tab=msgr_conversation_routing',
		'https://metastatus.com',
		'https://www.facebook.com/settings?a=b c&d=%20',
		'chrome://settings/content/notifications',
	])('%s returns unchanged, whatever the Page', (url) => {
		for (const reference of [ID, NAME, parsePageReference(''), undefined]) {
			expect(settingsUrl({ url, accepts: [] }, reference)).toEqual({ ok: true, url });
		}
	});
});

describe('a template', () => {
	test.each(settingsHosts)('may be on %s', (host) => {
		expect(isSettingsTemplate(`https://${host}/{page}/x?y={page}`)).toBe(true);
	});

	test.each([
		'',
		'/settings/{page}',
		'http://www.facebook.com/{page}',
		'https://facebook.com/{page}',
		'https://evil.example/{page}',
		'https://www.facebook.com.evil.example/{page}',
		'https://www.facebook.com@evil.example/{page}',
		'https://a@www.facebook.com/{page}',
		'https://www.facebook.com:8080/{page}',
		'https://{page}.facebook.com/',
		'https://www.facebook.com/{PAGE_ID}/settings',
		'https://www.facebook.com/{PAGE}/settings',
		'https://www.facebook.com/%7Bpage%7D/settings',
		'https://www.facebook.com/x-{page}',
		'https://www.facebook.com/x?id=a{page}',
		'https://www.facebook.com/x?{page}=1',
		'https://www.facebook.com/#{page}',
		'https://www.facebook.com/{page}/../settings',
		'https://www.facebook.com/{page}/%2e%2e/{page}',
		'https:www.facebook.com/{page}',
		'https:www.facebook.com/settings',
		' https://www.facebook.com/{page}',
		'https://business.facebook.com/x?asset_id={page}&business_id={BUSINESS_ID}',
		'javascript:alert("{page}")',
		'chrome://flags/',
	])('%j is refused', (url) => {
		expect(isSettingsTemplate(url)).toBe(false);
		expect(settingsUrl({ url, accepts: both }, ID)).toEqual({
			ok: false,
			reason: 'unusable-template',
		});
	});

	test('that accepts nothing but has a slot is refused', () => {
		expect(settingsUrl({ url: messaging, accepts: [] }, ID)).toEqual({
			ok: false,
			reason: 'unusable-template',
		});
	});
});
