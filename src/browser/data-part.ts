/** A part of our own markup, by its `data-part`. */
export function getPart(place: Element, name: string): HTMLElement {
	return getPartOf(place, name, HTMLElement);
}

/**
 * The same with a more exact type.
 *
 * @throws when the markup has no such part
 */
export function getPartOf<Part extends Element>(
	place: Element,
	name: string,
	type: new () => Part,
): Part {
	const part = place.querySelector(`[data-part="${name}"]`);
	if (!(part instanceof type)) throw new Error(`<${place.localName}> has no part “${name}”`);
	return part;
}
