/**
 * Whether a key belongs to an input method that composes a letter. Safari ends a composition before it tells of the
 * Enter that ended it; only the old number of the key still says so.
 * https://bugs.webkit.org/show_bug.cgi?id=165004
 */
export function isComposing(event: KeyboardEvent): boolean {
	return event.isComposing || event.keyCode === 229;
}
