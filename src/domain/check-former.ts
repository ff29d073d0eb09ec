import { lineOf, type ArticleEntry, type ContentEntries } from './content-entries.ts';
import { findNearest } from './nearest.ts';
import { articlePath, topicPath } from './permalinks.ts';
import { describeProblem, type Problem } from './problems.ts';

const formerForm = /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/;

/** Checks the former addresses of articles: each must be free, and belong to one article only. */
export function checkFormer(entries: ContentEntries, fixedPages: readonly string[]): Problem[] {
	const live = new Map(fixedPages.map((path) => [path, 'một trang có sẵn']));
	for (const { id } of entries.topics?.data.topics ?? []) live.set(topicPath(id), 'một chủ đề');
	for (const { folder, id } of entries.broken)
		if (folder === 'articles') live.set(`/${id}/`, `content/articles/${id}/index.mdx`);
	for (const entry of entries.articles) live.set(articlePath(entry), entry.file);

	const claimed = new Map<string, string>();
	return entries.articles.flatMap((entry) =>
		entry.data.formerly.flatMap((former, index): Problem[] => {
			const written = typeof former === 'string' ? former : former.from;
			const place = { file: entry.file, line: lineOf(entry, `formerly.${String(index)}`) };
			const [path = ''] = written.split('#');
			const owner =
				live.get(written) ?? (written.startsWith('/b/') ? 'một liên kết ngắn' : undefined);
			const claimedBy = claimed.get(written);
			claimed.set(written, entry.file);
			if (!formerForm.test(written)) return [describeProblem('former-form', place, { written })];
			if (path === articlePath(entry) && !isMovedSection(entry, former))
				return [describeProblem('former-is-itself', place, { written })];
			if (owner !== undefined)
				return [describeProblem('former-is-live', place, { written, owner })];
			if (claimedBy !== undefined)
				return [describeProblem('former-twice', place, { written, owner: claimedBy })];
			return typeof former === 'string' ? [] : checkTarget(entry, { to: former.to, place });
		}),
	);
}

/** A section that got another anchor: `{ from: /a/b/#old, to: new }` in the article at `/a/b/`. */
function isMovedSection(entry: ArticleEntry, former: Former): boolean {
	if (typeof former === 'string') return false;
	const anchor = former.from.split('#')[1];
	return anchor !== undefined && anchor !== former.to && !anchorsOf(entry).includes(anchor);
}

function checkTarget(
	entry: ArticleEntry,
	{ to, place }: { to: string; place: { file: string; line: number | undefined } },
): Problem[] {
	const anchors = anchorsOf(entry);
	if (anchors.includes(to)) return [];
	return [describeProblem('former-anchor', place, { written: to, near: findNearest(to, anchors) })];
}

function anchorsOf(entry: ArticleEntry): string[] {
	return entry.body.headings.flatMap(({ anchor }) => anchor ?? []);
}

type Former = ArticleEntry['data']['formerly'][number];
