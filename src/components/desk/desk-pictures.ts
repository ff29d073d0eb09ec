import { getPart, getPartOf } from '../../browser/data-part.ts';

/** What comes before a picture can be pasted, dropped or chosen: the code for it is fetched then, not with the desk. */
const signs = ['keydown', 'pointerover', 'dragenter', 'click'];

/** Lets the desk take a picture of an error: what it says becomes the agent's question. */
export function listenForPictures(desk: HTMLElement, signal: AbortSignal): void {
	let isConnected = false;
	const connect = ({ type, target }: Event) => {
		const isPress = target instanceof HTMLElement && 'pictureOpen' in target.dataset;
		if (type === 'click' && isPress) desk.dataset['picture'] = '';
		if (isConnected) return;
		isConnected = true;
		import('../picture-search/picture-search.ts').then(
			({ connectPictures }) => {
				connectPictures(desk, {
					parent: getPart(desk, 'pictures'),
					page: new URL(desk.dataset['search'] ?? '', location.href).href,
					show(text) {
						const field = getPartOf(desk, 'query', HTMLTextAreaElement);
						field.value = text;
						field.dispatchEvent(new Event('input', { bubbles: true }));
					},
				});
			},
			() => (isConnected = false),
		);
	};
	for (const sign of signs) desk.addEventListener(sign, connect, { signal });
}
