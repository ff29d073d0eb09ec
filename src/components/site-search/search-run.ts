import { openRemoteSearch } from '../../search/remote-search.ts';
import type { RemoteSearch } from '../../search/remote-search.ts';
import { SearchFailure } from '../../search/start-reader.ts';
import { searchStrings } from '../../strings/search.ts';
import { resultStrings as words } from '../../strings/search-results.ts';
import { pressEnd } from '../site/press.ts';
import { button, make } from './dom.ts';
import { formatCorrected, makeMore, makeNearest, makeResults } from './search-results.ts';
import { fetchFile, wait } from './search-site.ts';
import type { SearchSite } from './search-site.ts';

const MOST_NEAREST = 6;
/** A search that is over sooner shows no progress, and a longer one says why it takes so long. */
const SHOW_PROGRESS = 250;
const SHOW_SLOW = 4000;

let remote: RemoteSearch | undefined;
let retried: ((attempt: number) => void) | undefined;

/** Shows the results of queries in a container, one query at a time; `prepare` begins to load the index. */
export function makeResultsView(container: HTMLElement, site: SearchSite): ResultsView {
	const search = (remote ??= openRemoteSearch({
		base: site.href('/search-index/'),
		fetch: fetchFile,
		wait,
		importModule: (url) => import(/* @vite-ignore */ url),
		onRetry: (attempt) => retried?.(attempt),
		known: site.start(),
	}));
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
		retried = (attempt) => say(words.retrying(attempt));
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
				length > 0
					? words.found(length, query)
					: response.answers.length > 0
						? words.answered(query)
						: words.none(query);
		} catch (error) {
			if (isCurrent()) await showFailure(asked, error);
		} finally {
			clearTimeout(progress);
			clearTimeout(slow);
			if (isCurrent()) container.removeAttribute('aria-busy');
		}
	};

	const showFailure = async (asked: Asked, error: unknown) => {
		const reason = error instanceof SearchFailure ? error.reason : 'unreachable';
		const page = `${site.href('/tim-kiem/')}?${new URLSearchParams({ q: asked.query }).toString()}`;
		if (reason === 'outdated') {
			await pressEnd();
			if (latest !== asked) return;
			status.textContent = searchStrings.outdated;
			body.replaceChildren(make('a', { class: 'button', href: page }, words.reload));
			return;
		}
		const suggester = await site.suggester().catch(() => undefined);
		await pressEnd();
		if (latest !== asked) return;
		const nearest = suggester?.find(asked.query, { limit: 10, isLoose: true }) ?? [];
		const key = nearest.length > 0 ? reason : (`${reason}Empty` as const);
		status.textContent = words[key];
		const again = button(words.again, { class: 'button' }, () => void run(asked));
		body.replaceChildren(
			...(reason === 'unreachable' ? [make('p', {}, again)] : []),
			...(nearest.length > 0 ? [makeNearest(nearest, { site })] : []),
			...(suggester ? [makeMore({ site })] : [makeSymptomsLink(site)]),
		);
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

function makeSymptomsLink(site: SearchSite): HTMLElement {
	return make('p', {}, make('a', { href: site.href('/tim-kiem/#dau-hieu') }, words.symptoms));
}

function channelsOf(results: readonly { channels: readonly string[] }[]): string[] {
	return [...new Set(results.flatMap(({ channels }) => channels))];
}

export interface ResultsView {
	prepare(): void;
	/** Resolves when the results, or the words for their absence, are shown. */
	show(query: string): Promise<void>;
	clear(): void;
}

interface Asked {
	query: string;
	channel: string | undefined;
	isLiteral: boolean;
	channels: readonly string[];
	corrected: string | undefined;
}
