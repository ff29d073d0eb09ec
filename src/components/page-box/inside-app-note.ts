import { canStore, readStored, writeStored } from '../../browser/storage.ts';
import { getPart } from '../../browser/data-part.ts';
import { insideAppReadKey } from '../../browser/storage-keys.ts';

let isRead = false;

/**
 * In a browser that keeps nothing or cannot copy, as those inside some apps, says once how to open
 * the page elsewhere.
 */
export function showInsideAppNote(box: HTMLElement, signal: AbortSignal) {
	const note = getPart(box, 'inside-app');
	isRead ||= readStored('sessionStorage', insideAppReadKey) !== null;
	note.hidden = isRead || (canStore('localStorage') && 'clipboard' in navigator);
	getPart(note, 'dismiss').addEventListener(
		'click',
		() => {
			isRead = true;
			writeStored('sessionStorage', insideAppReadKey, '1');
			note.hidden = true;
			getPart(box, 'input').focus();
		},
		{ signal },
	);
}
