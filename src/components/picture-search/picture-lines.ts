import { joinTexts } from '../../search/picture/picture-query.ts';
import { make } from '../../browser/dom.ts';
import { pictureStrings as strings } from '../../strings/picture-search.ts';

/**
 * What was read as fields, the lines that are asked for marked and first; the others, and those that are read later, behind
 * one press.
 */
export function makePictureLines(
	texts: readonly string[],
	{ used, changed }: { used: readonly number[]; changed: () => void },
): PictureLines {
	const rows: { box: HTMLInputElement; field: HTMLInputElement }[] = [];
	const summary = make('summary', {});
	const [first, rest] = [make('ul', { role: 'list' }), make('ul', { role: 'list' })];
	const others = make('details', { class: 'fold', 'data-quiet': '' }, summary, rest);
	const element = make(
		'fieldset',
		{ class: 'picture-lines' },
		make('legend', {}, strings.lines),
		first,
		others,
	);
	const add = (own: readonly string[], isUsed: (at: number) => boolean = () => false) => {
		for (const text of own) {
			const at = rows.length;
			const box = make('input', { type: 'checkbox', 'aria-label': strings.use(at + 1) });
			box.checked = isUsed(at);
			const field = make('input', {
				class: 'field',
				'aria-label': strings.line(at + 1),
				spellcheck: 'false',
				autocomplete: 'off',
			});
			field.value = text;
			box.addEventListener('change', changed);
			field.addEventListener('input', changed);
			(box.checked ? first : rest).append(make('li', { class: 'picture-line' }, box, field));
			rows.push({ box, field });
		}
		summary.textContent = strings.others(rest.childElementCount);
		others.hidden = rest.childElementCount === 0;
	};
	add(texts, (at) => used.includes(at));
	const marked = () => rows.filter(({ box }) => box.checked).map(({ field }) => field.value);
	return { element, add, count: () => marked().length, text: () => joinTexts(marked()) };
}

export interface PictureLines {
	element: HTMLElement;
	/** Lines that were read since, not marked. */
	add(texts: readonly string[]): void;
	/** How many lines are marked. */
	count(): number;
	/** The marked lines as one query. */
	text(): string;
}
