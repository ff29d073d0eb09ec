import { canStore, readStored, writeStored } from '../../browser/storage.ts';
import { themeKey } from '../../browser/storage-keys.ts';

type Theme = 'auto' | 'light' | 'dark';

/** `<theme-choice>`: light, dark or as the device. Works without being remembered. */
export class ThemeChoiceElement extends HTMLElement {
	#events: AbortController | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		this.#show();
		this.addEventListener('change', this.#choose, { signal });
		// Chosen in another tab, or on a page that the reader comes back from: this one was kept alive.
		addEventListener('storage', ({ key }) => (key ?? themeKey) === themeKey && this.#follow(), {
			signal,
		});
		addEventListener('pageshow', ({ persisted }) => persisted && this.#follow(), { signal });
		this.hidden = false;
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	#follow() {
		// Where storage is denied the choice of this page holds.
		if (!canStore('localStorage')) return;
		const kept = readStored('localStorage', themeKey) ?? 'auto';
		apply(isTheme(kept) ? kept : 'auto');
		this.#show();
	}

	#show() {
		const current = document.documentElement.dataset['theme'] ?? 'auto';
		for (const input of this.querySelectorAll('input')) input.checked = input.value === current;
	}

	#choose = (event: Event) => {
		if (!(event.target instanceof HTMLInputElement) || !isTheme(event.target.value)) return;
		const theme = event.target.value;
		apply(theme);
		// Where storage is denied the choice holds for this page.
		writeStored('localStorage', themeKey, theme === 'auto' ? undefined : theme);
	};
}

function apply(theme: Theme) {
	if (theme === 'auto') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
}

function isTheme(value: string): value is Theme {
	return value === 'auto' || value === 'light' || value === 'dark';
}
