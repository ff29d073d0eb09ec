import { splitAddress } from '../../library/former-permalinks.ts';
import type { Article, Library } from '../../library/model.ts';
import { findNearest } from '../../domain/nearest.ts';
import { anchorsOf } from '../../library/redirects.ts';

/**
 * Guesses what a published address that is gone has become: something stands today that was never
 * published, and it is either named alike or the only new thing there is.
 *
 * @param published every address that was ever published
 */
export function findSuccessors(published: readonly string[], library: Library): Successors {
	const known = new Set(published);
	const articles = [...library.articles.values()];
	const newAnchors = (article: Article) =>
		anchorsOf(article).filter((anchor) => !known.has(`${article.shortPath}${anchor}/`));
	return {
		ofSection: (article, anchor) => {
			const others = articles.filter((one) => one !== article);
			// A name that many articles use says nothing about where a section went.
			const isCommon = others.some(({ shortPath }) => known.has(`${shortPath}${anchor}/`));
			const other = isCommon ? undefined : others.find((one) => newAnchors(one).includes(anchor));
			if (other) return { file: other.file, anchor };
			const here = nearestOrOnly(anchor, newAnchors(article));
			return { anchor: here ?? findNearest(anchor, anchorsOf(article)) };
		},
		ofFact: (gone, standing) => {
			const { path, anchor = '' } = splitAddress(gone);
			const fresh = standing.filter((one) => splitAddress(one).path === path && !known.has(one));
			return nearestOrOnly(
				anchor,
				fresh.flatMap((one) => splitAddress(one).anchor ?? []),
			);
		},
	};
}

function nearestOrOnly(written: string, candidates: readonly string[]): string | undefined {
	return findNearest(written, candidates) ?? (candidates.length === 1 ? candidates[0] : undefined);
}

interface Successors {
	/** An anchor of the article, or of the other one in `file`. */
	ofSection: (
		article: Article,
		anchor: string,
	) => { anchor: string | undefined; file?: string | undefined };
	/** An ID on the same page. */
	ofFact: (gone: string, standing: readonly string[]) => string | undefined;
}
