import { resultsViewStrings as strings } from '../../strings/results-view.ts';
import { loadStyles } from '../../browser/load-styles.ts';
import { make } from '../../browser/dom.ts';
import { makeReload } from './reload-link.ts';
import address from './search-results.css?url';
import { SHOW_PROGRESS, SHOW_SLOW } from './search-progress.ts';
import type { ResultsView } from './search-run.ts';
import type { SearchSite } from './search-site.ts';
import { loadSearchStyles } from './search-styles.ts';

/**
 * Shows the results of queries in a container. The code that makes them is fetched at the first use; where it does not
 * arrive or cannot run, what is shown is the same as without an index. It never loads the page again by itself: where the
 * code is missing for good, that would not end.
 */
export function openResultsView(container: HTMLElement, site: SearchSite): ResultsView {
	const status = make('p', { class: 'search-status', role: 'status' });
	const body = make('div', { class: 'search-body' });
	container.replaceChildren(status, body);
	let latest: string | undefined;
	let view: Promise<ResultsView> | undefined;
	const loadLooks = () => Promise.all([loadSearchStyles(), loadStyles(address)]);
	const getView = () => {
		const opening = (view ??= Promise.all([import('./search-run.ts'), loadLooks()]).then(
			([{ makeResultsView }]) => makeResultsView(container, site),
		));
		opening.catch(() => {
			if (view === opening) view = undefined;
		});
		return opening;
	};
	const fail = async (query: string) => {
		const isPrivate = container.dataset['private'] !== undefined;
		try {
			const [{ makeFailure }] = await Promise.all([import('./search-failure.ts'), loadLooks()]);
			return await makeFailure(query, { site, reason: 'unreachable', isPrivate });
		} catch {
			return { text: strings.unloaded, parts: [makeReload(query, { site, isPrivate })] };
		}
	};
	const clear = () => {
		status.textContent = '';
		body.replaceChildren();
	};

	return {
		prepare() {
			getView().then(
				(own) => own.prepare(),
				() => undefined,
			);
		},
		async show(query, place) {
			latest = query;
			const say = (text: string) => {
				if (latest === query) status.textContent = text;
			};
			const progress = setTimeout(() => say(strings.loading), SHOW_PROGRESS);
			const slow = setTimeout(() => say(strings.slow), SHOW_SLOW);
			const own = await getView().catch(() => undefined);
			clearTimeout(progress);
			clearTimeout(slow);
			if (latest !== query) return false;
			if (own) return own.show(query, place);
			const { text, parts } = await fail(query);
			if (latest !== query) return false;
			status.textContent = text;
			body.replaceChildren(...parts);
			return true;
		},
		clear() {
			latest = undefined;
			clear();
			view?.then(
				(own) => own.clear(),
				() => undefined,
			);
		},
	};
}
