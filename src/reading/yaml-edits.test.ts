import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addToList, setKeys } from './yaml-edits.ts';

const topics = `# Thứ tự
topics:
  - id: a
    articles: [101, 102] # hay gặp trước
    also: []
  - id: b # sau cùng
    says:
      - một # nhắc
      # trước hai
      - hai

last: true
`;

test.each([
	[['topics', 0, 'articles'], 103, undefined, '[101, 102, 103] # hay gặp trước'],
	[['topics', 0, 'also'], 103, undefined, 'also: [103]'],
	[['topics', 1, 'says'], 'ba: bốn', undefined, '      - hai\n      - "ba: bốn"\n\nlast'],
	[
		['topics', 1, 'says'],
		{ id: 'x', n: 1 },
		0,
		'says:\n      - id: x\n        n: 1\n      - một # nhắc',
	],
	[['topics', 2, 'says'], 'x', undefined, topics],
])('adds to the list at %j', (path, item, before, shows) => {
	const text = addToList(topics, { path, item, ...(before !== undefined && { before }) });
	expect(text).toContain(shows);
	expect(text.match(/#.*/g)).toEqual(topics.match(/#.*/g));
	expect(() => parse(text)).not.toThrow();
});

const limit = `# Đo lại mỗi năm
value: 40 # tin mỗi giây
read: copy
list:
  - a
`;

test('sets keys where they stand, and new ones at the end', () => {
	expect(setKeys(limit, { value: 50, checked: '2026-11-28', read: undefined }))
		.toBe(`# Đo lại mỗi năm
value: 50 # tin mỗi giây
list:
  - a
checked: 2026-11-28
`);
	expect(setKeys(limit, { list: ['b'], seen: [{ by: 'x' }] })).toBe(`# Đo lại mỗi năm
value: 40 # tin mỗi giây
read: copy
list:
  - b
seen:
  - by: x
`);
	expect(setKeys('value: 40', { read: 'live' })).toBe('value: 40\nread: live\n');
	expect(setKeys(limit, { value: 40 })).toBe(limit);
});

test('a long text stays folded, and what follows it stands on its own line', () => {
	const long = 'Câu đã đọc trong tài liệu, “tối đa 40”. '.repeat(4).trim();
	const text = setKeys('evidence: >-\n  Câu "cũ".\n  Dòng hai.\nread: copy\n', {
		evidence: `${long} Thêm: "một".`,
	});
	expect(text).toMatch(/^evidence: >-\n {2}Câu[^]*\nread: copy\n$/);
	expect(parse(text)).toEqual({ evidence: `${long} Thêm: "một".`, read: 'copy' });
	expect(setKeys('evidence: >-\n  Câu cũ.\nread: copy\n', { evidence: 'Câu mới.' })).toBe(
		'evidence: Câu mới.\nread: copy\n',
	);
});
