import { describe, expect, test } from 'vitest';
import {
	applicationOf,
	isUntried,
	lastLook,
	newExperienceAdvice,
	settingsScreen,
} from './settings-screen.ts';

const messaging = 'https://www.facebook.com/{page}/settings/?tab=messaging';
const after = 'https://www.facebook.com/settings/?tab=messaging';

test.each([
	[
		{ url: messaging, urlAfterSwitching: after },
		{ by: 'page-link', url: messaging },
	],
	[{ url: 'https://metastatus.com/' }, { by: 'link', url: 'https://metastatus.com/' }],
	[{ urlAfterSwitching: after }, { by: 'link-after-switching', url: after }],
	[
		{ url: 'chrome://settings/content/notifications' },
		{ by: 'copy', url: 'chrome://settings/content/notifications' },
	],
	[{}, { by: 'menu' }],
])('a screen with %j is reached by %j', (destination, screen) => {
	expect(settingsScreen(destination)).toEqual(screen);
});

test('a new-experience Page needs another link, the same link again, or nothing', () => {
	expect(newExperienceAdvice({ url: messaging, urlAfterSwitching: after })).toEqual({
		do: 'other-link',
		url: after,
	});
	expect(newExperienceAdvice({ url: messaging })).toEqual({ do: 'same-link' });
	expect(
		newExperienceAdvice({ url: 'https://business.facebook.com/latest/inbox/all?asset_id={page}' }),
	).toBeUndefined();
	expect(newExperienceAdvice({ url: 'https://metastatus.com/' })).toBeUndefined();
});

test.each([
	['https://www.facebook.com/1/settings', 'Facebook'],
	['https://business.facebook.com/', 'Facebook'],
	['https://oa.zalo.me/chat', 'Zalo'],
	['https://notfacebook.com/', undefined],
	['https://metastatus.com/', undefined],
])('on a phone %s may open %s', (url, application) => {
	expect(applicationOf(url)).toBe(application);
});

test.each([
	[{ url: messaging }, { read: 'excerpt', confidence: 'reported' }, true],
	[{ url: messaging }, { read: 'live', confidence: 'reported' }, true],
	[{ url: messaging }, { read: 'copy', confidence: 'confirmed' }, true],
	[{ url: messaging }, { read: 'live', confidence: 'confirmed' }, false],
	[{ urlAfterSwitching: after }, { read: 'copy', confidence: 'confirmed' }, true],
	[{ url: 'https://metastatus.com/' }, { read: 'copy', confidence: 'confirmed' }, false],
	[{}, { read: 'none', confidence: 'unconfirmed' }, false],
] as const)('the link of %j with %j is still to be tried: %s', (addresses, sure, expected) => {
	expect(isUntried({ ...addresses, ...sure })).toBe(expected);
});

describe('the last look', () => {
	const look = { device: 'computer', role: 'Quản trị viên', address: 'url' } as const;
	const right = { ...look, on: '2026-11-28', finding: 'right' } as const;
	const wrong = { ...look, on: '2026-11-28', finding: 'elsewhere' } as const;
	const free = { ...right, on: '2026-12-01', address: 'urlAfterSwitching' } as const;

	test.each([
		['nobody has looked', {}, undefined],
		['one found it as we say', { seen: [right] }, '2026-11-28'],
		[
			'it is the newest that counts',
			{ seen: [{ ...right, on: '2026-12-02' }, right] },
			'2026-12-02',
		],
		['a phone led elsewhere on that day', { seen: [wrong, right] }, '2026-11-28'],
		['it led elsewhere since', { seen: [right, { ...wrong, on: '2026-12-01' }] }, undefined],
		[
			'only an address that readers do not get was right',
			{ url: messaging, seen: [free] },
			undefined,
		],
		['readers get that address', { urlAfterSwitching: after, seen: [free] }, '2026-12-01'],
	])('is the day where %s', (_, screen, day) => {
		expect(lastLook(screen)).toBe(day);
	});
});
