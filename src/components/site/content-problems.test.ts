import { expect, test } from 'vitest';
import { sortForPage } from './content-problems.ts';

const problem = (file: string, level: 'error' | 'warning') => ({
	kind: 'any',
	level,
	what: '',
	cure: '',
	file,
});

test('shows mistakes before reminders, and those of the page itself first', () => {
	const other = 'content/limits/a.yml';
	const own = 'content/articles/zalo/mat-ket-noi/index.mdx';
	const problems = [
		problem(other, 'warning'),
		problem(own, 'warning'),
		problem(other, 'error'),
		problem(own, 'error'),
	];
	expect(
		sortForPage(problems, '/zalo/mat-ket-noi/').map(({ level, file }) => [level, file]),
	).toEqual([
		['error', own],
		['error', other],
		['warning', own],
		['warning', other],
	]);
});
