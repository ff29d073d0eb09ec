import {
	answeredFacebookPageKey,
	answeredTabFacebookPagesKey,
	arrivalWordsKey,
	deskPinnedKey,
	deskRecentKey,
	deskReplyKey,
	insideAppReadKey,
	keptFacebookPagesKey,
	offeredFacebookPageKey,
	ownWordsKey,
	pictureReadingKey,
	recentQueriesKey,
	screensFormKey,
	tabFacebookPageKey,
	themeKey,
} from '../../browser/storage-keys.ts';
import type { StorageArea } from '../../browser/storage.ts';

/**
 * Everything that this site ever keeps in a browser. Whoever keeps something new adds it here and
 * gives it a name in `strings/saved.ts`; a browser test finds what was forgotten.
 */
export const savedKeys = [
	{ area: 'localStorage', key: keptFacebookPagesKey },
	{ area: 'sessionStorage', key: tabFacebookPageKey },
	{ area: 'sessionStorage', key: offeredFacebookPageKey },
	{ area: 'sessionStorage', key: insideAppReadKey },
	{ area: 'localStorage', key: recentQueriesKey },
	{ area: 'sessionStorage', key: arrivalWordsKey },
	{ area: 'localStorage', key: pictureReadingKey },
	{ area: 'localStorage', key: themeKey },
	{ area: 'localStorage', key: deskPinnedKey },
	{ area: 'localStorage', key: deskRecentKey },
	{ area: 'localStorage', key: deskReplyKey },
	{ area: 'localStorage', key: ownWordsKey },
	{ area: 'localStorage', key: answeredFacebookPageKey },
	{ area: 'sessionStorage', key: answeredTabFacebookPagesKey },
	{ area: 'localStorage', key: screensFormKey },
] as const satisfies readonly { area: StorageArea; key: string }[];

export type SavedKey = (typeof savedKeys)[number]['key'];
