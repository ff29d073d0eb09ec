import type { Facts } from './join-facts.ts';
import type { Article, RelatedArticle } from './model.ts';

const most = 5;

/**
 * Articles to read next, with the reason shown beside each: a shared error code first, then a shared
 * limit or settings screen, then the same topic. Archived articles are never offered.
 */
export function findRelated(
	article: Article,
	{ articles, facts }: { articles: ReadonlyMap<number, Article>; facts: Facts },
): RelatedArticle[] {
	const others = [...articles.values()].filter(
		(other) => other.number !== article.number && other.archived === undefined,
	);
	return others
		.flatMap((other) => relation(article, { other, facts }) ?? [])
		.sort(
			(one, another) =>
				order.indexOf(one.because) - order.indexOf(another.because) ||
				another.shared.length - one.shared.length ||
				one.number - another.number,
		)
		.slice(0, most);
}

function relation(
	article: Article,
	{ other, facts }: { other: Article; facts: Facts },
): RelatedArticle | undefined {
	const errors = shared(errorsOf(article), errorsOf(other));
	const facts_ = [
		...shared(article.limits, other.limits).map((id) => facts.limits.get(id)?.subject),
		...shared(article.destinations, other.destinations).map(
			(id) => facts.destinations.get(id)?.name,
		),
	];
	const { number } = other;
	if (errors.length > 0)
		return {
			number,
			because: 'error',
			shared: errors.map((id) => facts.errors.get(id)?.label ?? id),
		};
	if (facts_.length > 0)
		return { number, because: 'fact', shared: facts_.filter((name) => name !== undefined) };
	return article.topic === other.topic ? { number, because: 'topic', shared: [] } : undefined;
}

function errorsOf(article: Article): string[] {
	return [...new Set([...article.errorsNamingIt, ...article.errors])];
}

function shared(ours: readonly string[], theirs: readonly string[]): string[] {
	return ours.filter((id) => theirs.includes(id));
}

const order: RelatedArticle['because'][] = ['error', 'fact', 'topic'];
