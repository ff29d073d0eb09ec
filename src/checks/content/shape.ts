import { checkStepList } from './steps.ts';
import type { ArticleEntry, BodySection, Heading } from '../../reading/entries.ts';
import { findNearest } from '../../domain/nearest.ts';
import { describeProblem, type Problem } from '../problems.ts';
import { foldVietnamese } from '../../domain/vietnamese.ts';

/** The five sections of a troubleshooting article, in their order, by anchor. */
const sections: Record<string, string> = {
	'dau-hieu': 'Dấu hiệu',
	'cach-xu-ly': 'Cách xử lý',
	'nguyen-nhan': 'Nguyên nhân',
	'gioi-han': 'Giới hạn cần biết',
	'phong-tranh': 'Phòng tránh',
};
const order = Object.keys(sections);
const anchorForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks the sections and headings of an article; an archived one only has to keep its anchors right. */
export function checkShape(entry: ArticleEntry): Problem[] {
	const problems = entry.body.headings.flatMap((heading) => checkHeading(heading, entry));
	if (entry.data.archived) return problems;
	if (entry.data.kind === 'troubleshooting') problems.push(...checkTroubleshooting(entry));
	if (entry.data.kind === 'how-to') problems.push(...checkHowTo(entry));
	problems.push(...checkStepList(entry));
	for (const section of entry.body.sections)
		if (section.blocks.length === 0)
			problems.push(
				describeProblem('empty-section', at(entry, section), { written: section.text }),
			);
	return problems;
}

function checkHeading(heading: Heading, entry: ArticleEntry): Problem[] {
	const { anchor, text: written, depth } = heading;
	const place = at(entry, heading);
	const near = anchorFor(written);
	const problems: Problem[] = [];
	if (depth === 1 || depth > 3) problems.push(describeProblem('heading-depth', place, { written }));
	if (anchor === undefined) {
		problems.push(describeProblem('missing-anchor', place, { written, near }));
		return problems;
	}
	if (!anchorForm.test(anchor))
		problems.push(
			describeProblem('bad-anchor', place, { written: anchor, near: anchorFor(anchor) }),
		);
	const first = entry.body.headings.find((other) => other.anchor === anchor);
	if (first && first.line < heading.line)
		problems.push(
			describeProblem('duplicate-anchor', place, { written: anchor, line: first.line }),
		);
	return problems;
}

function checkTroubleshooting(entry: ArticleEntry): Problem[] {
	const problems: Problem[] = [];
	const present = entry.body.sections.filter(({ anchor }) => anchor !== undefined);
	const find = (anchor: string) => present.find((section) => section.anchor === anchor);
	for (const anchor of order) {
		if (find(anchor)) continue;
		const wanted = `## ${sections[anchor] ?? ''} {#${anchor}}`;
		// Where it belongs: before the section that comes after it, else after the last one.
		const later = order.slice(order.indexOf(anchor) + 1);
		const next = present.find((section) => later.includes(section.anchor ?? '')) ?? present.at(-1);
		const place = { file: entry.file, line: next?.line };
		if (anchor !== 'gioi-han') problems.push(describeProblem('missing-section', place, { wanted }));
		else if (citesLimit(entry))
			problems.push(describeProblem('missing-limits-section', place, { wanted }));
	}
	for (const section of present) problems.push(...checkSection(section, { entry, present }));
	const symptoms = find('dau-hieu');
	if (symptoms && !symptoms.blocks.some(({ kind }) => kind === 'symptoms'))
		problems.push(
			describeProblem('no-symptoms-shown', at(entry, symptoms), { written: symptoms.text }),
		);
	return [...problems, ...checkSteps(entry, 'cach-xu-ly')];
}

function checkSection(
	section: BodySection,
	{ entry, present }: { entry: ArticleEntry; present: BodySection[] },
): Problem[] {
	const { anchor = '', text: written } = section;
	const wanted = sections[anchor];
	const place = at(entry, section);
	if (wanted === undefined) {
		const near = findNearest(anchor, order);
		return [
			describeProblem('extra-section', place, {
				written: `${written} {#${anchor}}`,
				near: near && `${sections[near] ?? ''} {#${near}}`,
			}),
		];
	}
	const problems: Problem[] = [];
	if (written !== wanted)
		problems.push(describeProblem('section-title', place, { written, wanted }));
	const before = present.slice(0, present.indexOf(section));
	const after = before.find((other) => order.indexOf(other.anchor ?? '') > order.indexOf(anchor));
	if (after) problems.push(describeProblem('section-order', place, { written, after: after.text }));
	return problems;
}

function checkHowTo(entry: ArticleEntry): Problem[] {
	if (entry.body.sections[0]?.anchor === 'cach-lam') return checkSteps(entry, 'cach-lam');
	const wanted = '## Cách làm {#cach-lam}';
	const line = entry.body.sections[0]?.line;
	return [describeProblem('first-section', { file: entry.file, line }, { wanted })];
}

function checkSteps(entry: ArticleEntry, anchor: string): Problem[] {
	const section = entry.body.sections.find((one) => one.anchor === anchor);
	if (!section || entry.body.steps.length > 0) return [];
	return [describeProblem('no-steps', at(entry, section), { written: section.text })];
}

function citesLimit({ data, body }: ArticleEntry): boolean {
	const texts = [data.title, data.summary, data.escalate, ...data.notThis.map(({ says }) => says)];
	return (
		body.uses.some(({ name }) => name === 'Limit') ||
		texts.some((text) => text?.includes('{limit:'))
	);
}

function anchorFor(heading: string): string {
	return (
		foldVietnamese(heading)
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '') || 'ten-neo'
	);
}

function at({ file }: ArticleEntry, { line }: { line: number }) {
	return { file, line };
}
