import { joinTexts } from '../../search/picture/picture-query.ts';
import { make } from '../../browser/dom.ts';
import { pictureStrings as words } from '../../strings/picture-search.ts';

/** What was read as fields, the lines that are asked for marked and first; the others behind one press. */
export function makePictureLines(
	texts: readonly string[],
	{ used, changed }: { used: readonly number[]; changed: () => void },
): PictureLines {
	const rows = texts.map((text, at) => {
		const box = make('input', { type: 'checkbox', 'aria-label': words.use(at + 1) });
		box.checked = used.includes(at);
		const field = make('input', {
			class: 'field',
			'aria-label': words.line(at + 1),
			spellcheck: 'false',
			autocomplete: 'off',
		});
		field.value = text;
		box.addEventListener('change', changed);
		field.addEventListener('input', changed);
		return { box, field, item: make('li', { class: 'picture-line' }, box, field) };
	});
	const isUsed = (_: unknown, at: number) => used.includes(at);
	const others = rows.filter((_, at) => !used.includes(at));
	const list = (own: typeof rows) => make('ul', { role: 'list' }, ...own.map(({ item }) => item));
	const element = make(
		'fieldset',
		{ class: 'picture-lines' },
		make('legend', {}, words.lines),
		list(rows.filter(isUsed)),
		others.length === 0
			? undefined
			: make(
					'details',
					{ class: 'fold', 'data-quiet': '' },
					make('summary', {}, words.others(others.length)),
					list(others),
				),
	);
	const marked = () => rows.filter(({ box }) => box.checked).map(({ field }) => field.value);
	return { element, count: () => marked().length, text: () => joinTexts(marked()) };
}

export interface PictureLines {
	element: HTMLElement;
	/** How many lines are marked. */
	count(): number;
	/** The marked lines as one query. */
	text(): string;
}
