import { writeStored } from '../../browser/storage.ts';
import { themeKey } from '../../browser/storage-keys.ts';

type Theme = 'auto' | 'light' | 'dark';

/** `<theme-choice>`: light, dark or as the device. Works without being remembered. */
export class ThemeChoiceElement extends HTMLElement {
	#events: AbortController | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		const current = document.documentElement.dataset['theme'] ?? 'auto';
		for (const input of this.querySelectorAll('input')) input.checked = input.value === current;
		this.addEventListener('change', this.#choose, { signal: this.#events.signal });
		this.hidden = false;
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	#choose = (event: Event) => {
		if (!(event.target instanceof HTMLInputElement) || !isTheme(event.target.value)) return;
		const theme = event.target.value;
		if (theme === 'auto') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
		// Where storage is denied the choice holds for this page.
		writeStored('localStorage', themeKey, theme === 'auto' ? undefined : theme);
	};
}

function isTheme(value: string): value is Theme {
	return value === 'auto' || value === 'light' || value === 'dark';
}
