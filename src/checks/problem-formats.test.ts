import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { formatAnnotations, formatProblemLines } from './problem-formats.ts';

const problems: Problem[] = [
	{
		kind: 'unused-source',
		level: 'warning',
		file: 'content/sources/meta.yml',
		what: 'Không tệp nào dẫn nguồn này.',
		cure: 'Xóa tệp.',
	},
	{
		kind: 'unknown-limit',
		level: 'error',
		file: 'content/articles/a/b/index.mdx',
		line: 12,
		what: 'Không có giới hạn “a:\nb”, đã tìm 100%.',
		cure: 'Sửa tên.',
	},
];

test('tells an editor one problem a line, errors first, a whole file by its first line', () => {
	expect(formatProblemLines(problems)).toBe(
		'content/articles/a/b/index.mdx:12: error: Không có giới hạn “a: b”, đã tìm 100%. Sửa tên.\n' +
			'content/sources/meta.yml:1: warning: Không tệp nào dẫn nguồn này. Xóa tệp.',
	);
});

test('the problem matcher of VS Code finds place, level and words in each line', async () => {
	const { pattern } = await readMatcher();
	const found = formatProblemLines(problems)
		.split('\n')
		.map((line) => new RegExp(pattern.regexp).exec(line));
	expect(
		found.map((match) => [match?.[pattern.file], match?.[pattern.line], match?.[pattern.severity]]),
	).toEqual([
		['content/articles/a/b/index.mdx', '12', 'error'],
		['content/sources/meta.yml', '1', 'warning'],
	]);
	expect(found[1]?.[pattern.message]).toBe('Không tệp nào dẫn nguồn này. Xóa tệp.');
});

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
test('annotates a proposed change as GitHub reads it, with its signs escaped', () => {
	expect(formatAnnotations(problems)).toBe(
		'::error file=content/articles/a/b/index.mdx,line=12,title=Cần sửa::Không có giới hạn “a:%0Ab”, đã tìm 100%25.%0ASửa tên.\n' +
			'::warning file=content/sources/meta.yml,line=1,title=Lời nhắc::Không tệp nào dẫn nguồn này.%0AXóa tệp.',
	);
	const [odd] = problems.map((problem) => ({ ...problem, file: 'content/a,b:c 50%.yml' }));
	expect(formatAnnotations(odd ? [odd] : [])).toContain('file=content/a%2Cb%3Ac 50%25.yml,line=1');
});

async function readMatcher() {
	const { tasks } = JSON.parse(await readFile('.vscode/tasks.json', 'utf8'));
	return tasks[0].problemMatcher;
}
