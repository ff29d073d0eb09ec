import { checkFinderFile } from './finder.ts';
import { lineOf, type ContentEntries, type Entry } from '../../reading/entries.ts';
import { findNearest } from '../../domain/nearest.ts';
import { describer, didYouMean, mistake, type Place, type Written } from '../../domain/problem.ts';
import type { References } from './references.ts';

/** Checks what the single files name: `topics.yml`, `notices.yml`, `finder.yml`. */
export function checkLists(entries: ContentEntries, references: References): void {
	checkTopics(entries, references);
	checkSite(entries, references);
	if (entries.notices) {
		const { notices } = entries;
		notices.data.forEach((notice, index) => {
			notice.articles.forEach((number, position) => {
				const path = `${String(index)}.articles.${String(position)}`;
				references.checkArticle(number, at(notices, path));
			});
		});
	}
	checkFinderFile(entries, references);
}

function checkSite({ site }: ContentEntries, references: References): void {
	if (!site) return;
	const { guides, helpDesk, owners } = site.data;
	owners.forEach(({ channels }, index) => {
		for (const channel of channels)
			references.checkChannel(channel, at(site, `owners.${String(index)}.channels`));
	});
	if (guides.pageId !== undefined)
		references.checkArticle(guides.pageId, at(site, 'guides.pageId'));
	if (helpDesk.form !== undefined)
		references.checkFact('destinations', helpDesk.form, at(site, 'helpDesk.form'));
	for (const key of ['hours', 'phone'] as const) {
		const said = helpDesk[key];
		if (said) references.checkFact('sources', said.source, at(site, `helpDesk.${key}.source`));
	}
}

function checkTopics({ topics, articles }: ContentEntries, references: References): void {
	if (!topics) return;
	topics.data.common.forEach((number, index) => {
		references.checkArticle(number, at(topics, `common.${String(index)}`));
	});
	topics.data.topics.forEach((topic, index) => {
		for (const key of ['articles', 'also'] as const)
			topic[key].forEach((number, position) => {
				const path = `topics.${String(index)}.${key}.${String(position)}`;
				references.checkArticle(number, at(topics, path));
			});
	});
	const known = topics.data.topics.map(({ id }) => id);
	for (const { file, topic: written } of articles)
		if (!known.includes(written))
			references.report(
				describe('unknown-topic', { file }, { written, near: findNearest(written, known) }),
			);
}

function at(entry: Entry<unknown>, path: string): Place {
	return { file: entry.file, line: lineOf(entry, path) };
}

/** The folders of articles and the list of topics do not agree. */
export const listProblems = {
	'unknown-topic': ({ written, near }: Written) =>
		mistake(
			`Thư mục “${written}” không phải là một chủ đề.`,
			`${didYouMean(near)}Chuyển bài vào thư mục của một chủ đề có trong content/topics.yml, hoặc thêm chủ đề vào tệp đó.`,
		),
};

const describe = describer(listProblems);
