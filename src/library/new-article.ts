import type { ContentEntries } from '../reading/entries.ts';
import { findNearest } from '../domain/nearest.ts';
import { articleKinds, type ArticleKind } from '../schemas/article.ts';

/**
 * A new article with its number, dates and sections, everything else left empty for its author; the
 * content check names what is still to be filled in.
 *
 * @param place `khong-gui-duoc/tep-qua-nang`: a topic, and the last part of the address
 * @param today `2026-11-22`
 */
export function newArticle(
	entries: ContentEntries,
	{ place, kind, today }: { place: string; kind: string; today: string },
): NewArticle {
	const topics = entries.topics?.data.topics.map(({ id }) => id) ?? [];
	const [, topic, slug] = /^([a-z0-9-]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/.exec(place) ?? [];
	if (topic === undefined || slug === undefined)
		return no(
			place === ''
				? 'Chưa có địa chỉ của bài. Viết chủ đề và tên bài không dấu, ví dụ: npm run new -- khong-gui-duoc/tep-qua-nang'
				: `“${place}” không dùng được làm địa chỉ. Viết chủ đề và tên bài không dấu, ví dụ: npm run new -- khong-gui-duoc/tep-qua-nang`,
		);
	if (!topics.includes(topic)) {
		const near = findNearest(topic, topics);
		return no(
			`Không có chủ đề nào tên “${topic}”. ${near === undefined ? '' : `Có phải bạn muốn viết “${near}”? `}Các chủ đề: ${topics.join(', ')}.`,
		);
	}
	if (!isKind(kind))
		return no(`Không có loại bài “${kind}”. Các loại bài: ${articleKinds.join(', ')}.`);
	const id = `${topic}/${slug}`;
	const file = `articles/${id}/index.mdx`;
	if (
		entries.articles.some((entry) => entry.id === id) ||
		entries.broken.some((one) => one.id === id)
	)
		return no(`Đã có bài ở content/${file}. Chọn tên khác cho bài mới.`);
	const number = nextNumber(entries, topic);
	const channels = entries.site?.data.channels.map(({ id }) => id) ?? [];
	return { ok: true, file, number, text: articleText({ number, kind, today, channels }) };
}

/** The number after the topic's last one; the first of a new hundred for a topic without articles. */
function nextNumber(entries: ContentEntries, topic: string): number {
	const used = new Set([
		...entries.articles.map(({ data }) => data.number),
		...entries.broken.flatMap(({ number }) => number ?? []),
		...Object.keys(entries.published?.data.articles ?? {}).map(Number),
	]);
	const own = entries.articles
		.filter((entry) => entry.topic === topic)
		.map(({ data }) => data.number);
	const highest = Math.max(0, ...used);
	let number = own.length > 0 ? Math.max(...own) + 1 : Math.floor(highest / 100) * 100 + 101;
	while (used.has(number)) number += 1;
	return number;
}

function articleText({
	number,
	kind,
	today,
	channels,
}: {
	number: number;
	kind: ArticleKind;
	today: string;
	channels: readonly string[];
}): string {
	return `---
number: ${String(number)}
kind: ${kind}
# Điều khách thấy hoặc nói, nhiều nhất 65 ký tự, không có dấu chấm.
title:
# Một câu từ 70 đến 160 ký tự: đọc xong bạn làm được gì.
summary:
# Một hoặc nhiều: ${channels.join(', ')}.
channels: []
# Nguyên lời khách; bài xử lý sự cố cần ít nhất ba câu.
symptoms: []
# Điều khách thấy khi đúng là bài này, một đến ba điều, mỗi điều nhiều nhất 14 tiếng.
mine: []
# Bỏ dấu # ở ba dòng dưới: thời gian thao tác, ai làm được, và câu hỏi cuối bài “… đã … chưa?”.
# needs: { minutes: 2, role: Quản trị viên }
# done: Tin đã về chưa?
# Bài dễ nhầm, mỗi dòng dạng: - { says: "Khách khác cũng bị", article: 101 }
notThis: []
# Điều hỗ trợ cần biết để giúp tiếp, mỗi dòng một điều.
ask: []
# Khi nào nên liên hệ hỗ trợ, gửi kèm gì: bỏ dấu # ở đầu dòng dưới rồi viết.
# escalate: Liên hệ hỗ trợ khi …
updated: ${today}
change: Bài mới.
---

${sections[kind]}`;
}

const sections: Record<ArticleKind, string> = {
	troubleshooting: `## Cách xử lý {#cach-xu-ly}

## Nguyên nhân {#nguyen-nhan}

## Giới hạn cần biết {#gioi-han}

## Phòng tránh {#phong-tranh}
`,
	'how-to': `## Cách làm {#cach-lam}
`,
	reference: '',
};

function isKind(kind: string): kind is ArticleKind {
	return articleKinds.some((known) => known === kind);
}

function no(reason: string): NewArticle {
	return { ok: false, reason };
}

export type NewArticle =
	{ ok: true; file: string; number: number; text: string } | { ok: false; reason: string };
