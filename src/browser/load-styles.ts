const loading = new Map<string, Promise<void>>();

/**
 * Adds a stylesheet to the page, once. Settles also when it does not arrive, since a part without its looks is better
 * than none.
 */
export function loadStyles(address: string): Promise<void> {
	const known = loading.get(address);
	if (known) return known;
	const added = new Promise<void>((done) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = address;
		link.onload = link.onerror = () => done();
		document.head.append(link);
	});
	loading.set(address, added);
	return added;
}
