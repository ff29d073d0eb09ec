import { settingsSharingStrings as strings } from '../../strings/settings-sharing.ts';
import { copyText } from '../../browser/copy-text.ts';
import { make } from '../../browser/dom.ts';
import { getPart } from '../../browser/data-part.ts';
import { announce } from '../../browser/announce.ts';
import { makeQrCode } from './qr-code.ts';

/**
 * Passes the link of a `<settings-link>` on: `data-share="send"` hands a ready message to another
 * app or to the clipboard, `data-share="qr"` shows and hides its QR code.
 */
export async function shareSettingsLink(link: HTMLElement, button: HTMLElement): Promise<void> {
	const { name = '', role = '', menu = '', advice = '' } = link.dataset;
	const place = getPart(link, 'shared');
	const url = link.querySelector<HTMLAnchorElement>('[data-part=open]')?.href ?? '';
	if (url === '') return;
	if (button.dataset['share'] === 'qr') {
		const isShown = button.ariaExpanded === 'true';
		button.ariaExpanded = String(!isShown);
		if (isShown) place.replaceChildren();
		else {
			place.replaceChildren(
				await makeQrCode(url, strings.qrLabel(name)),
				makeNote(strings.qrCaption),
			);
			announce(strings.qrCaption);
		}
		return;
	}

	place.replaceChildren();
	const message = strings.message({ name, url, role, menu, advice });
	const outcome = await handOver(message);
	if (outcome === 'cancelled') return;
	if (outcome === 'sent') announce(strings.sent);
	else if (await copyText(message, { place, done: strings.copied }))
		place.append(makeNote(strings.copied));
}

/** The share sheet of the device, where there is one. */
async function handOver(text: string): Promise<'sent' | 'cancelled' | 'none'> {
	if (!('share' in navigator)) return 'none';
	try {
		await navigator.share({ text });
		return 'sent';
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'none';
	}
}

function makeNote(text: string): HTMLElement {
	return make('p', { class: 'note' }, text);
}
