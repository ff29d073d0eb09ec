import { describer, mistake, type Problem } from '../../domain/problem.ts';
import { isIndexed, type BuiltSite } from './built-site.ts';
import type { HtmlPage } from './html-page.ts';

const required = [
	'title',
	'description',
	'og:title',
	'og:description',
	'og:url',
	'og:type',
] as const;

/**
 * Checks what search engines and chats read of every page that they may show: its title, a
 * description of 70 to 160 characters, its own address as canonical, and JSON-LD that is JSON.
 */
export function checkMetadata(site: BuiltSite): Problem[] {
	const titles = new Map<string, string>();
	return [...site.pages].flatMap(([path, page]) => {
		if (!isIndexed(page)) return [];
		const place = { file: `dist${path}` };
		const title = page.meta['title'] ?? '';
		const other = titles.get(title);
		titles.set(title, path);
		return [
			...missing(page).map((field) => describe('built-meta-missing', place, { field })),
			...(other === undefined ? [] : [describe('built-title-twice', place, { title, other })]),
			...descriptionProblems(page, place),
			...(page.meta['canonical'] === new URL(`.${path}`, site.address).href
				? []
				: [describe('built-canonical', place, { written: page.meta['canonical'] ?? '' })]),
			...(page.data.every(isJson) ? [] : [describe('built-json-ld', place, {})]),
		];
	});
}

function missing({ meta }: HtmlPage): string[] {
	return required.filter((field) => !meta[field]?.trim());
}

function descriptionProblems({ meta }: HtmlPage, place: { file: string }): Problem[] {
	const length = [...(meta['description'] ?? '')].length;
	if (length === 0 || (length >= 70 && length <= 160)) return [];
	return [describe('built-description', place, { length })];
}

function isJson(text: string): boolean {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && '@context' in value;
	} catch {
		return false;
	}
}

/** What search engines and chats cannot read of a finished page. */
export const builtMetaProblems = {
	'built-meta-missing': ({ field }: { field: string }) =>
		mistake(
			`Trang thiếu “${field}” cho máy tìm kiếm và khung xem trước.`,
			'Truyền title và description cho bố cục của trang.',
		),
	'built-description': ({ length }: { length: number }) =>
		mistake(
			`Phần mô tả của trang dài ${String(length)} ký tự.`,
			'Viết mô tả từ 70 đến 160 ký tự; với bài viết, đó là summary.',
		),
	'built-title-twice': ({ title, other }: { title: string; other: string }) =>
		mistake(
			`Trang có cùng tiêu đề “${title}” với ${other}.`,
			'Đổi một trong hai tiêu đề để người tìm phân biệt được.',
		),
	'built-canonical': ({ written }: { written: string }) =>
		mistake(
			`Địa chỉ chính thức của trang đang ghi là “${written}”, không phải địa chỉ của chính trang.`,
			'Truyền đúng path cho bố cục của trang.',
		),
	'built-json-ld': (_: object) =>
		mistake(
			'Dữ liệu JSON-LD của trang không đọc được.',
			'Dùng các hàm trong src/components/site/json-ld.ts để tạo dữ liệu này.',
		),
};

const describe = describer(builtMetaProblems);
