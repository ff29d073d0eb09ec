import { findNextChange, isRunning } from '../../domain/running-notices.ts';

/** A device that slept keeps no promise about long timers, so it is asked again at least hourly. */
const longestWaitMs = 3_600_000;

/**
 * `<running-notices>` around `[data-from][data-until]`: shows those that run by the reader's clock,
 * and hides itself when none does. Looks again when one begins or ends, and when the tab is opened
 * again.
 */
export class RunningNoticesElement extends HTMLElement {
	#events: AbortController | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		document.addEventListener('visibilitychange', this.#update, { signal });
		window.addEventListener('pageshow', this.#update, { signal });
		this.#update();
	}

	disconnectedCallback() {
		this.#events?.abort();
		clearTimeout(this.#timer);
	}

	#update = () => {
		clearTimeout(this.#timer);
		const now = Date.now();
		const notices = [...this.querySelectorAll<HTMLElement>('[data-from][data-until]')].map(
			(element) => ({
				element,
				from: element.dataset['from'] ?? '',
				until: element.dataset['until'] ?? '',
			}),
		);
		for (const notice of notices) notice.element.hidden = !isRunning(notice, now);
		this.hidden = notices.every(({ element }) => element.hidden);
		const wait = findNextChange(notices, now);
		if (wait !== undefined) this.#timer = setTimeout(this.#update, Math.min(wait, longestWaitMs));
	};
}
