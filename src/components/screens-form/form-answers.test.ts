import { expect, test } from 'vitest';
import { readScreensForm } from '../../checks/review/screens-form.ts';
import { formFindings } from '../../strings/screens-form.ts';
import { answerKey, answersText, parseFormAnswers, withAnswer } from './form-answers.ts';

const ids = new Set(['a-screen', 'b-screen']);
const answer = {
	screen: 'a-screen',
	key: answerKey({ device: 'computer', isWithoutId: false }),
	finding: 'đúng',
	note: '',
	on: '2026-11-28',
};

test('every answer that the page offers is read back, each at its own screen and day', () => {
	const answers = [...ids].flatMap((screen, place) =>
		(['computer', 'phone'] as const).flatMap((device) =>
			[false, true].map((isWithoutId, index) => ({
				screen,
				key: answerKey({ device, isWithoutId }),
				finding: formFindings[(place + index) % formFindings.length] ?? '',
				note: ' trang\n chủ ',
				on: place === 0 ? '2026-11-29' : '2026-11-28',
			})),
		),
	);
	const read = readScreensForm(answersText({ role: ' Quản trị  viên', answers }), ids);
	expect(read.mistakes).toEqual([]);
	expect([...read.answers]).toMatchObject([
		[
			'b-screen',
			['computer', 'computer', 'phone', 'phone'].map((device, index) => ({
				device,
				on: '2026-11-28',
				role: 'Quản trị viên',
				address: index % 2 === 0 ? 'url' : 'urlAfterSwitching',
				finding: index % 2 === 0 ? 'elsewhere' : 'other-menu',
				note: 'trang chủ',
			})),
		],
		[
			'a-screen',
			['computer', 'computer', 'phone', 'phone'].map((device, index) => ({
				device,
				on: '2026-11-29',
				finding: index % 2 === 0 ? 'right' : 'elsewhere',
			})),
		],
	]);
	expect(read.answers.get('a-screen')?.[0]).not.toHaveProperty('note');
});

test('an answer takes the place of the one before, and “not yet” takes it back', () => {
	const other = { ...answer, screen: 'b-screen' };
	const changed = { ...answer, finding: 'menu khác' };
	expect(withAnswer([answer, other], changed)).toEqual([other, changed]);
	expect(withAnswer([answer, other], { ...answer, finding: '' })).toEqual([other]);
});

test.each([
	['{"role":"x","device":"phone","answers":[]}', { role: 'x', device: 'phone', answers: [] }],
	[JSON.stringify({ answers: [answer] }), { role: '', device: undefined, answers: [answer] }],
	[
		JSON.stringify({ answers: [{ ...answer, on: 'hôm nay' }, { ...answer, finding: 'ổn' }, null] }),
		{ role: '', device: undefined, answers: [] },
	],
	['{', { role: '', device: undefined, answers: [] }],
	[null, { role: '', device: undefined, answers: [] }],
])('reads %j, which a browser has kept', (text, kept) => {
	expect(parseFormAnswers(text)).toEqual(kept);
});
