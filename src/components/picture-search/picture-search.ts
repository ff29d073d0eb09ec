import { make } from '../../browser/dom.ts';
import { pictureButtonStrings as strings } from '../../strings/picture-button.ts';
import type { PicturePlace } from './picture-place.ts';

/**
 * Lets a part of the page take a picture of an error: by the button `[data-picture-open]` in it, pasted or dropped.
 * Everything else comes with the first of them. The button may have been pressed before this code was there:
 * `data-picture` on the zone.
 */
export function connectPictures(zone: HTMLElement, place: PicturePlace): void {
	let opened: Promise<OpenPanel> | undefined;
	const open = (files: readonly File[]) => {
		const own = (opened ??= import('./picture-panel.ts').then(({ openPicturePanel }) =>
			openPicturePanel(place),
		));
		own.then(
			(show) => show(files),
			() => {
				opened = undefined;
				place.parent.replaceChildren(make('p', { class: 'note', role: 'alert' }, strings.unloaded));
			},
		);
	};
	for (const own of zone.querySelectorAll('[data-picture-open]'))
		own.addEventListener('click', () => open([]));
	zone.addEventListener('paste', (event) => {
		const files = [...(event.clipboardData?.files ?? [])];
		// A copied paragraph may bring a picture of itself; whoever pastes it means the text.
		if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return;
		event.preventDefault();
		open(files);
	});
	const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
	zone.addEventListener('dragover', (event) => {
		if (hasFiles(event)) event.preventDefault();
	});
	zone.addEventListener('drop', (event) => {
		if (!hasFiles(event)) return;
		event.preventDefault();
		open([...(event.dataTransfer?.files ?? [])]);
	});
	if (zone.hasAttribute('data-picture')) open([]);
}

/** The button that opens it, where the markup has none. */
export function makePictureButton(): HTMLButtonElement {
	const attributes = { type: 'button', class: 'button', 'data-quiet': '', 'data-picture-open': '' };
	return make('button', attributes, strings.open);
}

type OpenPanel = (files: readonly File[]) => void;
