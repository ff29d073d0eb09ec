import { SearchFailure } from '../../search/index/start-reader.ts';
import { resultStrings as words } from '../../strings/search-results.ts';
import { make } from '../../browser/dom.ts';
import { pressEnd } from '../../browser/press.ts';
import { makeFailure } from './search-failure.ts';
import { SHOW_PROGRESS, SHOW_SLOW } from './search-progress.ts';
import { formatCorrected, makeResults } from './search-results.ts';
import type { SearchSite } from './search-site.ts';
import { getEngine, tellRetries } from './site-engine.ts';

const MOST_NEAREST = 6;

/** Shows the results of queries in a container, one query at a time; `prepare` begins to load the index. */
export function makeResultsView(container: HTMLElement, site: SearchSite): ResultsView {
	const search = getEngine(site);
	const status = make('p', { class: 'search-status', role: 'status' });
	const body = make('div', { class: 'search-body' });
	container.replaceChildren(status, body);
	let latest: Asked | undefined;

	const run = async (asked: Asked) => {
		latest = asked;
		const isCurrent = () => latest === asked;
		const say = (text: string) =>
			void pressEnd().then(() => {
				if (isCurrent()) status.textContent = text;
			});
		container.setAttribute('aria-busy', 'true');
		const progress = setTimeout(() => say(words.loading), SHOW_PROGRESS);
		const slow = setTimeout(() => say(words.slow), SHOW_SLOW);
		tellRetries((attempt) => say(words.retrying(attempt)));
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
			const { length } = response.results;
			body.replaceChildren(
				...makeResults(response, {
					...own,
					site,
					start,
					nearest: length > 0 ? [] : suggester.find(query, { limit: MOST_NEAREST, isLoose: true }),
					ask: (changes) => void run({ ...own, ...changes }),
				}),
			);
			status.textContent =
				length === 0
					? response.answers.length > 0
						? words.answered(query)
						: words.none(query)
					: response.refused
						? words.refused
						: words.found(length, query);
		} catch (error) {
			if (isCurrent()) await showFailure(asked, error);
		} finally {
			clearTimeout(progress);
			clearTimeout(slow);
			if (isCurrent()) container.removeAttribute('aria-busy');
		}
	};

	const showFailure = async (asked: Asked, error: unknown) => {
		const { text, parts } = await makeFailure(asked.query, {
			site,
			reason: error instanceof SearchFailure ? error.reason : 'unreachable',
			again: () => void run(asked),
		});
		await pressEnd();
		if (latest !== asked) return;
		status.textContent = text;
		body.replaceChildren(...parts);
	};

	return {
		prepare: () => search.prepare(),
		show: (query) =>
			run({ query, channel: undefined, isLiteral: false, channels: [], corrected: undefined }),
		clear() {
			latest = undefined;
			status.textContent = '';
			body.replaceChildren();
			container.removeAttribute('aria-busy');
		},
	};
}

export interface ResultsView {
	prepare(): void;
	/** Resolves when the results, or the words for their absence, are shown. */
	show(query: string): Promise<void>;
	clear(): void;
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
