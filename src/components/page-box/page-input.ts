import type { ParsedPageReference } from '../../domain/page-reference.ts';

const pasted = new Set(['insertFromPaste', 'insertFromDrop', 'insertFromYank']);

/**
 * Whether an `input` event brought a whole reference and the reader has finished: pasted, dropped,
 * filled in by the browser, or put in at once by the clipboard of a phone’s keyboard. That keyboard
 * also puts in the words that it proposes, so a word alone counts only when it was pasted.
 */
export function arrivedWhole(event: Event, typed: ParsedPageReference, text: string): boolean {
	if (!(event instanceof InputEvent) || event.inputType === '') return true;
	if (pasted.has(event.inputType)) return true;
	const isAtOnce =
		event.inputType === 'insertReplacementText' ||
		(event.inputType === 'insertText' && (event.data ?? '').length > 1);
	return isAtOnce && typed.ok && (typed.kind === 'pageId' || text.includes('/'));
}
