import { expect, test } from 'vitest';
import { makeSketch } from '../tests/support/make-sketch.ts';
import { sketchSchema } from './sketch.ts';

const label = { vi: 'Nhắn tin' };
const base = { title: 'Hộp thư', device: 'computer', frame: label };

/** The slugs of everything wrong with a sketch, for the catalogue of problems to word. */
function mistakes(written: Record<string, unknown>): string[] {
	const result = sketchSchema.safeParse({ ...base, ...written });
	return result.success ? [] : result.error.issues.map((issue) => issue.message);
}

test('names the kind of each row and fills in what was left out', () => {
	const { rows, side } = makeSketch({
		side: [{ label }],
		rows: [{ notice: label }, { message: label }, { button: label }, { item: label, value: label }],
	});
	expect(side).toMatchObject([{ label, active: false }]);
	expect(rows).toMatchObject([
		{ kind: 'notice', label, tone: 'info' },
		{ kind: 'message', label, from: 'customer' },
		{ kind: 'button', label, primary: false },
		{ kind: 'item', label, value: label },
	]);
});

test.each([
	['a row of two kinds', [{ text: label, button: label }], ['one-kind']],
	['a row of no kind', [{ on: true }], ['one-kind']],
	['a toggle without its state', [{ toggle: label }], ['toggle-needs-on']],
	['a state that is not a toggle’s', [{ text: label, on: true }], ['not-of-this-kind']],
	['a value inside a button', [{ button: label, value: label }], ['not-of-this-kind']],
])('refuses %s', (_, rows, slugs) => {
	expect(mistakes({ rows })).toEqual(slugs);
});

test.each([
	['a number without a callout', [{ text: label, marked: 1 }], [], ['mark-without-callout']],
	['a callout without a number', [{ text: label }], ['Vùng cần tìm.'], ['callout-without-mark']],
	[
		'rows of one number that are apart',
		[{ text: label, marked: 1 }, { text: label }, { text: label, marked: 1 }],
		['Vùng cần tìm.'],
		['mark-apart'],
	],
])('refuses %s', (_, rows, callouts, slugs) => {
	expect(mistakes({ rows, callouts })).toEqual(slugs);
});

test('refuses two open menu entries', () => {
	const entry = { label, active: true };
	expect(mistakes({ side: [entry, entry], rows: [{ text: label }] })).toEqual(['one-active']);
});

test('refuses a label that lost its end to an unquoted comma', () => {
	// `{vi: Dạ còn ạ, để lại số giúp em}` is two keys in YAML.
	const result = sketchSchema.safeParse({
		...base,
		rows: [{ message: { vi: 'Dạ còn ạ', 'để lại số giúp em': null } }],
	});
	expect(result.error?.issues[0]?.code).toBe('unrecognized_keys');
});
