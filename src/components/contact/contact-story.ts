import { contactText, type ContactDetails } from '../../replies/contact-text.ts';
import { refillText } from '../../replies/refilled-text.ts';
import { announce } from '../../browser/announce.ts';
import { getPart, getPartOf } from '../../browser/data-part.ts';

/** A pause between two keys that asks, in milliseconds, and one after which who listens hears the answer. */
const breath = 300;
const pauseToSay = 900;

let written: string | undefined;
let turn = 0;
let saying: ReturnType<typeof setTimeout> | undefined;

/**
 * What the reader tells stands in the text to copy at once, with the Page and the code that it names; after a pause the
 * best article answers it, or that there is none.
 */
export function tellStory(place: HTMLElement, details: ContactDetails) {
	const story = getPartOf(place, 'story', HTMLTextAreaElement).value.trim();
	const own = (turn += 1);
	clearTimeout(saying);
	refill(place, { ...details, story }, details);
	setTimeout(() => {
		if (turn === own) void answer(place, { ...details, story }, () => turn === own);
	}, breath);
}

async function answer(place: HTMLElement, details: ContactDetails, isMeant: () => boolean) {
	const box = getPart(place, 'answer');
	const show = (says: string, parts: readonly (Node | string)[]) => {
		box.replaceChildren(...parts);
		box.hidden = parts.length === 0;
		if (says !== '') saying = setTimeout(() => announce(says), pauseToSay);
	};
	try {
		const { findStoryAnswer } = await import('./story-answer.ts');
		const found = await findStoryAnswer(details.story ?? '', place.dataset['search'] ?? '');
		if (!isMeant()) return;
		const { page = found.page, code = found.code } = details;
		refill(place, { ...details, page, code }, details);
		show(found.says, found.parts);
	} catch {
		const failed = box.dataset['failed'] ?? '';
		if (isMeant()) show(failed, [failed]);
	}
}

function refill(place: HTMLElement, details: ContactDetails, first: ContactDetails) {
	const field = place.querySelector('textarea[data-text=help]');
	if (!(field instanceof HTMLTextAreaElement)) return;
	const after = contactText(details);
	field.value = refillText(field.value, { before: written ?? contactText(first), after });
	field.rows = field.value.split('\n').length + 2;
	written = after;
}
