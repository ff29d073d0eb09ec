import type { Segment } from '../search/search.ts';

/** An element with its class, attributes and content; `undefined` among the content is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Record<string, string>,
	...content: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...content.filter((child) => child !== undefined));
	return element;
}

/** A text with the reader's words marked; spread it into `make`. */
export function marked(segments: readonly Segment[]): (Node | string)[] {
	return segments.map(({ text, isAsked }) => (isAsked ? make('mark', {}, text) : text));
}

/** A button that does something; its name is its text. */
export function button(text: string, attributes: Record<string, string>, press: () => void) {
	const element = make('button', { type: 'button', ...attributes }, text);
	element.addEventListener('click', press);
	return element;
}
