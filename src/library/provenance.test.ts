import { expect, test } from 'vitest';
import { makeSource } from '../tests/support/make-content.ts';
import { strings } from '../strings/index.ts';
import type { Provenance } from './model.ts';
import { getLibrary } from './index.ts';
import { documentState, originOf, provenanceOf, type DatedFact } from './provenance.ts';

test.each<[Omit<DatedFact, 'source'>, string]>([
	[{ read: 'copy' }, 'theo bản cập nhật 2026-09-11, đọc qua bản lưu của tài liệu'],
	[
		{ read: 'live', checked: '2026-11-28' },
		'theo bản cập nhật 2026-09-11, đã mở tài liệu ngày 28/11/2026',
	],
	[
		{ read: 'live', checked: '2026-11-28', documentDate: undefined },
		'tài liệu không ghi ngày, đã mở tài liệu ngày 28/11/2026',
	],
	[
		{ read: 'copy', documentDateIs: 'fetched' },
		'theo bản lưu ngày 2026-09-11, tài liệu không ghi ngày',
	],
	[
		{ read: 'excerpt', documentDateIs: 'quoted' },
		'theo bản trích ngày 2026-09-11, tài liệu không ghi ngày',
	],
	[
		{ read: 'copy', documentDateIs: 'entry' },
		'theo mục ghi ngày 2026-09-11, đọc qua bản lưu của tài liệu',
	],
	[
		{ read: 'copy', documentDate: undefined },
		'bản lưu ngày 22/11/2026, tài liệu không ghi ngày, đọc qua bản lưu của tài liệu',
	],
	[{ read: 'none', documentDate: undefined }, 'chưa đọc được tài liệu'],
])('words the state of the document for %o', (fact, expected) => {
	const dated = { documentDate: '2026-09-11', source: { collected: '2026-11-22' }, ...fact };
	const { before, date = '', after } = documentState(dated, strings.limit);
	expect(before + date + after).toBe(expected);
});

test('says only that a copy has no date when nobody knows when it was taken', () => {
	const fact: DatedFact = { read: 'copy', source: {} };
	expect(documentState(fact, strings.limit).before).toBe(
		'tài liệu không ghi ngày, đọc qua bản lưu của tài liệu',
	);
});

test('calls a newspaper article an article, not an entry of one', () => {
	const source = { documentDate: '2026-09-11' };
	const fact: DatedFact = { read: 'excerpt', ...source, documentDateIs: 'entry', source };
	expect(documentState(fact, strings.limit).before).toBe('theo bài đăng ngày ');
});

test.each<[Pick<Provenance, 'confidence' | 'documentDate'>, string]>([
	[{ confidence: 'confirmed', documentDate: '2026-03-23' }, 'Meta, 23/03/2026'],
	[{ confidence: 'confirmed' }, 'Meta'],
	[{ confidence: 'reported', documentDate: '2026-03-23' }, 'theo Meta, 23/03/2026'],
	[{ confidence: 'unconfirmed' }, 'theo Meta'],
])('words the origin of %o', (fact, expected) => {
	const facts = { limits: [], errors: [], destinations: [] };
	const source = { ...makeSource({ publisher: 'Meta' }), id: 'meta-doc', ...facts };
	expect(originOf({ ...fact, source }, strings.limit.by)).toBe(expected);
});

test('a screen is dated as its document is, and a figure without a date has none', async () => {
	const { destinations, limits } = await getLibrary();
	for (const screen of destinations.values())
		expect(provenanceOf(screen)).toMatchObject({
			documentDate: screen.source.documentDate,
			documentDateIs: screen.source.documentDateIs,
		});
	const undated = [...limits.values()].filter(
		({ documentDate, source }) => documentDate === undefined && source.documentDate !== undefined,
	);
	expect(undated.length).toBeGreaterThan(0);
	for (const limit of undated) expect(provenanceOf(limit).documentDate).toBeUndefined();
});
