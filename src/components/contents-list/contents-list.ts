/** `<contents-list>`: marks the section that is being read in the contents beside the article. */
export class ContentsListElement extends HTMLElement {
	#observer: IntersectionObserver | undefined;

	connectedCallback() {
		const links = new Map<Element, HTMLAnchorElement>();
		for (const link of this.querySelectorAll('a')) {
			const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			if (heading) links.set(heading, link);
		}
		// The section whose heading last crossed the upper third of the screen is the one being read.
		this.#observer = new IntersectionObserver(
			(entries) => {
				const read = entries.findLast((entry) => entry.isIntersecting);
				if (!read) return;
				for (const [heading, link] of links)
					if (heading === read.target) link.setAttribute('aria-current', 'true');
					else link.removeAttribute('aria-current');
			},
			{ rootMargin: '0px 0px -66% 0px' },
		);
		for (const heading of links.keys()) this.#observer.observe(heading);
	}

	disconnectedCallback() {
		this.#observer?.disconnect();
	}
}
