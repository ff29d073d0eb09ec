/** A button with a text, as the parts of the Page box that come and go have them. */
export function makeButton(label: string, press: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button';
	button.textContent = label;
	button.addEventListener('click', press);
	return button;
}
