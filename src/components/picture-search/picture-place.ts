import type { openResultsView } from '../site-search/results-view.ts';

/** Where a picture is taken, and what becomes of its text there. */
export interface PicturePlace {
	/** An empty element for all that is shown. */
	parent: HTMLElement;
	/** Address of `/tim-kiem/`. */
	page: string;
	/** What shows the results below what was read, where `show` does not show them elsewhere. */
	openResults?: () => Promise<typeof openResultsView>;
	show?: (text: string) => void;
	/** Takes the text as if the reader had typed it, when they ask for that. */
	send?: (text: string) => void;
	/** Hides what would stand beside it. */
	opened?: () => void;
}
