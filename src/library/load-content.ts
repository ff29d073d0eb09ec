import type { Problem } from '../domain/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { joinContent } from './join.ts';
import type { Library } from './model.ts';

/** The bundle that Astro renders with has modules of its own, so only the process can hold this. */
const key = Symbol.for('help-center.load-content');

/**
 * Reads and joins a content folder; only what is wrong with the form of a file is told. For whoever
 * shows content that `check-content.ts` checks elsewhere.
 */
export async function loadContent(directory: string): Promise<LoadedContent> {
	const { entries, problems } = await readContent(directory);
	return { library: joinContent(entries), problems };
}

/** Has pages load their content with more checks than this room may know: in development. */
export function keepContentLoader(load: ContentLoader): void {
	Reflect.set(globalThis, key, load);
}

export function findContentLoader(): ContentLoader {
	const kept: ContentLoader | undefined = Reflect.get(globalThis, key);
	return kept ?? loadContent;
}

type ContentLoader = (directory: string) => Promise<LoadedContent>;

interface LoadedContent {
	library: Library;
	problems: Problem[];
}
