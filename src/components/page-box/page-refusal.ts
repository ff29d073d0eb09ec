import { findReferenceDetail } from '../../domain/page-reference.ts';
import { pageBoxStrings as strings } from '../../strings/page-box.ts';
import { otherPlatformStrings, pageReferenceStrings } from '../../strings/page-reference.ts';
import type { Reason } from '../../domain/page-reference.ts';

/** Why an input names no Page, in words; Instagram and Zalo are called by name. */
export function formatRefusal(input: string, reason: Reason): string {
	const platform = findReferenceDetail(input)?.platform;
	return platform ? otherPlatformStrings[platform] : pageReferenceStrings[reason];
}

/**
 * The way on beside the reason, where there is one: the share link itself, which only Facebook can
 * resolve, or the screens of the platform that the input belongs to.
 */
export function showWayOn(link: HTMLAnchorElement, input: string) {
	const { platform, shareLink } = findReferenceDetail(input) ?? {};
	link.hidden = shareLink === undefined && platform === undefined;
	link.removeAttribute('target');
	link.removeAttribute('rel');
	if (shareLink !== undefined) {
		link.href = shareLink;
		link.target = '_blank';
		link.rel = 'noopener noreferrer';
		link.textContent = strings.openShared;
	} else if (platform) {
		link.href = link.dataset[platform] ?? '';
		link.textContent = strings.screensOf[platform];
	}
}
