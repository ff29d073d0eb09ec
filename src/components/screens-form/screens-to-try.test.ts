import { expect, test } from 'vitest';
import { makeDestination, makeLibrary } from '../../tests/support/make-content.ts';
import { screensToTry } from './screens-to-try.ts';

const page = 'https://www.facebook.com/{page}/settings/';
const { destinations } = makeLibrary({
	destinations: {
		'a-copy': makeDestination({
			channel: 'browser',
			url: 'chrome://settings/content/notifications',
			accepts: [],
			requires: ['copy'],
		}),
		'a-menu': makeDestination({ channel: 'zalo', url: undefined, accepts: [], requires: ['menu'] }),
		'page-advanced-messaging': makeDestination({ url: `${page}?tab=advanced_messaging` }),
		'page-messenger-platform': makeDestination({ url: `${page}?tab=messenger_platform` }),
	},
});
const channels = ['facebook', 'instagram', 'zalo', 'browser'].map((id) => ({ id, name: id }));
const { first, groups } = screensToTry(destinations.values(), channels);
const shown = (one: (typeof first)[number]) =>
	[one.screen.id, one.isWithoutId && 'without ID', one.url].filter(Boolean).join(' ');

test('the link of article 101, its form without ID and advanced messaging stand first', () => {
	expect(first.map(shown)).toEqual([
		`page-messenger-platform ${page}?tab=messenger_platform`,
		'page-messenger-platform without ID https://www.facebook.com/settings/?tab=messenger_platform',
		`page-advanced-messaging ${page}?tab=advanced_messaging`,
	]);
});

test('every other address stands once, below its channel', () => {
	expect(groups.map(({ name, screens }) => [name, ...screens.map(shown)])).toEqual([
		[
			'facebook',
			'page-advanced-messaging without ID https://www.facebook.com/settings/?tab=advanced_messaging',
		],
		['zalo', 'a-menu'],
		['browser', 'a-copy chrome://settings/content/notifications'],
	]);
	expect(groups.at(-1)?.screens.map(({ isCopied }) => isCopied)).toEqual([true]);
});
