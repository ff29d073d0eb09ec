import { searchStrings as strings } from '../../strings/search.ts';
import { button, make } from '../../browser/dom.ts';
import { submitForm } from '../../browser/submit-form.ts';
import { pressEnd } from '../../browser/press.ts';
import { isComposing } from '../../browser/composing.ts';
import { forgetQueries, readRecent, rememberQuery } from './recent-queries.ts';
import { articleContent, OptionList, suggestionContent } from './search-options.ts';
import type { Choice } from './search-options.ts';
import type { SearchSite } from './search-site.ts';
import { loadSearchStyles } from './search-styles.ts';

const MOST_SUGGESTIONS = 5;
/** While one key follows the other so fast, in milliseconds, nothing is suggested: on a slow phone the keys go first. */
const BREATH = 250;
/** What a reader hears comes after a pause as long as this. */
const PAUSE_TO_SAY = 900;

/**
 * Makes a search form suggest while the reader types: symptoms and titles, recent queries when it is empty. Without a
 * `search` of its own the form goes to the results page.
 */
export function connectField({
	form,
	field,
	site,
	search,
	typed,
	enter,
}: FieldOptions): SearchField {
	const list = new OptionList(field);
	const status = make('p', { class: 'visually-hidden', role: 'status' });
	// Next in the order of the keyboard.
	field.after(list.box);
	form.append(status);

	const submit = (query: string) => {
		field.value = query;
		submitForm(form);
	};
	const goTo = (address: string, event: MouseEvent | KeyboardEvent) => {
		rememberQuery(field.value);
		// A link, because links carry the Page of a reader whose browser keeps none.
		const link = make('a', { href: address, hidden: '' });
		if (event.ctrlKey || event.metaKey) link.setAttribute('target', '_blank');
		form.append(link);
		link.click();
		link.remove();
	};

	const showStart = async () => {
		if (!isIn()) return;
		const recent = readRecent();
		if (recent.length > 0) {
			const forget = button(strings.forget, { class: 'search-quiet' }, () => {
				forgetQueries();
				field.focus();
				list.close();
				status.textContent = strings.forgotten;
			});
			const choices = recent.map((query): Choice => {
				const text = make('span', { class: 'search-option-text' }, query);
				return { content: [text], choose: () => submit(query) };
			});
			list.show(choices, { heading: strings.recent, foot: forget });
			return;
		}
		const { common, articles } = await site.start();
		await pressEnd();
		if (field.value.trim() !== '' || !isIn()) return;
		const choices = common.slice(0, MOST_SUGGESTIONS).flatMap((number): Choice[] => {
			const article = articles.find((own) => own.number === number);
			if (!article) return [];
			const choose: Choice['choose'] = (event) => goTo(site.href(article.path), event);
			return [{ content: articleContent(article), choose }];
		});
		list.show(choices, { heading: strings.common });
	};

	const showSuggestions = async (query: string) => {
		const suggester = await site.suggester();
		await pressEnd();
		if (field.value.trim() !== query || !isIn()) return;
		const found = suggester.find(query, { limit: MOST_SUGGESTIONS });
		const choices = found.map((suggestion): Choice => ({
			content: suggestionContent(suggestion),
			choose: (event) => goTo(site.href(suggestion.article.path), event),
		}));
		const all = make('span', { class: 'search-option-all' }, strings.all(query));
		choices.push({ content: [all], choose: () => submit(query) });
		list.show(choices, { heading: strings.suggestions });
		if (!typed) say(strings.suggested(found.length));
	};

	// With results to follow, theirs is the one sentence.
	let saying: ReturnType<typeof setTimeout> | undefined;
	const say = (text: string) => {
		clearTimeout(saying);
		status.textContent = '';
		saying = setTimeout(() => {
			if (list.isOpen) status.textContent = text;
		}, PAUSE_TO_SAY);
	};

	const isIn = () => document.activeElement === field || list.box.contains(document.activeElement);
	const show = async () => {
		// Before its styles a list would push down what it should lie over.
		await loadSearchStyles();
		const query = field.value.trim();
		await (query === '' ? showStart() : showSuggestions(query));
	};
	// Without suggestions the form still searches.
	const update = () => void show().catch(() => list.close());

	let breath: ReturnType<typeof setTimeout> | undefined;
	field.addEventListener('input', () => {
		clearTimeout(breath);
		clearTimeout(saying);
		breath = setTimeout(update, BREATH);
		typed?.(field.value.trim());
	});
	field.addEventListener('click', () => {
		if (!list.isOpen) update();
	});
	for (const place of [field, list.box])
		place.addEventListener('focusout', ({ relatedTarget }) => {
			if (relatedTarget === field) return;
			if (relatedTarget instanceof Node && list.box.contains(relatedTarget)) return;
			// Without the list what stands below it would move away from the finger that is on it.
			void pressEnd().then(() => {
				if (!isIn()) list.close();
			});
		});
	field.addEventListener('keydown', (event) => {
		// Enter also ends what an input method composes.
		if (isComposing(event)) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			const step = event.key === 'ArrowDown' ? 1 : -1;
			if (list.isOpen) list.move(step);
			else if (step < 0 || !enter?.()) update();
		} else if (event.key === 'Enter' && list.choose(event)) event.preventDefault();
		else if (event.key === 'Escape' && list.isOpen && form.closest('dialog') === null) {
			event.preventDefault();
			list.close();
		}
	});
	form.addEventListener('submit', (event) => {
		const query = field.value.trim();
		clearTimeout(breath);
		rememberQuery(query);
		list.close();
		if (!search) return;
		event.preventDefault();
		// On a phone the keyboard would cover the results.
		if (matchMedia('(pointer: coarse)').matches) field.blur();
		search(query);
	});
	return { update, list };
}

interface FieldOptions {
	form: HTMLFormElement;
	field: HTMLInputElement;
	site: SearchSite;
	/** Called with the words to search for when the reader submits. */
	search?: (query: string) => void;
	/** Called at every change, with the words so far. */
	typed?: (query: string) => void;
	/** Takes the focus from the field to what stands below the closed list; whether there was anything. */
	enter?: () => boolean;
}

interface SearchField {
	/** Shows what fits the words in the field now. */
	update(): void;
	list: OptionList;
}
