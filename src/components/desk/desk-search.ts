import type { DeskEntry } from '../../replies/desk-entries.ts';
import { foundEntries } from '../../replies/found-entries.ts';
import type { Suggester } from '../../search/search.ts';
import { getSearchSite } from '../site-search/search-site.ts';

const MOST_NEAREST = 10;

/**
 * The search of the site for the desk: the same answer as in the search box, as entries of the desk. Where it cannot be
 * had, what titles and symptoms alone say.
 *
 * @param page address of `/tim-kiem/`
 */
export function openDeskSearch(page: string, entries: readonly DeskEntry[]): DeskSearch {
	const site = getSearchSite(page);
	// Not known to the desk's own code, which is there before it.
	const load = () =>
		Promise.all([import('../site-search/site-engine.ts'), import('../../search/search.ts')]);

	const findWithoutIndex = async (query: string, suggester: Suggester | undefined) => {
		const { findArticleNumber } = await import('../../search/search.ts');
		const number = findArticleNumber(query);
		const nearest = suggester?.find(query, { limit: MOST_NEAREST, isLoose: true }) ?? [];
		const numbers = nearest.map(({ article }) => ({ number: article.number }));
		const named = number === undefined ? [] : [{ number }];
		return foundEntries([...named, ...numbers], entries);
	};

	return {
		prepare() {
			// Whatever does not arrive now is asked for again with the first question.
			site.suggester().catch(() => undefined);
			load().then(
				([{ getEngine }]) => getEngine(site).prepare(),
				() => undefined,
			);
		},
		async find(query) {
			// Asked for at once, so that a failure is not waited for twice.
			const suggester = site.suggester().catch(() => undefined);
			try {
				const [{ getEngine }, { listArticles }] = await load();
				const response = await getEngine(site).search(query);
				return { isWhole: true, entries: foundEntries(listArticles(response), entries) };
			} catch {
				const found = await findWithoutIndex(query, await suggester).catch(() => []);
				return { isWhole: false, entries: found };
			}
		},
	};
}

export interface DeskSearch {
	/** Begins to load what every question needs. */
	prepare(): void;
	find(query: string): Promise<DeskFound>;
}

export interface DeskFound {
	/** Best first. */
	entries: readonly DeskEntry[];
	/** Whether the whole search was asked, and not titles and symptoms alone. */
	isWhole: boolean;
}
