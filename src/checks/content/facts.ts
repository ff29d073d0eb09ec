import { lineOf, type ContentEntries, type Entry } from '../../reading/entries.ts';
import { errorId } from '../../library/errors.ts';
import { describer, mistake, type Place } from '../../domain/problem.ts';
import type { References } from './references.ts';

/** Checks what limits, errors and destinations name: sources, articles and each other. */
export function checkFacts(entries: ContentEntries, references: References): void {
	checkCollected(entries, references);
	for (const entry of [...entries.limits, ...entries.errors, ...entries.destinations]) {
		references.checkChannel(entry.data.channel, at(entry, 'channel'));
		references.checkOwner(entry.data.owner, at(entry, 'owner'));
	}
	for (const entry of entries.limits) {
		const { data } = entry;
		references.checkFact('sources', data.source, at(entry, 'source'));
		data.previously.forEach((earlier, index) => {
			const path = `previously.${String(index)}.source`;
			references.checkFact('sources', earlier.source, at(entry, path));
		});
		for (const key of ['rule', 'scope', 'condition', 'note'] as const)
			references.checkText(data[key], at(entry, key));
		for (const key of ['subject', 'unit', 'per'] as const)
			references.checkPlain(data[key], { key, place: at(entry, key) });
	}
	for (const entry of entries.errors) {
		const { data } = entry;
		references.checkFact('sources', data.source, at(entry, 'source'));
		data.articles.forEach((number, index) => {
			references.checkArticle(number, at(entry, `articles.${String(index)}`));
		});
		for (const key of ['meaning', 'fix', 'note'] as const)
			references.checkText(data[key], at(entry, key));
		const wanted = errorId(data);
		if (entry.id !== wanted)
			references.report(describe('error-file-name', at(entry, 'code'), { wanted }));
	}
	for (const entry of entries.destinations) {
		references.checkFact('sources', entry.data.source, at(entry, 'source'));
		for (const key of ['hint', 'role'] as const)
			references.checkText(entry.data[key], at(entry, key));
		for (const key of ['name', 'task'] as const)
			references.checkPlain(entry.data[key], { key, place: at(entry, key) });
	}
}

/** Readers are told how old a fact is: by the document's own date, or by the day of our copy. */
function checkCollected(entries: ContentEntries, references: References): void {
	const undated = [...entries.limits, ...entries.errors].filter(
		({ data }) =>
			data.documentDate === undefined && (data.read === 'copy' || data.read === 'excerpt'),
	);
	for (const entry of entries.sources) {
		if (entry.data.collected !== undefined) continue;
		const fact = undated.find(({ data }) => data.source === entry.id);
		if (fact)
			references.report(
				describe('source-not-collected', { file: entry.file }, { fact: fact.file }),
			);
	}
}

function at(entry: Entry<unknown>, path: string): Place {
	return { file: entry.file, line: lineOf(entry, path) };
}

/** A fact whose file is not named for it, or whose age nobody can tell. */
export const factProblems = {
	'source-not-collected': ({ fact }: { fact: string }) =>
		mistake(
			`Chưa rõ bản lưu của tài liệu này được lấy ngày nào, mà ${fact} dẫn từ bản đó và không ghi ngày.`,
			'Thêm dòng collected với ngày lấy bản lưu, ví dụ collected: 2026-11-22; hoặc thêm documentDate vào tệp kia.',
		),
	'error-file-name': ({ wanted }: { wanted: string }) =>
		mistake(
			'Tên tệp không khớp với mã lỗi bên trong.',
			`Đổi tên tệp thành ${wanted}.yml, hoặc sửa channel, code, subcode cho đúng.`,
		),
};

const describe = describer(factProblems);
