import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { abbreviationsSchema, fillersSchema, synonymsSchema } from './search.ts';

const read = (name: string): unknown =>
	parse(readFileSync(new URL(`../../content/search/${name}.yml`, import.meta.url), 'utf8'));

test('the site’s own tables are well-formed', () => {
	expect(Object.keys(abbreviationsSchema.parse(read('abbreviations'))).length).toBeGreaterThan(20);
	expect(synonymsSchema.parse(read('synonyms')).length).toBeGreaterThan(20);
	const fillers = fillersSchema.parse(read('fillers'));
	expect(new Set(fillers).size).toBe(fillers.length);
});

test.each([
	[[['một mình']]],
	[[['Viết Hoa', 'khác']]],
	[[['khóa'.normalize('NFD'), 'tắt']]],
	[{ a: 'b' }],
])('refuses as synonyms: %j', (table) =>
	expect(synonymsSchema.safeParse(table).success).toBe(false),
);

test.each([[{ 'hai từ': 'x' }], [{ ko: '' }], [{ KO: 'không' }], [{ ko: 1 }]])(
	'refuses as abbreviations: %j',
	(table) => expect(abbreviationsSchema.safeParse(table).success).toBe(false),
);
