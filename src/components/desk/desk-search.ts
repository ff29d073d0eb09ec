import type { DeskEntry } from '../../replies/desk-entries.ts';
import { foundEntries } from '../../replies/found-entries.ts';
import type { ToldMessage } from './told-message.ts';

const MOST_NEAREST = 10;

/**
 * The search of the site for the desk: the same answer as in the search box, as entries of the desk. Its code and the
 * index come with the first question. Where the index cannot be had, what titles and symptoms alone say; where the code
 * cannot be had either, nothing.
 *
 * @param page address of `/tim-kiem/`
 */
export function openDeskSearch(page: string, entries: readonly DeskEntry[]): DeskSearch {
	return {
		async find(text) {
			const code = await loadCode().catch(() => undefined);
			if (!code) return { isWhole: false, entries: [] };
			const message = new code.ToldMessage(text);
			const query = message.symptom;
			if (query === '') return { isWhole: true, message };
			const site = code.getSearchSite(page);
			// Asked for at once, so that a failure is not waited for twice.
			const suggester = site.suggester().catch(() => undefined);
			try {
				const response = await code.getEngine(site).search(query);
				const found = foundEntries(code.listArticles(response), entries);
				const { refused: isRefused, elsewhere } = response;
				return { isWhole: true, isRefused, elsewhere, entries: found, message };
			} catch {
				const number = code.findArticleNumber(query);
				const nearest = (await suggester)?.find(query, { limit: MOST_NEAREST, isLoose: true });
				const found = [
					...(number === undefined ? [] : [{ number }]),
					...(nearest ?? []).map(({ article }) => ({ number: article.number })),
				];
				return { isWhole: false, entries: foundEntries(found, entries), message };
			}
		},
	};
}

async function loadCode() {
	const [engine, search, told] = await Promise.all([
		import('../site-search/site-engine.ts'),
		import('../../search/search.ts'),
		import('./told-message.ts'),
	]);
	return { ...engine, ...search, ...told };
}

export interface DeskSearch {
	/** @param text a customer's whole message, or words to search for */
	find(text: string): Promise<DeskFound>;
}

export interface DeskFound {
	/** Best first; none where nothing was asked but a Page named. */
	entries?: readonly DeskEntry[];
	/** Whether the whole search was asked, and not titles and symptoms alone. */
	isWhole: boolean;
	/** No article answers; these come nearest. */
	isRefused?: boolean;
	/** When refused, what authors say of it. */
	elsewhere?: string | undefined;
	/** What was asked, taken apart; not where its code cannot be had. */
	message?: ToldMessage;
}
