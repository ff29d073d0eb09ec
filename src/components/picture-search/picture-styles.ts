import address from './picture.css?url';

let loading: Promise<void> | undefined;

/** The looks of the panel, fetched when it opens; it works without them. */
export function loadPictureStyles(): Promise<void> {
	loading ??= new Promise((done) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = address;
		link.onload = link.onerror = () => done();
		document.head.append(link);
	});
	return loading;
}
