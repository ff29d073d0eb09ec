import { expect, test } from 'vitest';
import { hideCitations, parseCitedText } from './citations.ts';

test('a limit is cited whole, or as its number and unit alone', () => {
	expect(
		parseCitedText('Chỉ {limit:messaging-window}, quá {limit:messaging-window:value}'),
	).toEqual([
		{ kind: 'text', text: 'Chỉ ' },
		{ kind: 'limit', id: 'messaging-window', as: 'phrase' },
		{ kind: 'text', text: ', quá ' },
		{ kind: 'limit', id: 'messaging-window', as: 'value' },
	]);
});

test('an error has one form, so a mark after it is part of a name that is not known', () => {
	expect(parseCitedText('{error:facebook-551:value}')).toEqual([
		{ kind: 'error', id: 'facebook-551:value' },
	]);
});

test.each(['Quá {limit:messaging-window:value} (lỗi)', 'Quá {limit:messaging-window} (lỗi)'])(
	'no rule of wording reads the name inside %j',
	(text) => expect(hideCitations(text)).toBe('Quá \ufffc (lỗi)'),
);
