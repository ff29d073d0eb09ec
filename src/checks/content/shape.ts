import { checkForm } from './form.ts';
import { checkStepPictures } from './step-pictures.ts';
import { checkStepList } from './steps.ts';
import type { ArticleEntry, BodySection, Heading } from '../../reading/entries.ts';
import { findNearest } from '../../domain/nearest.ts';
import {
	describer,
	didYouMean,
	mistake,
	type Problem,
	type Written,
} from '../../domain/problem.ts';
import { foldVietnamese } from '../../domain/vietnamese.ts';

/**
 * The sections of a troubleshooting article, in their order, by anchor. In the form with conditions
 * (`mine`) the first is made from these.
 */
const sections: Record<string, string> = {
	'dau-hieu': 'Dấu hiệu',
	'cach-xu-ly': 'Cách xử lý',
	'trong-luc-cho': 'Trong lúc chờ',
	'nguyen-nhan': 'Nguyên nhân',
	'gioi-han': 'Giới hạn cần biết',
	'phong-tranh': 'Phòng tránh',
};
const order = Object.keys(sections);
const anchorForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks the sections and headings of an article; an archived one only has to keep its anchors right. */
export function checkShape(entry: ArticleEntry): Problem[] {
	const anchored = [...entry.body.headings, ...entry.body.folds];
	const problems = anchored.flatMap((heading) => checkHeading(heading, { entry, anchored }));
	if (entry.data.archived) return problems;
	if (entry.data.kind === 'troubleshooting') problems.push(...checkTroubleshooting(entry));
	if (entry.data.kind === 'how-to') problems.push(...checkHowTo(entry));
	problems.push(...checkStepList(entry), ...checkForm(entry), ...checkStepPictures(entry));
	for (const section of entry.body.sections)
		if (section.blocks.length === 0)
			problems.push(describe('empty-section', at(entry, section), { written: section.text }));
	return problems;
}

/** The anchor of a heading that has none yet: that of the section it names, else its words. */
export function anchorFor(heading: string): string {
	const [section] = Object.entries(sections).find(([, title]) => title === heading) ?? [];
	return (
		section ??
		(foldVietnamese(heading)
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '') ||
			'ten-neo')
	);
}

function checkHeading(
	heading: Heading,
	{ entry, anchored }: { entry: ArticleEntry; anchored: readonly Heading[] },
): Problem[] {
	const { anchor, text: written, depth } = heading;
	const place = at(entry, heading);
	const near = anchorFor(written);
	const problems: Problem[] = [];
	if (depth === 1 || depth > 3) problems.push(describe('heading-depth', place, { written }));
	if (anchor === undefined) {
		problems.push(describe('missing-anchor', place, { written, near }));
		return problems;
	}
	if (!anchorForm.test(anchor))
		problems.push(describe('bad-anchor', place, { written: anchor, near: anchorFor(anchor) }));
	const lines = anchored.filter((other) => other.anchor === anchor).map(({ line }) => line);
	const first = Math.min(...lines);
	if (first < heading.line)
		problems.push(describe('duplicate-anchor', place, { written: anchor, line: first }));
	return problems;
}

function checkTroubleshooting(entry: ArticleEntry): Problem[] {
	const problems: Problem[] = [];
	const present = entry.body.sections.filter(({ anchor }) => anchor !== undefined);
	const find = (anchor: string) => present.find((section) => section.anchor === anchor);
	for (const anchor of order) {
		if (find(anchor) || anchor === 'trong-luc-cho') continue;
		if (anchor === 'dau-hieu' && entry.data.mine.length > 0) continue;
		const wanted = `## ${sections[anchor] ?? ''} {#${anchor}}`;
		// Where it belongs: before the section that comes after it, else after the last one.
		const later = order.slice(order.indexOf(anchor) + 1);
		const next = present.find((section) => later.includes(section.anchor ?? '')) ?? present.at(-1);
		const place = { file: entry.file, line: next?.line };
		if (anchor !== 'gioi-han') problems.push(describe('missing-section', place, { wanted }));
		else if (citesLimit(entry))
			problems.push(describe('missing-limits-section', place, { wanted }));
	}
	for (const section of present) problems.push(...checkSection(section, { entry, present }));
	const symptoms = find('dau-hieu');
	if (symptoms && !symptoms.blocks.some(({ kind }) => kind === 'symptoms'))
		problems.push(describe('no-symptoms-shown', at(entry, symptoms), { written: symptoms.text }));
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
			describe('extra-section', place, {
				written: `${written} {#${anchor}}`,
				near: near && `${sections[near] ?? ''} {#${near}}`,
			}),
		];
	}
	const problems: Problem[] = [];
	if (written !== wanted) problems.push(describe('section-title', place, { written, wanted }));
	const before = present.slice(0, present.indexOf(section));
	const after = before.find((other) => order.indexOf(other.anchor ?? '') > order.indexOf(anchor));
	if (after) problems.push(describe('section-order', place, { written, after: after.text }));
	return problems;
}

function checkHowTo(entry: ArticleEntry): Problem[] {
	if (entry.body.sections[0]?.anchor === 'cach-lam') return checkSteps(entry, 'cach-lam');
	const wanted = '## Cách làm {#cach-lam}';
	const line = entry.body.sections[0]?.line;
	return [describe('first-section', { file: entry.file, line }, { wanted })];
}

function checkSteps(entry: ArticleEntry, anchor: string): Problem[] {
	const section = entry.body.sections.find((one) => one.anchor === anchor);
	if (!section || entry.body.steps.length > 0) return [];
	return [describe('no-steps', at(entry, section), { written: section.text })];
}

function citesLimit({ data, body }: ArticleEntry): boolean {
	const texts = [data.title, data.summary, data.escalate, ...data.notThis.map(({ says }) => says)];
	return (
		body.uses.some(({ name }) => name === 'Limit' || name === 'Clock') ||
		texts.some((text) => text?.includes('{limit:'))
	);
}

function at({ file }: ArticleEntry, { line }: { line: number }) {
	return { file, line };
}

/** The sections and anchors of an article's text. */
export const shapeProblems = {
	'missing-section': ({ wanted }: { wanted: string }) =>
		mistake(
			`Bài thiếu mục “${wanted}”.`,
			`Thêm dòng “${wanted}” và nội dung của mục, đúng thứ tự nêu trong content/README.md.`,
		),
	'missing-limits-section': ({ wanted }: { wanted: string }) =>
		mistake(
			`Bài trích dẫn giới hạn nhưng thiếu mục “${wanted}”.`,
			'Thêm mục này trước phần Phòng tránh, mỗi giới hạn một dòng <Limit id="…" as="row" />, nhiều nhất ba dòng.',
		),
	'extra-section': ({ written, near }: Written) =>
		mistake(
			`Bài xử lý sự cố không có mục lớn “${written}”.`,
			`${didYouMean(near)}Chuyển nội dung vào một trong các mục của mẫu bài, hoặc hạ xuống thành ### trong mục đó.`,
		),
	'section-order': ({ written, after }: { written: string; after: string }) =>
		mistake(`Mục “${written}” đứng sai chỗ.`, `Chuyển mục này lên trước mục “${after}”.`),
	'section-title': ({ written, wanted }: { written: string; wanted: string }) =>
		mistake(
			`Mục này mang tiêu đề “${written}”, khác với các bài còn lại.`,
			`Viết “${wanted}”; phần riêng của bài thì đặt trong tiêu đề ### bên dưới.`,
		),
	'first-section': ({ wanted }: { wanted: string }) =>
		mistake(
			'Bài hướng dẫn chưa bắt đầu bằng mục các bước.',
			`Đặt mục “${wanted}” lên đầu; các mục khác theo sau.`,
		),
	'empty-section': ({ written }: Written) =>
		mistake(`Mục “${written}” chưa có nội dung.`, 'Viết nội dung, hoặc xóa cả tiêu đề của mục.'),
	'no-steps': ({ written }: Written) =>
		mistake(
			`Mục “${written}” chưa có các bước.`,
			'Viết mỗi việc trong một <Step title="…">, tiêu đề bắt đầu bằng động từ.',
		),
	'no-symptoms-shown': ({ written }: Written) =>
		mistake(
			`Mục “${written}” chưa hiện các câu khách hay nói.`,
			'Thêm dòng <Symptoms /> ngay dưới tiêu đề, có dòng trống trước và sau.',
		),
	'heading-depth': ({ written }: Written) =>
		mistake(
			`Tiêu đề “${written}” dùng sai bậc.`,
			'Trong bài chỉ dùng ## cho mục và ### cho phần nhỏ; tiêu đề của bài nằm ở dòng title.',
		),
	'missing-anchor': ({ written, near }: Written) =>
		mistake(
			`Tiêu đề “${written}” chưa có tên neo.`,
			`Thêm vào cuối dòng, ví dụ {#${near ?? 'ten-neo'}}; tên neo đã đăng thì không đổi nữa.`,
		),
	'bad-anchor': ({ written, near }: Written) =>
		mistake(
			`Tên neo “${written}” không dùng được làm địa chỉ.`,
			`Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ {#${near ?? 'ten-neo'}}.`,
		),
	'duplicate-anchor': ({ written, line }: { written: string; line: number }) =>
		mistake(
			`Tên neo “${written}” đã dùng ở dòng ${String(line)}.`,
			'Đặt tên khác cho tiêu đề mới; tên neo đã đăng thì giữ nguyên.',
		),
};

const describe = describer(shapeProblems);
