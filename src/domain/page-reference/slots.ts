import { findDecoded } from './facebook-url.ts';
import { isNameWithId, isPlaceholder, parseIdentifier, parsePageId } from './identifier.ts';
import { refuse } from './result.ts';
import type { DetailedPageReference, Reason } from './result.ts';

/** A path part that names a Page by username or ID. */
export function readNameSlot(part: string): DetailedPageReference {
	const text = findSlotText(part);
	return text === undefined ? refuse('malformed-username') : parseIdentifier(text, 'link');
}

/** A path part that holds an ID, alone or after a name and a hyphen (P12). */
export function readNameIdSlot(part: string): DetailedPageReference {
	const answer = readNameSlot(part);
	const isKept = answer.ok
		? answer.kind === 'pageId'
		: answer.reason === 'placeholder' || answer.detail !== undefined;
	return isKept ? answer : refuse('malformed-id');
}

/** A path part of `pages/category/…`: an ID, a name with an ID, or a username (P9). */
export function readCategorySlot(part: string): DetailedPageReference {
	const answer = readNameSlot(part);
	return answer.ok ? answer : readNameIdSlot(part);
}

/** Whether a path part holds an ID, alone or after a name and a hyphen. */
export function holdsPageId(part: string): boolean {
	return readNameIdSlot(part).ok;
}

/** Whether the last part of `pages/{name}/{x}` decides, not the name (P9). */
export function isNameIdSlot(part: string): boolean {
	const text = findSlotText(part)?.replace(/^@/, '');
	if (text === undefined) return false;
	return isPlaceholder(text) || /^\d+$/.test(text) || (isNameWithId(text) && readNameSlot(part).ok);
}

/** The other side of a chat: a bare number may be a person or a group (E9). */
export function readThreadSlot(part: string): DetailedPageReference {
	return /^\d+$/.test(findSlotText(part) ?? '') ? refuse('ambiguous') : readNameSlot(part);
}

/** A parameter that holds an ID (P11); `missing` is the reason when it is absent or empty. */
export function readIdParameter(
	url: URL,
	parameter: string,
	missing: Reason,
): DetailedPageReference {
	const values = new Set(url.searchParams.getAll(parameter).map(trimmed).filter(Boolean));
	const [value] = values;
	if (value === undefined) return refuse(missing);
	if (values.size > 1) return refuse('ambiguous');
	if (isPlaceholder(value)) return refuse('placeholder');
	return parsePageId(value.split(/[/?#&]/, 1)[0]?.trim() ?? '');
}

/** The address inside an address (P3): the first value of the parameter that is not empty. */
export function findWrapped(url: URL, parameter: string): WrappedLink | undefined {
	const values = url.searchParams.getAll(parameter).map(trimmed);
	const opens = values.find((value) => value !== '');
	return opens === undefined ? undefined : { opens };
}

/** I0. */
function findSlotText(part: string): string | undefined {
	const text = findDecoded(part)?.split(/[/?#]/, 1)[0];
	return text?.replace(/&[\p{L}_]+=.*$/su, '').trim();
}

function trimmed(text: string): string {
	return text.trim();
}

/** A link whose answer is the answer of another link inside it. */
interface WrappedLink {
	opens: string;
}

export type LinkAnswer = DetailedPageReference | WrappedLink;
