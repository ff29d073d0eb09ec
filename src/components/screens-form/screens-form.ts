import { answeredOf, formFindings } from '../../strings/screens-form.ts';
import {
	answerKey,
	answersText,
	parseFormAnswers,
	withAnswer,
	type Device,
	type FormAnswer,
	type FormAnswers,
} from './form-answers.ts';

/**
 * `<screens-form>`: puts a link and the possible answers beside every screen that its markup lists,
 * keeps what is answered in this browser, and writes it into one text to copy. It sends nothing.
 *
 * A script of this page alone, so it shares no module with the script of every page: that would be
 * cut in two for all of them.
 */
class ScreensFormElement extends HTMLElement {
	#events: AbortController | undefined;
	#kept: FormAnswers = parseFormAnswers(null);

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		const answers = this.#part('answers', HTMLTemplateElement);
		for (const question of this.#questions()) if (!hasAnswers(question)) fill(question, answers);
		this.#load();
		this.addEventListener('input', this.#take, { signal });
		// Another tab has answered, or everything was deleted there.
		window.addEventListener(
			'storage',
			({ key }) => {
				if (key === null || key === this.#key) this.#load();
			},
			{ signal },
		);
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	get #key(): string {
		return this.dataset['key'] ?? '';
	}

	get #device(): Device {
		return this.#kept.device ?? (matchMedia('(pointer: coarse)').matches ? 'phone' : 'computer');
	}

	#questions(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-screen]')];
	}

	#part<Part extends HTMLElement>(name: string, type: new () => Part): Part {
		const part = this.querySelector(`[data-part="${name}"]`);
		if (!(part instanceof type)) throw new Error(`<screens-form> has no part “${name}”`);
		return part;
	}

	#load() {
		this.#kept = parseFormAnswers(readKept(this.#key));
		this.#part('role', HTMLInputElement).value = this.#kept.role;
		this.#show();
	}

	#take = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement)) return;
		const question = target.closest<HTMLElement>('[data-screen]');
		if (question) this.#kept.answers = withAnswer(this.#kept.answers, this.#answerIn(question));
		else if (target.name === 'device')
			this.#kept.device = target.value === 'phone' ? 'phone' : 'computer';
		else if (target.dataset['part'] === 'role') this.#kept.role = target.value;
		else return;
		this.#part('not-kept', HTMLElement).hidden = keep(this.#key, JSON.stringify(this.#kept));
		// What is being typed keeps its place and its white space.
		if (target.name === 'device') this.#show();
		else this.#tell();
	};

	#answerIn(question: HTMLElement): FormAnswer {
		const [finding, note] = answerIn(question);
		const on = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
		return { ...this.#placeOf(question), finding, note, on };
	}

	#placeOf({ dataset }: HTMLElement): Pick<FormAnswer, 'screen' | 'key'> {
		const isWithoutId = dataset['free'] !== undefined;
		return {
			screen: dataset['screen'] ?? '',
			key: answerKey({ device: this.#device, isWithoutId }),
		};
	}

	/** Every answer of the device in use, then what follows from them. */
	#show() {
		for (const radio of this.querySelectorAll<HTMLInputElement>('[name=device]'))
			radio.checked = radio.value === this.#device;
		for (const question of this.#questions()) {
			const { screen, key } = this.#placeOf(question);
			const kept = this.#kept.answers.find((one) => one.screen === screen && one.key === key);
			for (const radio of question.querySelectorAll<HTMLInputElement>('[type=radio]'))
				radio.checked = radio.value === (kept?.finding ?? '');
			const note = noteOf(question);
			if (note) note.value = kept?.note ?? '';
		}
		this.#tell();
	}

	#tell() {
		for (const question of this.#questions()) {
			// Only a screen that is not as we say has another place to be named.
			const note = noteOf(question);
			const [finding] = answerIn(question);
			if (note) note.hidden = finding === '' || finding === formFindings[0];
		}
		for (const group of this.querySelectorAll('details')) {
			const all = [...group.querySelectorAll<HTMLElement>('[data-screen]')];
			const done = all.filter((question) => answerIn(question)[0] !== '').length;
			const place = group.querySelector('summary .note');
			if (place) place.textContent = answeredOf(done, all.length);
		}
		const { answers, role } = this.#kept;
		this.#part('text', HTMLTextAreaElement).value = answersText(this.#kept);
		this.#part('none', HTMLElement).hidden = answers.length > 0;
		this.#part('result', HTMLElement).hidden = answers.length === 0;
		this.#part('no-role', HTMLElement).hidden = role.trim() !== '';
	}
}

/** Adds to a screen of the list what needs script: its link, where it has an address, and the answers. */
function fill(question: HTMLElement, answers: HTMLTemplateElement) {
	const { screen = '', free, url, accepts } = question.dataset;
	const added = document.importNode(answers.content, true);
	for (const radio of added.querySelectorAll<HTMLInputElement>('[type=radio]'))
		radio.name = free === undefined ? screen : `${screen} free`;
	const link = added.querySelector<HTMLElement>('settings-link');
	if (url === undefined) link?.remove();
	else if (link && accepts !== undefined) Object.assign(link.dataset, { url, accepts });
	else if (link) {
		const [waiting, ready] = ['waiting', 'ready'].map((name) =>
			link.querySelector<HTMLElement>(`[data-part=${name}]`),
		);
		waiting?.remove();
		if (ready) ready.hidden = false;
		link.querySelector('[data-part=open]')?.setAttribute('href', url);
	}
	question.append(added);
}

function hasAnswers(question: HTMLElement): boolean {
	return noteOf(question) !== null;
}

/** The answer that stands in a question: finding, empty where it is not opened yet, and note. */
function answerIn(question: HTMLElement): [finding: string, note: string] {
	const chosen = question.querySelector<HTMLInputElement>('input:checked');
	return [chosen?.value ?? '', noteOf(question)?.value ?? ''];
}

function noteOf(question: HTMLElement): HTMLInputElement | null {
	return question.querySelector('input[type=text]');
}

/** Storage may be blocked, and then even looking at it throws. */
function readKept(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Whether the browser holds it now. */
function keep(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		return true;
	} catch {
		return false;
	}
}

customElements.define('screens-form', ScreensFormElement);
