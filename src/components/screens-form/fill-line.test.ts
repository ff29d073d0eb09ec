import { expect, test } from 'vitest';
import {
	formFindings,
	formKeys,
	formQuestions,
	readScreensForm,
	screensForm,
} from '../../checks/review/screens-form.ts';
import { makeDestination, makeEntries } from '../../tests/support/make-content.ts';
import { fillLine } from './fill-line.ts';

const screen = makeDestination();
const { destinations } = makeEntries({
	destinations: { 'a-screen': screen, 'page-messenger-platform': screen },
});
const ids = new Set(destinations.map(({ id }) => id));
const empty = screensForm({ destinations }, { page: '{page}', on: '' });
const head = (text: string) =>
	fillLine(fillLine(text, { screen: '', key: formKeys.role, value: 'Quản trị viên' }), {
		screen: '',
		key: formKeys.date,
		value: '2026-11-28',
	});

test('every answer that the page offers is read back, each at its own screen', () => {
	const keys = formQuestions(screen).flatMap((question) => question.keys);
	expect(keys).toHaveLength(4);
	for (const id of ids)
		for (const key of keys)
			for (const finding of formFindings) {
				const value = `${finding} - trang chủ`;
				const filled = fillLine(head(empty), { screen: id, key, value });
				const { answers, mistakes } = readScreensForm(filled, ids);
				expect(mistakes).toEqual([]);
				expect([...answers.keys()]).toEqual([id]);
				expect(answers.get(id)).toMatchObject([{ role: 'Quản trị viên', note: 'trang chủ' }]);
			}
});

test('an answer that is taken back leaves the line empty', () => {
	const line = { screen: 'a-screen', key: formKeys.phone };
	const filled = fillLine(empty, { ...line, value: 'đúng' });
	expect(filled).not.toBe(empty);
	expect(fillLine(filled, { ...line, value: '' })).toBe(empty);
});
