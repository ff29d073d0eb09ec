import { describe, expect, test } from 'vitest';
import cases from './page-reference-cases.json' with { type: 'json' };
import { parsePageReference } from './page-reference.ts';

describe('the cases of page-reference-cases.json', () => {
	test.each(cases)('$id $topic: $note', ({ input, expect: { kind, ...rest } }) => {
		const expected = kind === 'reject' ? { ok: false, ...rest } : { ok: true, kind, ...rest };
		expect(parsePageReference(input)).toEqual(expected);
	});

	test('cover each rejection reason and both kinds', () => {
		const outcomes = new Set(cases.map(({ expect }) => expect.reason ?? expect.kind));
		expect(outcomes.size).toBe(18);
	});
});

test('takes anything from callers without types', () => {
	const untyped: (input: unknown) => unknown = Function.prototype.call.bind(
		parsePageReference,
		undefined,
	);
	for (const input of [undefined, null, 112233445566778, {}, ['shophoalan']]) {
		expect(untyped(input)).toEqual({ ok: false, reason: 'empty' });
	}
});
