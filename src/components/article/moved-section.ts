/**
 * `<moved-section id="old-anchor">`: stands for a section that is now part of another article. When
 * an old link asks for it, it leads on, query kept; without script its link is shown instead.
 */
export class MovedSectionElement extends HTMLElement {
	#events: AbortController | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		addEventListener('hashchange', this.#leadOn, { signal: this.#events.signal });
		this.#leadOn();
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	#leadOn = () => {
		if (location.hash !== `#${this.id}`) return;
		const link = this.querySelector('a');
		if (!link) return;
		const target = new URL(link.href);
		target.search = location.search;
		location.replace(target);
	};
}
