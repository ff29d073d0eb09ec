import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countProblems, formatProblems, hasErrors } from '../domain/problem.ts';
import { checkContent } from './check-content.ts';
import { goodContent, readMistake, withMistake } from '../tests/support/mistakes.ts';

test('finds nothing in correct content', async () => {
	const { problems } = await checkContent(goodContent);
	expect(formatProblems(problems)).toBe('');
});

test('a reminder alone does not stop a build', async () => {
	const { edits } = await readMistake('unused-source');
	const { problems } = await withMistake(edits, checkContent);
	expect(problems).toHaveLength(1);
	expect(hasErrors(problems)).toBe(false);
	expect(countProblems(problems)).toBe('0 lỗi, 1 lời nhắc.');
});

test('tells about every mistake of several files at once', async () => {
	const mistakes = await Promise.all(
		['wrong-number', 'exclamation', 'bad-url'].map((kind) => readMistake(kind)),
	);
	const edits = mistakes.flatMap((mistake) => mistake.edits);
	const { problems } = await withMistake(edits, checkContent);
	expect(problems.map(({ kind }) => kind).sort()).toEqual([
		'bad-url',
		'exclamation',
		'wrong-number',
	]);
});

test.each([
	[
		'an article',
		'articles/tin-khong-ve/tin-ve-cham/index.mdx',
		/^title: .*$/m,
		'title: Tin: về chậm',
	],
	['a limit without its source', 'limits/nguong-gui.yml', /^source: .*$/m, 'source: khong-co'],
	['an error code', 'errors/facebook-551.yml', /^code: .*$/m, 'code: 551'],
])('tells about %s that cannot be read in its own place only', async (_, file, replace, by) => {
	const text = await readFile(join(goodContent, file), 'utf8');
	const [line = ''] = replace.exec(text) ?? [];
	const published = {
		articles: {},
		addresses: ['/gioi-han/#nguong-gui', '/ma-loi/facebook/#facebook-551'],
	};
	const edits = [
		{ in: 'published.json', write: JSON.stringify(published) },
		{ in: file, replace: line, by },
	];
	const { problems } = await withMistake(edits, checkContent);
	expect(problems.map((problem) => problem.file)).toEqual([`content/${file}`]);
});
