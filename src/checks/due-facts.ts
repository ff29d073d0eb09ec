import { formatDate, isStale } from '../domain/dates.ts';
import type { Library, Source } from '../library/model.ts';
import { findOwner, type Owner } from '../library/owners.ts';

/**
 * What nobody has looked at for 180 days, by the role that should, in the order of `site.yml`: facts
 * by source, the oldest first, sources without any date last; then articles. Being due is no
 * problem: it only says where to look next.
 */
export function findDueFacts(
	{ limits, errors, articles, site }: Pick<Library, 'limits' | 'errors' | 'articles' | 'site'>,
	{ today }: { today: string },
): DueOwner[] {
	const facts = [
		...[...limits.values()].map((fact) => ({ ...fact, file: `limits/${fact.id}` })),
		...[...errors.values()].map((fact) => ({ ...fact, file: `errors/${fact.id}` })),
	].filter((fact) => isStale(fact, { today }));
	const ownerOfFact = ({ owner, channel }: (typeof facts)[number]) =>
		findOwner({ owner, channels: [channel] }, site.owners);
	const oldArticles = [...articles.values()]
		.filter(({ archived, updated }) => !archived && isStale({ checked: updated }, { today }))
		.sort((one, other) => one.updated.localeCompare(other.updated));
	const roles: (Owner | undefined)[] = site.owners.length > 0 ? site.owners : [undefined];
	return roles
		.map((owner) => ({
			owner,
			sources: bySource(facts.filter((fact) => ownerOfFact(fact) === owner)),
			articles: oldArticles
				.filter((article) => findOwner(article, site.owners) === owner)
				.map(({ id, title, updated }) => ({ file: `articles/${id}`, title: title.plain, updated })),
		}))
		.filter(({ sources, articles: due }) => sources.length + due.length > 0);
}

/** The list as an author reads it. */
export function formatDueFacts(due: readonly DueOwner[]): string {
	if (due.length === 0) return 'Không có thông tin nào đến hạn xem lại.';
	const blocks = due.flatMap(({ owner, sources, articles }) => [
		...(owner ? [`${owner.name} (owner: ${owner.id})`] : []),
		...sources.map(({ source, seen, files }) =>
			[
				`${seen === undefined ? 'không ghi ngày' : formatDate(seen)}: ${source.title} (sources/${source.id})`,
				`  ${source.url}`,
				...files.map((file) => `  ${file}`),
			].join('\n'),
		),
		...articles.map(
			({ file, title, updated }) => `${formatDate(updated)}: bài “${title}”\n  ${file}`,
		),
	]);
	return [
		'Thông tin đến hạn xem lại (tài liệu hay bài quá 180 ngày, hoặc không ghi ngày), cũ nhất trước:',
		...blocks,
	].join('\n\n');
}

/** One line instead of the list, with the way to it; nothing where nothing is due. */
export function countDueFacts(due: readonly DueOwner[]): string {
	const total = sum(due.map(countOf));
	if (total === 0) return '';
	const roles = due.flatMap((role) =>
		role.owner ? [`${role.owner.name}: ${String(countOf(role))}`] : [],
	);
	const byRole = roles.length > 0 ? ` (${roles.join(', ')})` : '';
	return `${String(total)} thông tin và bài đến hạn xem lại${byRole}; xem danh sách: npm run check:content -- --due`;
}

function bySource(facts: readonly DueFact[]): DueSource[] {
	return [...Map.groupBy(facts, ({ source }) => source.id).values()]
		.flatMap((inSource) => {
			const dates = inSource.flatMap(({ checked, documentDate }) => checked ?? documentDate ?? []);
			const source = inSource[0]?.source;
			const files = inSource.map(({ file }) => file).sort();
			return source ? [{ source, seen: dates.sort()[0], files }] : [];
		})
		.sort(byAge);
}

function countOf({ sources, articles }: DueOwner): number {
	return sum(sources.map(({ files }) => files.length)) + articles.length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function byAge(one: DueSource, other: DueSource): number {
	return (
		(one.seen ?? '9999').localeCompare(other.seen ?? '9999') ||
		one.source.id.localeCompare(other.source.id)
	);
}

interface DueSource {
	source: Source;
	/** The oldest state that one of its facts rests on; none when the documents carry no date. */
	seen: string | undefined;
	/** `limits/att-25mb` */
	files: string[];
}

interface DueFact {
	file: string;
	source: Source;
	checked?: string | undefined;
	documentDate?: string | undefined;
}

interface DueOwner {
	/** None where the site names no roles. */
	owner: Owner | undefined;
	sources: DueSource[];
	articles: { file: string; title: string; updated: string }[];
}
