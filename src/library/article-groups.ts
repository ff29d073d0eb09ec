import { numberGroup } from '../domain/permalinks.ts';
import type { Article, Library } from './model.ts';

/** The articles by the group of their number, which is the name of the files they share. */
export function groupArticles({ articles }: Library): Map<number, Article[]> {
	return Map.groupBy(articles.values(), ({ number }) => numberGroup(number));
}
