import { lineOf, type ArticleEntry, type ContentEntries } from '../../reading/entries.ts';
import {
	formerSource,
	resolveFormerPermalinks,
	type FormerFault,
	type FormerSource,
} from '../../library/former-permalinks.ts';
import { findNearest } from '../../domain/nearest.ts';
import { articlePath, errorsPath, topicPath } from '../../domain/permalinks.ts';
import { describeProblem, type Place, type Problem } from '../problems.ts';
import { fixedPages } from '../../domain/site-pages.ts';

/** Checks that every former address and ID leads to one place, and that this place is there. */
export function checkFormer(entries: ContentEntries): Problem[] {
	const live = new Set([
		...fixedPages,
		...(entries.topics?.data.topics ?? []).map(({ id }) => topicPath(id)),
		...entries.errors.map(({ data }) => errorsPath(data.channel)),
		...entries.broken.flatMap(({ folder, id }) => (folder === 'articles' ? [`/${id}/`] : [])),
	]);
	const sources = entries.articles.map((entry) => ({ entry, ...formerSource(entry) }));
	const { faults } = resolveFormerPermalinks(sources, live);
	return [...faults.map((fault) => formerProblem(fault, entries)), ...checkFormerIds(entries)];
}

/** An ID that was once published must never name something else. */
function checkFormerIds(entries: ContentEntries): Problem[] {
	const problems: Problem[] = [];
	const glossary = entries.glossary;
	const topics = entries.topics;
	const lists: Named[][] = [
		...(['limits', 'errors', 'destinations', 'sources'] as const).map((folder) =>
			entries[folder].map((entry) => ({
				id: entry.id,
				formerIds: entry.data.formerIds,
				place: { file: entry.file, line: lineOf(entry, 'formerIds') },
			})),
		),
		(glossary?.data ?? []).map(({ id, formerIds }, index) => ({
			id,
			formerIds,
			place: {
				file: glossary?.file ?? '',
				line: glossary && lineOf(glossary, `${String(index)}.formerIds`),
			},
		})),
		(topics?.data.topics ?? []).map(({ id, formerIds }, index) => ({
			id,
			formerIds,
			place: {
				file: topics?.file ?? '',
				line: topics && lineOf(topics, `topics.${String(index)}.formerIds`),
			},
		})),
	];
	for (const list of lists) {
		const taken = new Set(list.map(({ id }) => id));
		for (const { formerIds, place } of list)
			for (const written of formerIds ?? []) {
				if (taken.has(written))
					problems.push(describeProblem('former-id-taken', place, { written }));
				taken.add(written);
			}
	}
	return problems;
}

function formerProblem(
	{ article, index, from: written, fault, detail }: Fault,
	entries: ContentEntries,
): Problem {
	const { entry } = article;
	const place = { file: entry.file, line: lineOf(entry, `formerly.${String(index)}`) };
	switch (fault) {
		case 'form':
			return describeProblem('former-form', place, { written });
		case 'live': {
			if (written === article.path) return describeProblem('former-is-itself', place, { written });
			const owner = ownerOf(written, entries);
			return describeProblem('former-is-live', place, { written, owner });
		}
		case 'live-section':
			return describeProblem('former-section-live', place, { written, owner: detail });
		case 'clash':
			return describeProblem('former-twice', place, { written, owner: detail });
		case 'page-unclaimed':
			return describeProblem('former-page-unclaimed', place, { written, page: detail });
		case 'no-section':
			return describeProblem('former-anchor', place, {
				written: detail,
				near: findNearest(detail, article.anchors),
			});
		case 'loop':
			return describeProblem('former-loop', place, { written, steps: detail });
	}
}

/** Who stands at an address, as an author would name it. */
function ownerOf(path: string, { articles, topics }: ContentEntries): string {
	if (path.startsWith('/b/')) return 'một liên kết ngắn';
	const article = articles.find((entry) => articlePath(entry) === path);
	if (article) return article.file;
	const isTopic = topics?.data.topics.some(({ id }) => topicPath(id) === path) ?? false;
	return isTopic ? 'một chủ đề' : 'một trang có sẵn';
}

type Fault = FormerFault<FormerSource & { entry: ArticleEntry }>;

interface Named {
	id: string;
	formerIds: string[] | undefined;
	place: Place;
}
