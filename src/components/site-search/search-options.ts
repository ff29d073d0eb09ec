import { searchStrings as strings } from '../../strings/search.ts';
import { make, marked } from '../../browser/dom.ts';
import type { Suggestion } from '../../search/search.ts';
import type { StartArticle } from '../../search/index/start-file.ts';

/**
 * The list below a search field: a listbox whose options are chosen with the arrow keys while the focus stays in the
 * field, as WAI-ARIA APG has it for an editable combobox with manual selection.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class OptionList {
	readonly box: HTMLDivElement;
	readonly #field: HTMLInputElement;
	readonly #list: HTMLUListElement;
	readonly #heading: HTMLParagraphElement;
	readonly #foot: HTMLDivElement;
	#choices: Choice[] = [];
	#active = -1;

	constructor(field: HTMLInputElement) {
		this.#field = field;
		const id = `${field.id}-goi-y`;
		this.#list = make('ul', { role: 'listbox', id, 'aria-label': strings.suggestions });
		this.#heading = make('p', { class: 'search-options-heading', 'aria-hidden': 'true' });
		this.#foot = make('div', { class: 'search-options-foot' });
		this.box = make('div', { class: 'search-options' }, this.#heading, this.#list, this.#foot);
		this.box.hidden = true;
		// The field keeps the focus, and the phone its keyboard.
		this.box.addEventListener('mousedown', (event) => event.preventDefault());
		for (const [name, value] of Object.entries({
			role: 'combobox',
			'aria-autocomplete': 'list',
			'aria-controls': id,
			'aria-expanded': 'false',
		}))
			field.setAttribute(name, value);
	}

	get isOpen(): boolean {
		return !this.box.hidden;
	}

	/** Whether an option is chosen, or a mouse lies on one. */
	get isInUse(): boolean {
		return this.isOpen && (this.#active >= 0 || this.box.matches(':hover, :focus-within'));
	}

	/** Shows choices under a heading; an empty list closes. */
	show(choices: Choice[], { heading, foot }: { heading: string; foot?: Node | undefined }): void {
		this.#choices = choices;
		this.#heading.textContent = heading;
		this.#list.setAttribute('aria-label', heading);
		this.#foot.replaceChildren(...(foot ? [foot] : []));
		this.#list.replaceChildren(
			...choices.map((choice, at) => {
				const item = make(
					'li',
					{ role: 'option', id: `${this.#list.id}-${String(at)}`, 'aria-selected': 'false' },
					...choice.content,
				);
				item.addEventListener('click', (event) => choice.choose(event));
				return item;
			}),
		);
		this.#setActive(-1);
		this.#setOpen(choices.length > 0);
	}

	close(): void {
		this.#setActive(-1);
		this.#setOpen(false);
	}

	/** Moves the choice by one, round through the field itself. */
	move(step: 1 | -1): void {
		const places = this.#choices.length + 1;
		this.#setActive(((this.#active + 1 + step + places) % places) - 1);
	}

	/** Takes the chosen option; whether there was one. */
	choose(event: KeyboardEvent): boolean {
		const choice = this.isOpen ? this.#choices[this.#active] : undefined;
		choice?.choose(event);
		return choice !== undefined;
	}

	#setOpen(isOpen: boolean): void {
		this.box.hidden = !isOpen;
		this.#field.setAttribute('aria-expanded', String(isOpen));
	}

	#setActive(at: number): void {
		this.#active = at;
		[...this.#list.children].forEach((item, own) => {
			item.setAttribute('aria-selected', String(own === at));
			if (own === at) item.scrollIntoView({ block: 'nearest' });
		});
		if (at < 0) this.#field.removeAttribute('aria-activedescendant');
		else this.#field.setAttribute('aria-activedescendant', `${this.#list.id}-${String(at)}`);
	}
}

/** A suggested article: the sentence that was met, and the article it leads to. */
export function suggestionContent({ article, text, isTitle }: Suggestion): Node[] {
	return [
		makeNumber(article),
		make('span', { class: 'search-option-text' }, ...marked(text)),
		...(isTitle ? [] : [make('span', { class: 'search-option-note' }, article.title)]),
	];
}

export function articleContent(article: StartArticle): Node[] {
	return [makeNumber(article), make('span', { class: 'search-option-text' }, article.title)];
}

function makeNumber({ number }: StartArticle): HTMLElement {
	return make('span', { class: 'number' }, `B${String(number)}`);
}

export interface Choice {
	content: Node[];
	choose(event: MouseEvent | KeyboardEvent): void;
}
