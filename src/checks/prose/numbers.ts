import { mistake, reminder, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';

const units =
	'KB|MB|GB|byte|ký tự|giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|tin|lệnh gọi|đồng|ảnh|video|tệp|hội thoại|bình luận|khách|người|bài|đơn|lần|lượt|triệu|nghìn|tỷ';
const englishThousands = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu;
const ungrouped = new RegExp(
	// Neither a year (“từ năm 2026 tin …”) nor a code (“mã 2018278 ảnh …”).
	String.raw`(?<![\d.,#/-])(?<!(?:năm|từ|đến|trước|sau|đầu|giữa|cuối)\s+(?=(?:19|20)\d\d(?!\d)))(?<!(?:mã|phụ|lỗi|ID|Trang|bài)\s+)\d{4,}(?=\s+(?:${units})(?!\p{L}))`,
	'giu',
);
const dottedDecimal = new RegExp(
	String.raw`(?<![\d.])\d+\.\d{1,2}(?=\s+(?:${units})(?!\p{L}))`,
	'gu',
);
const unitGlued =
	/(?<![\p{L}\d])\d+(?:KB|MB|GB|byte|ký tự|giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|tin|ảnh|tệp|nút|thẻ|đồng|đ)(?!\p{L})/giu;
const shortUnits = new Map([
	['kb', 'KB'],
	['mb', 'MB'],
	['gb', 'GB'],
	['đ', 'đồng'],
]);
const percentApart = /\d[\d.,]*\s+%/gu;
const perApart = /\p{L}+(?:\s+\/\s*|\s*\/\s+)(?:giây|phút|giờ|ngày|tháng|tin|tệp|lần)(?!\p{L})/gu;
const hyphenRange = /(?<![\d\p{L}/.-])\d[\d.,]*\s?-\s?\d[\d.,]*(?![\d-])/gu;
// A few days or minutes, as everybody writes them: “3–4 ngày”.
const dashRange = /(?<![\d:/.])\d+\s?–\s?\d+(?![\d:/]|\s+(?:phút|giờ|ngày|tuần|tháng)(?!\p{L}))/gu;

/** How numbers, units and ranges are written (style sheet, rules 14 to 16). */
export function findMisformedNumbers({ words, role }: ProseText): Found[] {
	if (!/\d/.test(words) && !words.includes('/')) return [];
	return [
		...findAll(words, englishThousands, {
			kind: 'english-thousands',
			near: ([number]) => number.replace(/,/g, '.'),
		}),
		...findAll(words, ungrouped, {
			kind: 'ungrouped-number',
			near: ([number]) => number.replace(/\B(?=(?:\d{3})+$)/g, '.'),
		}),
		...findAll(words, dottedDecimal, {
			kind: 'dotted-decimal',
			near: ([number]) => number.replace('.', ','),
		}),
		...findAll(words, unitGlued, {
			kind: 'unit-glued',
			near: ([amount]) => withSpace(amount),
		}),
		...findAll(words, percentApart, {
			kind: 'percent-apart',
			near: ([amount]) => amount.replace(/\s/g, ''),
		}),
		...findAll(words, perApart, { kind: 'slash-apart' }),
		...findAll(words, hyphenRange, {
			kind: 'hyphen-range',
			near: ([range]) => spellOut(range, role),
		}).filter(({ written }) => !isLongNumber(written)),
		...(role === 'table'
			? []
			: findAll(words, dashRange, {
					kind: 'dash-range',
					near: ([range]) => spellOut(range, role),
				})),
	];
}

/** “25mb” → “25 MB”, “55đ” → “55 đồng” */
function withSpace(amount: string): string {
	const [, number = '', unit = ''] = /^(\d+)(.*)$/.exec(amount) ?? [];
	return `${number} ${shortUnits.get(unit.toLowerCase()) ?? unit}`;
}

function spellOut(range: string, role: ProseText['role']): string {
	const [from = '', to = ''] = range.split(/\s?[-–]\s?/);
	return role === 'table' ? `${from}–${to}` : `từ ${from} đến ${to}`;
}

/** A phone number or an ID, not a range. */
function isLongNumber(text: string): boolean {
	return text.split('-').some((part) => part.trim().length > 5 || /^0\d/.test(part.trim()));
}

export const numberProblems = {
	'english-thousands': ({ written, near }: Written) =>
		mistake(
			`“${written}” ngăn hàng nghìn bằng dấu phẩy.`,
			`Viết “${near ?? ''}”: tiếng Việt ngăn hàng nghìn bằng dấu chấm.`,
		),
	'ungrouped-number': ({ written, near }: Written) =>
		mistake(`Số “${written}” chưa có dấu chấm ngăn hàng nghìn.`, `Viết “${near ?? ''}”.`),
	'dotted-decimal': ({ written, near }: Written) =>
		mistake(
			`Số lẻ “${written}” viết bằng dấu chấm.`,
			`Viết “${near ?? ''}”: tiếng Việt dùng dấu phẩy cho số lẻ.`,
		),
	'unit-glued': ({ written, near }: Written) =>
		mistake(`“${written}” thiếu dấu cách trước đơn vị.`, `Viết “${near ?? ''}”.`),
	'percent-apart': ({ written, near }: Written) =>
		mistake(`“${written}” có dấu cách trước dấu %.`, `Viết “${near ?? ''}”.`),
	'slash-apart': ({ written }: Written) =>
		mistake(
			`Có dấu cách quanh dấu gạch chéo ở “${written}”.`,
			'Viết liền, ví dụ 40 tin nhắn/giây.',
		),
	'hyphen-range': ({ written, near }: Written) =>
		mistake(`Khoảng số “${written}” viết bằng dấu gạch nối.`, `Viết “${near ?? ''}”.`),
	'dash-range': ({ written, near }: Written) =>
		reminder(
			`Khoảng số “${written}” trong câu viết bằng dấu gạch.`,
			`Viết “${near ?? ''}”; dấu gạch chỉ dùng trong bảng.`,
		),
};

type Found = TextProblem<keyof typeof numberProblems>;
