import { expect, test } from 'vitest';
import {
	makeArticle,
	makeEntries,
	makeError,
	makeLimit,
} from '../../tests/support/make-content.ts';
import { checkReferences } from './check-references.ts';

test('reports every unknown name at once, with the nearest one', () => {
	const problems = checkReferences(
		makeEntries({
			limits: { 'att-25mb': makeLimit() },
			articles: [
				makeArticle({
					number: 103,
					body: '<Limit id="att-25bm" />\n\n[x](/tin-khong-ve/bai-13/)\n',
				}),
			],
			errors: { 'facebook-551': makeError({ source: 'meta-dok', articles: [999] }) },
		}),
	);
	expect(problems.map(({ kind, what, cure }) => [kind, what, cure.split('? ')[0]])).toEqual([
		[
			'unknown-source',
			'Không có tài liệu nguồn nào tên “meta-dok”.',
			'Có phải bạn muốn viết “meta-doc”',
		],
		[
			'unknown-article',
			'Không có bài viết nào mang số 999.',
			'Xem số của bài ở dòng “number” đầu mỗi tệp index.mdx rồi sửa lại.',
		],
		['unknown-limit', 'Không có giới hạn nào tên “att-25bm”.', 'Có phải bạn muốn viết “att-25mb”'],
		[
			'unknown-page',
			'Liên kết “/tin-khong-ve/bai-13/” không dẫn tới trang nào của trung tâm trợ giúp.',
			'Có phải bạn muốn viết “/tin-khong-ve/bai-103/”',
		],
	]);
});

test('reports an unknown name in the finder with its file', () => {
	const finder = {
		id: 'finder',
		file: 'content/finder.yml',
		lines: new Map([['', 1]]),
		data: {
			start: 'dau',
			questions: [
				{
					id: 'dau',
					asks: 'Bạn thấy gì?',
					answers: [
						{
							id: 'loi',
							says: 'Lỗi {error:facebook-552}',
							article: 101,
							because: 'Vì vậy.',
							unsure: false,
						},
						{ id: 'khac', says: 'Không chắc', article: 101, because: 'Vì vậy.', unsure: true },
					],
				},
			],
		},
	};
	const entries = makeEntries({ articles: [makeArticle()] });
	expect(checkReferences({ ...entries, finder })[0]).toMatchObject({
		kind: 'unknown-error',
		file: 'content/finder.yml',
	});
});
