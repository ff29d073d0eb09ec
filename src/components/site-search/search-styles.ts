import address from './search.css?url';

let loading: Promise<void> | undefined;

/**
 * The styles of the search, fetched when it opens: a page that is only read does without them.
 * Settles also when they do not arrive, since an unstyled search is better than none.
 */
export function loadSearchStyles(): Promise<void> {
	loading ??= new Promise((done) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = address;
		link.onload = link.onerror = () => done();
		document.head.append(link);
	});
	return loading;
}
