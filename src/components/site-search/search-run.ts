import type { SearchResponse } from '../../search/search.ts';
import { SearchFailure } from '../../search/index/start-reader.ts';
import { resultsViewStrings } from '../../strings/results-view.ts';
import { resultStrings as strings } from '../../strings/search-results.ts';
import { make } from '../../browser/dom.ts';
import { pressEnd } from '../../browser/press.ts';
import { makeFailure } from './search-failure.ts';
import { SHOW_PROGRESS, SHOW_SLOW } from './search-progress.ts';
import { handOnWords } from './arrival-words.ts';
import { rememberQuery } from './recent-queries.ts';
import { showRest } from './result-hits.ts';
import { keepReturn } from './search-return.ts';
import type { ReturnPlace } from './search-return.ts';
import { formatCorrected, hasNothing, makeResults } from './search-results.ts';
import type { SearchSite } from './search-site.ts';
import { getEngine, tellRetries } from './site-engine.ts';

const MOST_NEAREST = 3;

/** Shows the results of queries in a container, one query at a time; `prepare` begins to load the index. */
export function makeResultsView(container: HTMLElement, site: SearchSite): ResultsView {
	const search = getEngine(site);
	const status = make('p', { class: 'search-status', role: 'status' });
	const body = make('div', { class: 'search-body', tabindex: '-1' });
	container.replaceChildren(status, body);
	const isDialog = container.closest('dialog') !== null;
	let latest: Asked | undefined;
	let shown: { asked: Asked; response: SearchResponse } | undefined;

	// Whoever opens a result comes back to this list, and finds there what was asked.
	container.addEventListener('click', ({ target }) => {
		const link = target instanceof Element ? target.closest('a') : null;
		// What was read from a picture is kept nowhere.
		if (!link || !shown || container.dataset['private'] !== undefined) return;
		const { query, channel, isLiteral } = shown.asked;
		rememberQuery(query);
		handOnWords(link, shown.response);
		const { scrollTop } = container.closest('[data-scrolls]') ?? document.documentElement;
		const isAll = body.querySelector('[data-more]') === null;
		keepReturn({ query, channel, isLiteral, isDialog, isAll, top: scrollTop });
	});

	/** What has the focus is replaced by its like. */
	const replace = (...parts: readonly Node[]) => {
		const focused = body.contains(document.activeElement)
			? document.activeElement?.closest<HTMLElement>('[data-keep]')?.dataset['keep']
			: undefined;
		body.replaceChildren(...parts);
		if (focused === undefined) return;
		const like = [...body.querySelectorAll<HTMLElement>('[data-keep]')].find(
			({ dataset }) => dataset['keep'] === focused,
		);
		(like ?? body).focus();
	};

	const run = async (asked: Asked) => {
		latest = asked;
		const isCurrent = () => latest === asked;
		const say = (text: string) =>
			void pressEnd().then(() => {
				if (!isCurrent()) return;
				status.toggleAttribute('data-done', false);
				status.textContent = text;
			});
		body.setAttribute('aria-busy', 'true');
		const progress = setTimeout(() => say(resultsViewStrings.loading), SHOW_PROGRESS);
		const slow = setTimeout(() => say(resultsViewStrings.slow), SHOW_SLOW);
		tellRetries((attempt) => say(strings.retrying(attempt)));
		try {
			const { query, channel, isLiteral } = asked;
			const response = await search.search(query, {
				isLiteral,
				...(channel !== undefined && { channel }),
			});
			const [start, suggester] = await Promise.all([search.start(), site.suggester()]);
			await pressEnd();
			if (!isCurrent()) return;
			const own: Asked = {
				...asked,
				channels: channel === undefined ? channelsOf(response.results) : asked.channels,
				corrected: isLiteral ? asked.corrected : formatCorrected(response.query),
			};
			shown = { asked: own, response };
			replace(
				...makeResults(response, {
					...own,
					site,
					start,
					isDialog,
					nearest: hasNothing(response)
						? suggester.find(query, { limit: MOST_NEAREST, isLoose: true })
						: [],
					ask: (changes) => void run({ ...own, ...changes }),
				}),
			);
			// Seen in the results themselves.
			status.toggleAttribute('data-done', true);
			status.textContent = sentenceOf(response);
		} catch (error) {
			if (isCurrent()) await showFailure(asked, error);
		} finally {
			clearTimeout(progress);
			clearTimeout(slow);
			if (isCurrent()) body.removeAttribute('aria-busy');
		}
	};

	const showFailure = async (asked: Asked, error: unknown) => {
		const { text, parts } = await makeFailure(asked.query, {
			site,
			reason: error instanceof SearchFailure ? error.reason : 'unreachable',
			isPrivate: container.dataset['private'] !== undefined,
			again: () => void run(asked),
		});
		await pressEnd();
		if (latest !== asked) return;
		shown = undefined;
		status.toggleAttribute('data-done', false);
		status.textContent = text;
		replace(...parts);
	};

	return {
		prepare: () => search.prepare(),
		async show(query, place) {
			const asked: Asked = {
				query,
				channel: place?.channel,
				isLiteral: place?.isLiteral ?? false,
				channels: [],
				corrected: undefined,
			};
			await run(asked);
			if (latest !== asked || !place) return false;
			if (place.isAll) showRest(body);
			return true;
		},
		clear() {
			latest = shown = undefined;
			status.textContent = '';
			body.replaceChildren();
			body.removeAttribute('aria-busy');
		},
	};
}

export interface ResultsView {
	prepare(): void;
	/**
	 * Resolves when the results, or the words for their absence, are shown, as they stood in the `place` that a reader
	 * comes back to; then with whether they are, and nothing newer was asked meanwhile.
	 */
	show(query: string, place?: ReturnPlace): Promise<boolean>;
	clear(): void;
}

/** One true sentence about what is shown. */
function sentenceOf(response: SearchResponse): string {
	const { results, query } = response;
	if (hasNothing(response)) return strings.none(query.typed);
	return results.length > 0
		? strings.found(results.length, query.typed)
		: strings.answered(query.typed);
}

function channelsOf(results: readonly { channels: readonly string[] }[]): string[] {
	return [...new Set(results.flatMap(({ channels }) => channels))];
}

interface Asked {
	query: string;
	channel: string | undefined;
	isLiteral: boolean;
	channels: readonly string[];
	corrected: string | undefined;
}
