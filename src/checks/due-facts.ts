import { formatDate, isStale } from '../domain/dates.ts';
import type { Library, Source } from '../library/model.ts';

/**
 * Facts that nobody has compared with their document for 180 days, by source, the oldest first;
 * sources without any date come last. Being due is no problem: it only says where to look next.
 */
export function findDueFacts(
	{ limits, errors }: Pick<Library, 'limits' | 'errors'>,
	{ today }: { today: string },
): DueSource[] {
	const facts = [
		...[...limits.values()].map((fact) => ({ ...fact, file: `limits/${fact.id}` })),
		...[...errors.values()].map((fact) => ({ ...fact, file: `errors/${fact.id}` })),
	].filter((fact) => isStale(fact, { today }));
	const bySource = Map.groupBy(facts, ({ source }) => source.id);
	return [...bySource.values()]
		.flatMap((inSource) => {
			const dates = inSource.flatMap(({ checked, documentDate }) => checked ?? documentDate ?? []);
			const source = inSource[0]?.source;
			const files = inSource.map(({ file }) => file).sort();
			return source ? [{ source, seen: dates.sort()[0], files }] : [];
		})
		.sort(byAge);
}

/** The list as an author reads it. */
export function formatDueFacts(due: readonly DueSource[]): string {
	if (due.length === 0) return 'Không có thông tin nào đến hạn xem lại.';
	const blocks = due.map(({ source, seen, files }) => {
		const age = seen === undefined ? 'không ghi ngày' : formatDate(seen);
		return [
			`${age}: ${source.title} (sources/${source.id})`,
			`  ${source.url}`,
			...files.map((file) => `  ${file}`),
		].join('\n');
	});
	return [
		'Thông tin đến hạn xem lại (tài liệu quá 180 ngày hoặc không ghi ngày), cũ nhất trước:',
		...blocks,
	].join('\n\n');
}

/** One line instead of the list, with the way to it; nothing where nothing is due. */
export function countDueFacts(due: readonly DueSource[]): string {
	const files = due.reduce((sum, { files: inSource }) => sum + inSource.length, 0);
	if (files === 0) return '';
	return `${String(files)} thông tin từ ${String(due.length)} nguồn đến hạn xem lại; xem danh sách: npm run check:content -- --due`;
}

function byAge(one: DueSource, other: DueSource): number {
	return (
		(one.seen ?? '9999').localeCompare(other.seen ?? '9999') ||
		one.source.id.localeCompare(other.source.id)
	);
}

export interface DueSource {
	source: Source;
	/** The oldest state that one of its facts rests on; none when the documents carry no date. */
	seen: string | undefined;
	/** `limits/att-25mb` */
	files: string[];
}
