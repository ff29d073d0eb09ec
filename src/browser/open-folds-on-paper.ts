/**
 * Paper cannot be opened, so every fold stands open on it. Where CSS can say that (`print.css`) there
 * is nothing to do; an engine without `::details-content` needs it done.
 */
export function openFoldsOnPaper() {
	if (CSS.supports('selector(::details-content)')) return;
	let opened: HTMLDetailsElement[] = [];
	const setOpen = (isOpen: boolean) => {
		for (const fold of opened) fold.open = isOpen;
	};
	addEventListener('beforeprint', () => {
		opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
		setOpen(true);
	});
	addEventListener('afterprint', () => {
		setOpen(false);
	});
}
