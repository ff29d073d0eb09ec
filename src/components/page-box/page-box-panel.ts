import { finishTyping, forgetChoice, typeFacebookPage } from '../../domain/facebook-page-choice.ts';
import { withoutFacebookPage, withFacebookPage } from '../../domain/facebook-page-parameter.ts';
import { isSameFacebookPage, parsePageReference } from '../../domain/page-reference.ts';
import { pageBoxStrings as strings } from '../../strings/page-box.ts';
import { pageReferenceStrings } from '../../strings/page-reference.ts';
import { announce } from '../../browser/announce.ts';
import { pressEnd } from '../../browser/press.ts';
import { showInsideAppNote } from './inside-app-note.ts';
import { connectKeptFacebookPages } from './kept-facebook-pages-list.ts';
import { facebookPageInput, facebookPageLabel } from '../../browser/facebook-page-label.ts';
import { facebookPageStore } from '../../browser/facebook-page-store.ts';
import { facebookPageChange } from '../../browser/facebook-page-change.ts';
import { getPart, getPartOf } from '../../browser/data-part.ts';

/** How long a reader pauses before the answer is said, and what was typed is kept. */
const pauseMs = 700;

/** Gives the waiting markup of a `<page-box>` its life, until `signal` ends it. */
export function connectPageBox(box: HTMLElement, signal: AbortSignal): { paste: () => void } {
	const panel = new PageBoxPanel(box);
	const input = panel.input;
	input.addEventListener('input', panel.read, { signal });
	input.addEventListener('blur', panel.finishSoon, { signal });
	window.addEventListener('pagehide', panel.finish, { signal });
	input.addEventListener('keydown', panel.finishOnEnter, { signal });
	getPart(box, 'forget').addEventListener('click', panel.forget, { signal });
	document.addEventListener(facebookPageChange, panel.show, { signal });
	connectKeptFacebookPages(box, signal);
	showInsideAppNote(box, signal);
	// Typed before this code arrived.
	if (input.value !== '') panel.read();
	panel.show();
	return panel;
}

class PageBoxPanel {
	readonly input: HTMLInputElement;
	readonly #box: HTMLElement;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#said = '';

	constructor(box: HTMLElement) {
		this.#box = box;
		this.input = getPartOf(box, 'input', HTMLInputElement);
	}

	/** On every change: the links follow at once, words wait for a pause. */
	readonly read = (event?: Event) => {
		clearTimeout(this.#timer);
		const typed = parsePageReference(this.input.value);
		facebookPageStore.change(typeFacebookPage(facebookPageStore.choice, typed));
		if (typed.ok || typed.reason === 'empty') this.#showError('');
		if (event instanceof InputEvent && event.inputType === 'insertFromPaste') this.finish();
		else if (typed.ok || typed.reason !== 'empty')
			this.#timer = setTimeout(this.finishSoon, pauseMs);
	};

	readonly finish = () => {
		clearTimeout(this.#timer);
		const { typed } = facebookPageStore.choice;
		if (!typed) return;
		facebookPageStore.change(finishTyping(facebookPageStore.choice));
		if (typed.ok) this.#say(strings.found(facebookPageLabel({ page: typed, name: '' })));
		else if (typed.reason !== 'empty') {
			this.#showError(pageReferenceStrings[typed.reason]);
			this.#say(pageReferenceStrings[typed.reason]);
		}
	};

	/** Left, perhaps with a press elsewhere: words must not move what is being pressed. */
	readonly finishSoon = () => {
		clearTimeout(this.#timer);
		const { value } = this.input;
		void pressEnd().then(() => {
			if (this.input.value === value) this.finish();
		});
	};

	readonly finishOnEnter = (event: KeyboardEvent) => {
		// Enter also ends a syllable of a Vietnamese keyboard.
		if (event.key !== 'Enter' || event.isComposing) return;
		event.preventDefault();
		this.finish();
	};

	readonly paste = () => {
		void this.#paste();
	};

	readonly forget = () => {
		const { inUse } = facebookPageStore;
		if (!inUse) return;
		facebookPageStore.change(forgetChoice(facebookPageStore.choice, inUse.page));
		announce(strings.forgot(facebookPageLabel(inUse)));
		this.input.focus();
	};

	readonly show = () => {
		const { choice, inUse, keptIn } = facebookPageStore;
		if (!choice.typed) this.#fill(inUse?.page);
		const status = getPart(this.#box, 'status');
		getPart(this.#box, 'current').hidden = !inUse;
		getPart(this.#box, 'hint').hidden = inUse !== undefined;
		// It describes the box, and a description is read out even where it is hidden.
		status.textContent = '';
		if (!inUse) return;
		const says = choice.tab && !choice.typed ? strings.arrival.filled : strings.inUse;
		status.textContent = `${says(facebookPageLabel(inUse))} ${strings.kept[keptIn]}`;
		const [address = ''] = withoutFacebookPage(location.href).split('#');
		const copy = getPart(this.#box, 'current').querySelector('copy-button');
		const text = withFacebookPage({ address, base: location.href, page: inUse.page });
		if (copy instanceof HTMLElement) copy.dataset['text'] = text;
	};

	#fill(page: Parameters<typeof facebookPageInput>[0] | undefined) {
		const shown = parsePageReference(this.input.value);
		const isShown = page ? shown.ok && isSameFacebookPage(shown, page) : this.input.value === '';
		if (isShown) return;
		this.input.value = page ? facebookPageInput(page) : '';
		this.#showError('');
	}

	async #paste() {
		try {
			this.input.value = await navigator.clipboard.readText();
		} catch {
			this.#showError(strings.pasteDenied);
			this.#say(strings.pasteDenied);
			this.input.focus();
			return;
		}
		this.read();
		this.finish();
	}

	#showError(sentence: string) {
		const error = getPart(this.#box, 'error');
		error.textContent = sentence;
		error.hidden = sentence === '';
		if (sentence === '') this.input.removeAttribute('aria-invalid');
		else this.input.setAttribute('aria-invalid', 'true');
	}

	/** One answer is said once, however often the box is left and entered. */
	#say(sentence: string) {
		const said = `${this.input.value}\n${sentence}`;
		if (said === this.#said) return;
		this.#said = said;
		announce(sentence);
	}
}
