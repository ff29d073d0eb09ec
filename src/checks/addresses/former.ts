import { lineOf, type ArticleEntry, type ContentEntries } from '../../reading/entries.ts';
import {
	formerSource,
	resolveFormerPermalinks,
	type FormerFault,
	type FormerSource,
} from '../../library/former-permalinks.ts';
import { findNearest } from '../../domain/nearest.ts';
import { articlePath, errorsPath, topicPath } from '../../domain/permalinks.ts';
import {
	describer,
	mistake,
	type Place,
	type Problem,
	type Written,
} from '../../domain/problem.ts';
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
				if (taken.has(written)) problems.push(describe('former-id-taken', place, { written }));
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
			return describe('former-form', place, { written });
		case 'live': {
			if (written === article.path) return describe('former-is-itself', place, { written });
			const owner = ownerOf(written, entries);
			return describe('former-is-live', place, { written, owner });
		}
		case 'live-section':
			return describe('former-section-live', place, { written, owner: detail });
		case 'clash':
			return describe('former-twice', place, { written, owner: detail });
		case 'page-unclaimed':
			return describe('former-page-unclaimed', place, { written, page: detail });
		case 'no-section':
			return describe('former-anchor', place, {
				written: detail,
				near: findNearest(detail, article.anchors),
			});
		case 'loop':
			return describe('former-loop', place, { written, steps: detail });
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

/** A former address or ID that leads nowhere, or to two places. */
export const formerProblems = {
	'former-form': ({ written }: Written) =>
		mistake(
			`Địa chỉ cũ “${written}” chưa đúng dạng.`,
			'Viết như /tin-nhan/mat-nut/ hoặc /tin-nhan/mat-nut/#cach-xu-ly: có dấu / ở đầu và cuối, không có tên miền.',
		),
	'former-is-itself': ({ written }: Written) =>
		mistake(
			`Địa chỉ cũ “${written}” chính là địa chỉ hiện nay của bài, nên sẽ dẫn vòng tròn.`,
			'Xóa dòng này khỏi formerly.',
		),
	'former-is-live': ({ written, owner }: Written & { owner: string }) =>
		mistake(
			`Địa chỉ cũ “${written}” đang là địa chỉ của ${owner}.`,
			'Xóa dòng này khỏi formerly, hoặc đổi tên thư mục của bài kia.',
		),
	'former-twice': ({ written, owner }: Written & { owner: string }) =>
		mistake(
			`Địa chỉ cũ “${written}” đã được ${owner} nhận.`,
			'Giữ lại ở một bài: bài mà người mở địa chỉ đó cần đọc.',
		),
	'former-anchor': ({ written, near }: Written) =>
		mistake(
			`Địa chỉ cũ dẫn tới neo “${written}” mà bài này không có.`,
			near === undefined
				? 'Sửa to thành một tên neo có trong bài.'
				: `Có phải bạn muốn viết “${near}”? Sửa to thành một tên neo có trong bài.`,
		),
	'former-section-live': ({ written, owner }: Written & { owner: string }) =>
		mistake(
			`“${written}” được ghi là đã chuyển đi, nhưng mục đó vẫn còn trong ${owner}.`,
			'Xóa mục cũ hoặc đổi tên neo {#…} của nó; nếu mục chưa chuyển đi thì xóa dòng này.',
		),
	'former-page-unclaimed': ({ written, page }: Written & { page: string }) =>
		mistake(
			`“${written}” là một mục của ${page}, nhưng không còn trang nào ở địa chỉ đó.`,
			`Thêm dòng “- ${page}” vào formerly của bài thay thế cho cả trang cũ.`,
		),
	'former-loop': ({ written, steps }: Written & { steps: string }) =>
		mistake(
			`“${written}” dẫn vòng quanh mà không tới mục nào: ${steps}.`,
			'Sửa to của một trong các dòng đó thành một mục đang có.',
		),
	'former-id-taken': ({ written }: Written) =>
		mistake(
			`Tên cũ “${written}” đang là tên của một mục khác.`,
			'Xóa dòng này, hoặc đổi tên mục kia. Tên đã đăng không bao giờ dùng cho việc khác.',
		),
};

const describe = describer(formerProblems);

type Fault = FormerFault<FormerSource & { entry: ArticleEntry }>;

interface Named {
	id: string;
	formerIds: string[] | undefined;
	place: Place;
}
