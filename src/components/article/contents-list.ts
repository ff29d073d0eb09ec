/** `<contents-list>`: marks the section that is being read in the contents beside the article. */
export class ContentsListElement extends HTMLElement {
	#observer: IntersectionObserver | undefined;

	connectedCallback() {
		const links = new Map<Element, HTMLAnchorElement>();
		for (const link of this.querySelectorAll('a')) {
			const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			if (heading) links.set(heading, link);
		}
		// Being read is the last section whose heading is above the lower edge of the upper fifth, however
		// the reader came there: a link to a step far below its heading, or the way back up.
		const passed = new Set<Element>();
		this.#observer = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries)
					if (isIntersecting) passed.add(target);
					else passed.delete(target);
				const read = [...links.keys()].findLast((heading) => passed.has(heading));
				for (const [heading, link] of links)
					if (heading === read) link.setAttribute('aria-current', 'true');
					else link.removeAttribute('aria-current');
			},
			{ rootMargin: '999999px 0px -80% 0px' },
		);
		for (const heading of links.keys()) this.#observer.observe(heading);
	}

	disconnectedCallback() {
		this.#observer?.disconnect();
	}
}
