import { facebookPageChange } from '../../browser/facebook-page-change.ts';
import { mayHaveFacebookPage } from '../page-box/load-facebook-page-code.ts';

/**
 * `<share-panel>` around the ways to pass an article on. The short reply stands in the markup; the
 * others, and all of them for a Page in use or in an agent's own words, are written by code that is
 * fetched when they are opened.
 */
export class SharePanelElement extends HTMLElement {
	#events: AbortController | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		const send = this.querySelector<HTMLElement>('[data-part=send]');
		if (send && 'share' in navigator) {
			send.hidden = false;
			send.addEventListener('click', this.#send, { signal });
		}
		document.addEventListener(facebookPageChange, this.#fill, { signal });
		// `toggle` does not bubble.
		this.addEventListener('toggle', this.#fill, { capture: true, signal });
		if (mayHaveFacebookPage()) this.#fill();
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	// Without its file, or what it fetches, the short reply stays as it is: correct, for any Page.
	#fill = () => {
		const failed = this.querySelector('[data-part=failed]');
		import('./fill-replies.ts')
			.then(({ fillReplies }) => fillReplies(this))
			.then(
				() => failed?.setAttribute('hidden', ''),
				() => failed?.removeAttribute('hidden'),
			);
	};

	#send = () => {
		const { title, short } = this.dataset;
		// Closing the share sheet is no mistake.
		navigator.share({ title: title ?? '', url: short ?? '' }).catch(() => undefined);
	};
}
