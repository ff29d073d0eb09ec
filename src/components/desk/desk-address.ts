/**
 * What a link to the desk asks: `?text=` a customer's whole message, or `?q=` words to search for. It leaves the address
 * at once: what a customer wrote is in no history, and goes with no copied address.
 */
export function takeAskedText(): AskedText {
	const address = new URL(location.href);
	const message = address.searchParams.get('text')?.trim() ?? '';
	const query = address.searchParams.get('q')?.trim() ?? '';
	for (const name of ['text', 'q']) address.searchParams.delete(name);
	history.replaceState(history.state, '', address);
	return message === '' ? { text: query, isMessage: false } : { text: message, isMessage: true };
}

interface AskedText {
	text: string;
	/** Whether it is what a customer wrote, and its Page to be used. */
	isMessage: boolean;
}
