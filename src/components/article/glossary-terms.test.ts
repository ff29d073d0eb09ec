import { expect, test } from 'vitest';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { splitAtFirstTerms } from './first-terms.ts';
import { holdMarks } from './glossary-terms.ts';

const webhook: GlossaryEntry = {
	id: 'webhook',
	term: 'webhook',
	meaning: 'Nghĩa.',
	avoid: [],
	explain: true,
};

test.each([
	['Tìm “webhook”, rồi bấm', [['Tìm '], ['webhook', '“', '”,'], [' rồi bấm']]],
	['webhook.', [['webhook', '', '.']]],
	['(“webhook”)', [['webhook', '(“', '”)']]],
	['Sửa webhook nhé.', [['Sửa '], ['webhook', '', ''], [' nhé.']]],
])('keeps the marks that touch a word on its line: %s', (text, expected) => {
	const held = holdMarks(splitAtFirstTerms(text, [webhook], new Set()));
	expect(
		held.map(({ text: own, before, after, entry }) => (entry ? [own, before, after] : [own])),
	).toEqual(expected);
});
