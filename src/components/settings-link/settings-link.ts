import { facebookPageChange } from '../../browser/facebook-page-change.ts';
import { loadFacebookPageCode, mayHaveFacebookPage } from '../page-box/load-facebook-page-code.ts';

/**
 * `<settings-link data-url data-accepts>`: the link to one settings screen. With a slot in its
 * address it follows the Page box of the page; without, its link stands in the markup already.
 */
export class SettingsLinkElement extends HTMLElement {
	#events: AbortController | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		if (this.dataset['accepts']) {
			document.addEventListener(facebookPageChange, this.#fill, { signal });
			if (mayHaveFacebookPage()) this.#fill();
		}
		for (const button of this.querySelectorAll<HTMLElement>('[data-share]')) button.hidden = false;
		this.addEventListener('click', this.#press, { signal });
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	// A file that did not arrive is told of by the Page box.
	#fill = () => {
		void loadFacebookPageCode().then(
			({ fillSettingsLink }) => {
				fillSettingsLink(this);
			},
			() => undefined,
		);
	};

	#press = ({ target }: Event) => {
		const button = target instanceof Element ? target.closest('[data-share]') : null;
		if (!(button instanceof HTMLElement)) return;
		import('./sharing.ts')
			.then(({ shareSettingsLink }) => shareSettingsLink(this, button))
			.catch(() => {
				const place = this.querySelector('[data-part=shared]');
				if (place) place.textContent = this.dataset['failed'] ?? '';
			});
	};
}
