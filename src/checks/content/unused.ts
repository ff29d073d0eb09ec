import type { ContentEntries, Entry } from '../../reading/entries.ts';
import { describer, type Problem, reminder, type Written } from '../../domain/problem.ts';
import type { Limit } from '../../schemas/limit.ts';
import type { Source } from '../../schemas/source.ts';

/**
 * Reminders about sources that nothing rests on, and facts that stand in two files. Every other fact is shown on a page of
 * its own kind.
 */
export function checkUnused(entries: ContentEntries): Problem[] {
	const { limits, errors, destinations, sources, site } = entries;
	// With a broken file it is not known what that file would have used.
	const isWhole = entries.broken.length === 0;
	const used = new Set([
		...[...limits, ...errors, ...destinations].map(({ data }) => data.source),
		...limits.flatMap(({ data }) => data.previously.map(({ source }) => source)),
		site?.data.helpDesk.hours?.source,
		site?.data.helpDesk.phone?.source,
	]);
	return [
		...(isWhole ? sources.filter(({ id }) => !used.has(id)) : []).map(({ file, id }) =>
			describe('unused-source', { file }, { written: id }),
		),
		...findTwins(limits),
		...findTwinSources(sources, limits),
	];
}

function findTwins(limits: readonly Entry<Limit>[]): Problem[] {
	const first = new Map<string, string>();
	return limits.flatMap(({ file, data }) => {
		if (data.value === undefined) return [];
		const { channel, value, bound, measure, unit, per, scope, condition, subject, source } = data;
		const same = [channel, value, bound, measure, unit, per, scope, condition, source];
		const key = JSON.stringify(condition === undefined ? [...same, subject] : same);
		const other = first.get(key);
		first.set(key, other ?? file);
		return other === undefined ? [] : [describe('same-limit-twice', { file }, { other })];
	});
}

/** The one that more limits rest on is taken for the first: it is the new one that goes. */
function findTwinSources(
	sources: readonly Entry<Source>[],
	limits: readonly Entry<Limit>[],
): Problem[] {
	const uses = (id: string) => limits.filter(({ data }) => data.source === id).length;
	const twins = Map.groupBy(sources, ({ data }) => data.url.replace(/\/$/, ''));
	return [...twins.values()].flatMap((same) => {
		const [first, ...others] =
			same.length > 1 ? same.toSorted((one, other) => uses(other.id) - uses(one.id)) : same;
		return others.map(({ file }) =>
			describe('same-source-twice', { file }, { other: first?.id ?? '' }),
		);
	});
}

/** Sources that nobody can reach, and facts that stand twice. */
export const unusedProblems = {
	'unused-source': ({ written }: Written) =>
		reminder(
			`Không thông tin nào dựa vào nguồn “${written}”.`,
			'Xóa tệp này, hoặc ghi tên nguồn vào thông tin dựa vào nó.',
		),
	'same-limit-twice': ({ other }: { other: string }) =>
		reminder(
			`Giới hạn này giống hệt ${other}: cùng con số, đơn vị, phạm vi và điều kiện.`,
			'Giữ lại một tệp và trích dẫn tệp đó ở mọi nơi.',
		),
	'same-source-twice': ({ other }: { other: string }) =>
		reminder(
			`Địa chỉ của nguồn này đã có ở sources/${other}.yml.`,
			`Xóa tệp này và viết source: ${other} ở thông tin dựa vào nó.`,
		),
};

const describe = describer(unusedProblems);
