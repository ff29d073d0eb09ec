import type { Facts } from './join-facts.ts';
import type { Article, RelatedArticle } from './model.ts';

const most = 5;

/**
 * Makes the function that finds articles to read next, with the reason shown beside each: a shared
 * error code first, then a shared limit or settings screen, then the same topic. Archived articles
 * are never offered. Only articles that share something are compared.
 *
 * @param options.articles in ascending order of their numbers
 */
export function makeRelated({
	articles,
	facts,
}: {
	articles: ReadonlyMap<number, Article>;
	facts: Facts;
}): (article: Article) => RelatedArticle[] {
	const current = [...articles.values()].filter(({ archived }) => archived === undefined);
	const byFact = groupByEach(current, factsOf);
	const byTopic = Map.groupBy(current, ({ topic }) => topic);

	return (article) => {
		const sharing = new Set(factsOf(article).flatMap((fact) => byFact.get(fact) ?? []));
		sharing.delete(article);
		const found = [...sharing]
			.map((other) => relation(article, { other, facts }))
			.sort(
				(one, another) =>
					order.indexOf(one.because) - order.indexOf(another.because) ||
					another.shared.length - one.shared.length ||
					one.number - another.number,
			)
			.slice(0, most);
		for (const other of byTopic.get(article.topic) ?? []) {
			if (found.length >= most) break;
			if (other === article || sharing.has(other)) continue;
			found.push({ number: other.number, because: 'topic', shared: [] });
		}
		return found;
	};
}

/** Of two articles that share an error code, a limit or a settings screen. */
function relation(
	article: Article,
	{ other, facts }: { other: Article; facts: Facts },
): RelatedArticle {
	const { number } = other;
	const common = shared(errorsOf(article), errorsOf(other));
	if (common.length > 0)
		return {
			number,
			because: 'error',
			// Two channels may have the same code: it is named once.
			shared: [...new Set(common.map((id) => facts.errors.get(id)?.label ?? id))],
		};
	const names = [
		...shared(article.limits, other.limits).map((id) => facts.limits.get(id)?.subject),
		...shared(article.destinations, other.destinations).map(
			(id) => facts.destinations.get(id)?.name,
		),
	];
	return { number, because: 'fact', shared: names.filter((name) => name !== undefined) };
}

function factsOf(article: Article): string[] {
	return [
		...errorsOf(article).map((id) => `errors/${id}`),
		...article.limits.map((id) => `limits/${id}`),
		...article.destinations.map((id) => `destinations/${id}`),
	];
}

/** Each article is compared with many. */
const knownErrors = new WeakMap<Article, readonly string[]>();

function errorsOf(article: Article): readonly string[] {
	const known = knownErrors.get(article) ?? [
		...new Set([...article.errorsNamingIt, ...article.errors]),
	];
	knownErrors.set(article, known);
	return known;
}

function shared(ours: readonly string[], theirs: readonly string[]): string[] {
	return ours.filter((id) => theirs.includes(id));
}

function groupByEach<Item>(
	items: readonly Item[],
	keys: (item: Item) => readonly string[],
): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items)
		for (const key of keys(item)) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}

const order: RelatedArticle['because'][] = ['error', 'fact', 'topic'];
