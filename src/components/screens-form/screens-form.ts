import { fillLine } from './fill-line.ts';

/**
 * `<screens-form>`: writes what is chosen and typed in its `[data-key]` parts into the lines of its
 * text area, as `fillLine` does. It keeps and sends nothing.
 */
class ScreensFormElement extends HTMLElement {
	connectedCallback() {
		const date = this.querySelector<HTMLInputElement>('input[type="date"]');
		if (date?.value === '') {
			const now = new Date();
			date.valueAsNumber = now.getTime() - now.getTimezoneOffset() * 60_000;
			this.#fill(date);
		}
		this.addEventListener('input', ({ target }) => {
			if (target instanceof Element) this.#fill(target);
		});
	}

	#fill(changed: Element) {
		const part = changed.closest<HTMLElement>('[data-key]');
		const lines = this.querySelector('textarea');
		if (!part || !lines) return;
		const { screen = '', key = '' } = part.dataset;
		const chosen = part.querySelector<HTMLInputElement>('input:checked')?.value;
		const typed = part.querySelector<HTMLInputElement>('input:not([type="radio"])')?.value.trim();
		const value = [chosen, typed].filter((one) => one !== undefined && one !== '').join(' - ');
		lines.value = fillLine(lines.value, { screen, key, value });
	}
}

customElements.define('screens-form', ScreensFormElement);
