import { copyStrings as strings } from '../strings/copy.ts';
import { make } from './dom.ts';
import { announce } from './announce.ts';

/** A clipboard that has not answered by then is taken for one that refuses. */
const patienceMs = 1500;

/**
 * Copies a text and says so politely. Where the clipboard is denied or absent, as in the browsers
 * inside Messenger and Zalo, shows it selected in a field at the end of `place`, ready to be held
 * and copied.
 *
 * @returns whether it is in the clipboard
 */
export async function copyText(
	text: string,
	{ place, done = strings.done }: CopyOptions,
): Promise<boolean> {
	place.querySelector(':scope > .copy-field')?.remove();
	if (await writeToClipboard(text)) {
		announce(done);
		return true;
	}
	const field = makeField(text);
	place.append(field);
	field.querySelector('textarea')?.select();
	return false;
}

async function writeToClipboard(text: string): Promise<boolean> {
	try {
		const writing = navigator.clipboard.writeText(text).then(() => true);
		return await Promise.race([writing, silence()]);
	} catch {
		// Denied, or not there at all: then reading `writeText` throws.
		return false;
	}
}

/** Some browsers inside apps neither copy nor refuse: their promise never settles. */
function silence(): Promise<false> {
	return new Promise((done) => setTimeout(() => done(false), patienceMs));
}

function makeField(text: string): HTMLElement {
	const field = make('textarea', {
		class: 'field',
		readonly: '',
		rows: String(Math.min(8, text.split('\n').length + 1)),
	});
	field.value = text;
	return make('label', { class: 'copy-field' }, strings.denied, field);
}

interface CopyOptions {
	/** Where the field appears when the browser refuses. */
	place: Element;
	/** Said when it worked: “Đã sao chép liên kết ngắn”. */
	done?: string | undefined;
}
