import { isComposing } from '../../browser/composing.ts';
import { finishTyping, forgetChoice, typeFacebookPage } from '../../domain/facebook-page-choice.ts';
import { facebookPageLink } from '../../domain/facebook-page-parameter.ts';
import {
	isSameFacebookPage,
	mayBeProfile,
	parsePageReference,
} from '../../domain/page-reference.ts';
import { pageBoxStrings as strings } from '../../strings/page-box.ts';
import { announce } from '../../browser/announce.ts';
import { pressEnd } from '../../browser/press.ts';
import { showInsideAppNote } from './inside-app-note.ts';
import { arrivedWhole } from './page-input.ts';
import { formatRefusal, showWayOn } from './page-refusal.ts';
import { connectKeptFacebookPages } from './kept-facebook-pages-list.ts';
import { facebookPageInput, facebookPageLabel } from '../../browser/facebook-page-label.ts';
import { facebookPageStore } from '../../browser/facebook-page-store.ts';
import { facebookPageChange } from '../../browser/facebook-page-change.ts';
import { getPart, getPartOf } from '../../browser/data-part.ts';
import type { KeptFacebookPage } from '../../domain/kept-facebook-pages.ts';
import type { FacebookPageChoice } from '../../domain/facebook-page-choice.ts';

/** How long a reader pauses before the answer is said. Kept it is only when the reader has finished. */
const pauseMs = 700;

/** Gives the waiting markup of a `<page-box>` its life, until `signal` ends it. */
export function connectPageBox(
	box: HTMLElement,
	signal: AbortSignal,
	lastInput?: Event,
): { paste: () => void } {
	const panel = new PageBoxPanel(box);
	const input = panel.input;
	input.addEventListener('input', panel.read, { signal });
	input.addEventListener('compositionstart', panel.startComposing, { signal });
	input.addEventListener('compositionend', panel.endComposing, { signal });
	input.addEventListener('focus', panel.select, { signal });
	input.addEventListener('mouseup', panel.selectOnce, { signal });
	input.addEventListener('blur', panel.finishSoon, { signal });
	window.addEventListener('pagehide', panel.finish, { signal });
	input.addEventListener('keydown', panel.finishOnEnter, { signal });
	getPart(box, 'forget').addEventListener('click', panel.forget, { signal });
	document.addEventListener(facebookPageChange, panel.show, { signal });
	connectKeptFacebookPages(box, signal);
	showInsideAppNote(box, signal);
	// Typed before this code arrived.
	if (input.value !== '') panel.read(lastInput);
	panel.show();
	return panel;
}

class PageBoxPanel {
	readonly input: HTMLInputElement;
	readonly #box: HTMLElement;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#said = '';
	#isComposing = false;
	#isJustFocused = false;

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
		// The composition may have begun before this code arrived.
		this.#isComposing ||= event instanceof InputEvent && event.isComposing;
		if (this.#isComposing) return;
		if (event && arrivedWhole(event, typed, this.input.value)) this.finish();
		else if (typed.ok || typed.reason !== 'empty')
			this.#timer = setTimeout(this.#answerSoon, pauseMs);
	};

	/** A syllable is being put together: a pause in it is no pause of the reader. */
	readonly startComposing = () => {
		this.#isComposing = true;
		clearTimeout(this.#timer);
	};

	readonly endComposing = () => {
		this.#isComposing = false;
		this.read();
	};

	/** So that what is pasted takes the place of the old link. */
	readonly select = () => {
		this.#isJustFocused = true;
		this.input.select();
	};

	/** The press that brought the focus has put the caret somewhere. */
	readonly selectOnce = () => {
		const { selectionStart, selectionEnd } = this.input;
		if (this.#isJustFocused && selectionStart === selectionEnd) this.input.select();
		this.#isJustFocused = false;
	};

	readonly finish = () => {
		clearTimeout(this.#timer);
		const { typed, tab, kept } = facebookPageStore.choice;
		if (!typed) return;
		const isEmptied = !typed.ok && typed.reason === 'empty' && (tab ?? kept.selected) !== undefined;
		this.#answer();
		facebookPageStore.change(finishTyping(facebookPageStore.choice));
		if (isEmptied) announce(strings.emptied);
	};

	/** Left, perhaps with a press elsewhere: words must not move what is being pressed. */
	readonly finishSoon = () => {
		clearTimeout(this.#timer);
		const { value } = this.input;
		void pressEnd().then(() => {
			if (this.input.value === value) this.finish();
		});
	};

	/** After a pause: said, not kept. The reader may only be thinking. */
	readonly #answerSoon = () => {
		const { value } = this.input;
		void pressEnd().then(() => {
			if (this.input.value === value && !this.#isComposing) this.#answer();
		});
	};

	#answer() {
		const { typed } = facebookPageStore.choice;
		if (!typed) return;
		if (typed.ok) {
			const says = typed.kind === 'username' ? strings.read : strings.found;
			const profile = mayBeProfile(typed) ? ` ${strings.mayBeProfile}` : '';
			this.#say(says(facebookPageLabel({ page: typed, name: '' })) + profile);
		} else if (typed.reason !== 'empty') {
			const sentence = formatRefusal(this.input.value, typed.reason);
			this.#showError(sentence);
			showWayOn(getPartOf(this.#box, 'detail', HTMLAnchorElement), this.input.value);
			this.#say(sentence);
		}
	}

	readonly finishOnEnter = (event: KeyboardEvent) => {
		// Enter also ends a syllable of a Vietnamese keyboard.
		if (event.key !== 'Enter' || isComposing(event)) return;
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
		const without = getPart(this.#box, 'without');
		without.hidden = inUse !== undefined || without.childElementCount === 0;
		// It describes the box, and a description is read out even where it is hidden.
		status.textContent = '';
		const profile = getPart(this.#box, 'profile');
		profile.hidden = !inUse || !mayBeProfile(inUse.page);
		profile.textContent = profile.hidden ? '' : strings.mayBeProfile;
		if (!inUse) return;
		const kept = choice.typed ? strings.notKept : strings.kept[keptIn];
		status.textContent = `${sentenceFor(inUse, choice)(facebookPageLabel(inUse))} ${kept}`;
		const copy = getPart(this.#box, 'current').querySelector('copy-button');
		const anchor = this.#box.closest<HTMLElement>('[data-section]')?.dataset['section'];
		const text = facebookPageLink({ address: location.href, page: inUse.page, anchor });
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
		if (sentence === '') getPart(this.#box, 'detail').hidden = true;
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

/** What is said of the Page in use: a name that nobody has checked is not called a Page. */
function sentenceFor({ page, name }: KeptFacebookPage, { tab, typed }: FacebookPageChoice) {
	if (tab && !typed) return strings.arrival.filled;
	return page.kind === 'username' && name === '' ? strings.read : strings.inUse;
}
