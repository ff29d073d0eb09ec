import { isCopyOnlyAddress } from '../domain/hosts.ts';
import type { Destination } from '../schemas/destination.ts';

/**
 * How a settings screen is reached, from what its author wrote: by a link that takes a Page, by one
 * that is the same for everybody, by one that works only after switching into the Page, by an
 * address to copy, or only by its menu.
 *
 * @example
 * settingsScreen({ url: 'https://metastatus.com/', … }); // { by: 'link', url: 'https://metastatus.com/' }
 */
export function settingsScreen({ url, urlAfterSwitching }: ScreenAddresses): SettingsScreen {
	if (url?.includes('{page}')) return { by: 'page-link', url };
	if (url && isCopyOnlyAddress(new URL(url))) return { by: 'copy', url };
	if (url) return { by: 'link', url };
	if (urlAfterSwitching) return { by: 'link-after-switching', url: urlAfterSwitching };
	return { by: 'menu' };
}

/** Whether its link is made from the reader's Page. */
export function takesPage(destination: ScreenAddresses): boolean {
	return settingsScreen(destination).by === 'page-link';
}

/**
 * What a reader of a new-experience Page does besides: opens another address after switching, or
 * presses the same link again. `undefined` where the kind of Page makes no difference.
 */
export function newExperienceAdvice(destination: ScreenAddresses): NewExperienceAdvice | undefined {
	const screen = settingsScreen(destination);
	if (screen.by !== 'page-link') return undefined;
	if (destination.urlAfterSwitching)
		return { do: 'other-link', url: destination.urlAfterSwitching };
	const isPageSetting = /^https:\/\/www\.facebook\.com\/\{page\}\/settings\//.test(screen.url);
	return isPageSetting ? { do: 'same-link' } : undefined;
}

/**
 * Whether nobody is known to have opened the link on a Page of the new experience: the address is
 * sure only when its source was opened live and confirmed. Until then the menu stands beside it.
 */
export function isUntried(destination: ScreenAddresses & Pick<Destination, 'read' | 'confidence'>) {
	const { by } = settingsScreen(destination);
	if (by !== 'page-link' && by !== 'link-after-switching') return false;
	return destination.read !== 'live' || destination.confidence !== 'confirmed';
}

/**
 * The last day on which somebody opened the screen as we describe it, and found it so. `undefined`
 * when nobody has, or when whoever looked last found something else.
 */
export function lastLook({ url, urlAfterSwitching, seen }: ScreenLooks): string | undefined {
	const own = (seen ?? []).filter(
		({ address }) => address === 'url' || url === undefined || urlAfterSwitching !== undefined,
	);
	const day = own.map(({ on }) => on).reduce((one, other) => (one > other ? one : other), '');
	return own.some(({ on, finding }) => on === day && finding === 'right') ? day : undefined;
}

/** The application that a phone may open for a link, instead of the screen. */
export function applicationOf(url: string): 'Facebook' | 'Instagram' | 'Zalo' | undefined {
	const { hostname } = new URL(url);
	if (/(?:^|\.)facebook\.com$/.test(hostname)) return 'Facebook';
	if (/(?:^|\.)instagram\.com$/.test(hostname)) return 'Instagram';
	return hostname === 'oa.zalo.me' ? 'Zalo' : undefined;
}

type ScreenLooks = ScreenAddresses & Pick<Destination, 'seen'>;

type ScreenAddresses = Pick<Destination, 'url' | 'urlAfterSwitching'>;

type SettingsScreen =
	| { by: 'page-link' | 'link' | 'link-after-switching' | 'copy'; url: string }
	| { by: 'menu'; url?: undefined };

type NewExperienceAdvice = { do: 'other-link'; url: string } | { do: 'same-link' };
