import { facebookPageChange } from '../../browser/facebook-page-change.ts';
import { mayHaveFacebookPage } from '../page-box/load-facebook-page-code.ts';

/**
 * `<share-panel>` around the ways to pass an article on. Its texts stand in the markup; with a Page
 * in use, or an agent's own words, they are written anew by code that is fetched only then.
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

	// Without its file the texts stay as they are: correct, for any Page.
	#fill = () => {
		void import('./fill-replies.ts').then(
			({ fillReplies }) => fillReplies(this),
			() => undefined,
		);
	};

	#send = () => {
		const { title, short } = this.dataset;
		// Closing the share sheet is no mistake.
		navigator.share({ title: title ?? '', url: short ?? '' }).catch(() => undefined);
	};
}
