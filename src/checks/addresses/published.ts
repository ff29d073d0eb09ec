import { articleTextHash } from '../../library/article-text-hash.ts';
import { lineOf, type ContentEntries } from '../../reading/entries.ts';
import { formatDate } from '../../domain/dates.ts';
import { describer, mistake, type Problem, type Written } from '../../domain/problem.ts';

/**
 * Checks articles against what has been published: a changed text carries a new date and says what
 * changed, and a published number never disappears.
 */
export function checkPublished(entries: ContentEntries): Problem[] {
	const { published } = entries;
	if (!published) return [];
	const problems = entries.articles.flatMap((entry): Problem[] => {
		const { number, updated, change } = entry.data;
		const before = published.data.articles[String(number)];
		if (!before) return [];
		const at = (key: string) => ({ file: entry.file, line: lineOf(entry, key) });
		if (updated < before.updated)
			return [
				describe('updated-earlier', at('updated'), {
					written: updated,
					published: formatDate(before.updated),
				}),
			];
		if (articleTextHash(entry) === before.hash) return [];
		// Several changes on one day are one entry in the feeds, if it says something new.
		if (updated === before.updated && change === before.change)
			return [describe('change-not-dated', at('updated'), { updated: formatDate(before.updated) })];
		if (change === before.change) return [describe('change-not-said', at('change'), { change })];
		return [];
	});
	const present = new Set([
		...entries.articles.map(({ data }) => data.number),
		...entries.broken.map(({ number }) => number),
	]);
	for (const [number, { paths }] of Object.entries(published.data.articles))
		if (!present.has(Number(number))) {
			const last = paths?.at(-1);
			const file = last === undefined ? published.file : `content/articles${last}index.mdx`;
			problems.push(describe('article-removed', { file }, { number }));
		}
	return problems;
}

/** An article that differs from what was published without saying so. */
export const publishedProblems = {
	'change-not-dated': ({ updated }: { updated: string }) =>
		mistake(
			`Nội dung bài đã khác bản đăng ngày ${updated}, nhưng updated vẫn như cũ.`,
			'Đổi updated thành ngày sửa, và viết ở change một câu nói điều gì đã đổi.',
		),
	'change-not-said': ({ change }: { change: string }) =>
		mistake(
			`Nội dung bài đã đổi, nhưng change vẫn là “${change}”.`,
			'Viết lại change: một câu nói lần này đổi điều gì; người theo dõi trang sẽ đọc câu đó.',
		),
	'updated-earlier': ({ written, published }: Written & { published: string }) =>
		mistake(
			`Ngày updated “${written}” sớm hơn bản đã đăng (${published}).`,
			'Viết ngày của lần sửa mới nhất.',
		),
	'article-removed': ({ number }: { number: string }) =>
		mistake(
			`Bài số ${number} đã đăng nhưng không còn tệp nào mang số đó.`,
			'Khôi phục bài, rồi thêm dòng “archived: { why: Vì sao không dùng nữa., see: 101 }” với lý do thật và số của bài nên đọc thay.',
		),
};

const describe = describer(publishedProblems);
