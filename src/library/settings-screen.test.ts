import { expect, test } from 'vitest';
import {
	applicationOf,
	isUntried,
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
