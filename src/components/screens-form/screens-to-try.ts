import { addressWithoutId, inFormOrder } from '../../checks/review/screens-form.ts';
import type { SettingsDestination } from '../../library/model.ts';
import { settingsScreen } from '../../library/settings-screen.ts';

/** How many stand before all others: the link of article 101, its form without an ID, advanced messaging. */
const firstCount = 3;

/**
 * Every address of every settings screen as something to be opened once: the ones that most readers
 * are sent to, then the others by channel.
 */
export function screensToTry(
	destinations: Iterable<SettingsDestination>,
	channels: readonly { id: string; name: string }[],
): { first: ScreenToTry[]; groups: ScreensOfChannel[] } {
	const all = inFormOrder([...destinations]).flatMap(addressesToTry);
	const later = all.slice(firstCount);
	return {
		first: all.slice(0, firstCount),
		groups: channels
			.map(({ id, name }) => ({
				id,
				name,
				screens: later.filter(({ screen }) => screen.channel === id),
			}))
			.filter(({ screens }) => screens.length > 0),
	};
}

function addressesToTry(screen: SettingsDestination): ScreenToTry[] {
	const { by, url } = settingsScreen(screen);
	const free = addressWithoutId(screen);
	const own: ScreenToTry = {
		screen,
		url,
		isWithoutId: false,
		takesPage: by === 'page-link',
		isCopied: by === 'copy',
	};
	// A screen with an address for after switching alone has no other to be tried.
	if (free === undefined || by === 'link-after-switching')
		return [{ ...own, isWithoutId: by === 'link-after-switching' }];
	return [own, { ...own, url: free, isWithoutId: true, takesPage: false }];
}

/** One address of a screen, or its menu where there is no address. */
export interface ScreenToTry {
	screen: SettingsDestination;
	url: string | undefined;
	/** Opened after switching to the Page; the address has no slot for it. */
	isWithoutId: boolean;
	takesPage: boolean;
	/** No link may lead there: it is copied by hand. */
	isCopied: boolean;
}

interface ScreensOfChannel {
	id: string;
	name: string;
	screens: ScreenToTry[];
}
