import { expect, test } from 'vitest';
import { checkContent } from '../authoring/check-content.ts';
import { goodContent, listMistakes, readMistake, withMistake } from '../tests/support/mistakes.ts';
import { countProblems, formatProblems, hasErrors, problemKinds } from './problems.ts';

test('finds nothing in correct content', async () => {
	const { problems } = await checkContent(goodContent);
	expect(formatProblems(problems)).toBe('');
});

test('every problem has a fixture that makes it', async () => {
	expect(await listMistakes()).toEqual(problemKinds.toSorted());
});

test.each(problemKinds)('tells the author about %s, word for word', async (kind) => {
	const { edits, says } = await readMistake(kind);
	const { problems } = await withMistake(edits, checkContent);
	expect(`${formatProblems(problems)}\n`).toBe(says);
	expect(new Set(problems.map((problem) => problem.kind))).toEqual(new Set([kind]));
	for (const { cure } of problems) expect(cure).toMatch(/^\p{Lu}[^!]*\.$/su);
});

test('a reminder alone does not stop a build', async () => {
	const { edits } = await readMistake('unused-source');
	const { problems } = await withMistake(edits, checkContent);
	expect(problems).toHaveLength(1);
	expect(hasErrors(problems)).toBe(false);
	expect(countProblems(problems)).toBe('0 lỗi, 1 lời nhắc.');
});

test('tells about every mistake of several files at once', async () => {
	const mistakes = await Promise.all(['wrong-number', 'exclamation', 'bad-url'].map(readMistake));
	const edits = mistakes.flatMap((mistake) => mistake.edits);
	const { problems } = await withMistake(edits, checkContent);
	expect(problems.map(({ kind }) => kind).sort()).toEqual([
		'bad-url',
		'exclamation',
		'wrong-number',
	]);
});
