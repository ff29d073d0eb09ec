import { expect, test } from 'vitest';
import { formatProblems } from '../../domain/problem.ts';
import { withMistake } from '../../tests/support/mistakes.ts';
import { checkContent } from '../check-content.ts';

const article = 'articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx';
const cause = 'Facebook tạm tắt hộp thư khi Trang gửi quá nhanh.';
const card = '<Limit id="nguong-gui" as="card" />';

test.each([
	['a line', cause, '<Line stop="facebook" place="Hộp thư Trang" label="bị tắt" />'],
	['a line the other way', cause, '<Line stop="screen" by="zalo" way="out" />'],
	['a clock', card, '<Clock id="cua-so-tra-loi" />'],
])('takes %s as it is written', async (_, after, component) => {
	const edits = [{ in: article, replace: after, by: `${after}\n\n${component}` }];
	const { problems } = await withMistake(edits, checkContent);
	expect(formatProblems(problems)).toBe('');
});

test.each([
	['<Line stop="may-ban" />', 'wrong-prop'],
	['<Line label="bị tắt" />', 'missing-prop'],
	['<Line stop="screen" way="back" />', 'wrong-prop'],
	['<Clock id="khong-co" />', 'unknown-limit'],
	['Một câu có <Clock id="cua-so-tra-loi" /> ở giữa.', 'block-in-line'],
])('refuses %s', async (component, kind) => {
	const edits = [{ in: article, replace: cause, by: `${cause}\n\n${component}` }];
	const { problems } = await withMistake(edits, checkContent);
	expect(problems.map((problem) => problem.kind)).toContain(kind);
});

test('a limit that stands on a clock counts as cited', async () => {
	const edits = [{ in: article, replace: card, by: `${card}\n\n<Clock id="cua-so-tra-loi" />` }];
	const { library } = await withMistake(edits, checkContent);
	expect(library.limits.get('cua-so-tra-loi')?.citedBy).toContain(101);
});

test.each([
	['101/vung-bi-tat', []],
	['vung-bi-tat', ['unknown-sketch']],
	['101/vung-da-tat', ['unknown-sketch']],
	['999/vung-bi-tat', ['unknown-article']],
])('a sketch of another article is named with its number: %s', async (name, expected) => {
	const other = 'articles/tin-khong-ve/tin-ve-cham/index.mdx';
	const text = 'Facebook giao tin chậm khi có sự cố.';
	const edits = [{ in: other, replace: text, by: `${text}\n\n<Sketch name="${name}" />` }];
	const { problems, library } = await withMistake(edits, checkContent);
	expect(problems.map(({ kind }) => kind)).toEqual(expected);
	expect(library.articles.get(102)?.sketches.has(name)).toBe(expected.length === 0);
});
