import { checkComponents } from './components.ts';
import { checkLinks } from './links.ts';
import { lineOf, type ArticleEntry, type ContentEntries } from '../../reading/entries.ts';
import { articlePath } from '../../domain/permalinks.ts';
import { describer, mistake, type Written } from '../../domain/problem.ts';
import type { References } from './references.ts';

/** Checks what articles name: facts, pictures, links, each other. */
export function checkArticles(entries: ContentEntries, references: References): void {
	for (const [number, group] of Map.groupBy(entries.articles, ({ data }) => data.number)) {
		const owner = ownerOf(group, entries);
		for (const entry of group) {
			if (!owner || entry === owner) continue;
			const place = { file: entry.file, line: lineOf(entry, 'number') };
			references.report(describe('number-used-twice', place, { number, other: owner.file }));
		}
	}
	for (const entry of entries.articles) {
		checkFrontMatter(entry, references);
		checkComponents(entry, references);
		checkDevice(entry, entries, references);
	}
	checkLinks(entries, references);
}

/** Of two articles with one number it is the published one's: the other can still be changed. */
function ownerOf(
	group: readonly ArticleEntry[],
	{ published }: ContentEntries,
): ArticleEntry | undefined {
	const addresses = new Set(published?.data.addresses);
	return group.find((entry) => addresses.has(articlePath(entry))) ?? group[0];
}

function checkFrontMatter(entry: ArticleEntry, references: References): void {
	const { data, file } = entry;
	const at = (path: string) => ({ file, line: lineOf(entry, path) });
	for (const key of ['title', 'summary', 'escalate', 'change'] as const)
		references.checkText(data[key], at(key));
	references.checkOwner(data.owner, at('owner'));
	data.channels.forEach((channel, index) => {
		references.checkChannel(channel, at(`channels.${String(index)}`));
	});
	data.mine.forEach((text, index) => {
		references.checkText(text, at(`mine.${String(index)}`));
	});
	data.ask.forEach((text, index) => {
		references.checkText(text, at(`ask.${String(index)}`));
	});
	data.notThis.forEach(({ says, article }, index) => {
		references.checkText(says, at(`notThis.${String(index)}.says`));
		references.checkArticle(article, at(`notThis.${String(index)}.article`));
	});
	references.checkText(data.archived?.why, at('archived.why'));
	if (data.archived?.see !== undefined)
		references.checkArticle(data.archived.see, at('archived.see'));
}

/** A device is a fact of a screen: it stands in the article only where the screen's file says it. */
function checkDevice(
	entry: ArticleEntry,
	{ destinations }: ContentEntries,
	references: References,
): void {
	const { device } = entry.data.needs ?? {};
	if (device === undefined) return;
	const opened = entry.body.uses.map(({ props }) => props['to']);
	const isKnown = destinations.some(
		({ id, data }) => opened.includes(id) && data.opensOn.includes(device),
	);
	if (isKnown) return;
	const place = { file: entry.file, line: lineOf(entry, 'needs.device') };
	references.report(describe('device-unknown', place, { written: device }));
}

/** Articles as a whole. */
export const articleProblems = {
	'device-unknown': ({ written }: Written) =>
		mistake(
			`Không màn hình nào của bài nói là mở trên “${written}”.`,
			'Bỏ dòng device, hoặc ghi opensOn kèm nguồn trong tệp của màn hình ở content/destinations/.',
		),
	'number-used-twice': ({ number, other }: { number: number; other: string }) =>
		mistake(
			`Số bài ${String(number)} đã thuộc về ${other}.`,
			'Đổi number của bài mới thành số còn trống; số đã đăng thì không bao giờ đổi.',
		),
};

const describe = describer(articleProblems);
