import { stringify } from 'yaml';
import { toWrite } from '../domain/to-write.ts';
import type { ArticleKind } from '../schemas/article.ts';

/**
 * A whole article in the present form, of which only its author's words are missing: correct enough
 * to be shown in development, and with a hint at each place that is still to be written.
 */
export function articleDraft({ number, kind, title, channels, lookAlike, today }: Draft): string {
	return `---
number: ${String(number)}
kind: ${kind}
title: ${value(title ?? `${toWrite} Điều khách thấy hoặc nói`)}
summary: ${toWrite} Một câu từ 70 đến 160 ký tự, nói bạn làm được gì sau khi đọc xong bài.
# Kênh chính đứng đầu.
channels: [${channels.join(', ')}]
# Nguyên lời khách, để tìm; bài xử lý sự cố cần ít nhất ba câu.
symptoms:
  - ${value(title ?? `${toWrite} Câu khách hay nói`)}
  - ${toWrite} Câu khách hay nói, cách thứ hai
  - ${toWrite} Câu khách hay nói, cách thứ ba
# Điều khách thấy khi đúng là bài này, một đến ba điều, mỗi điều nhiều nhất 14 tiếng.
mine:
  - ${toWrite} Điều khách thấy khi đúng bài này
needs:
  minutes: 5 # ${toWrite} Thời gian thao tác
  role: Quản trị viên # ${toWrite} Ai làm được, nhiều nhất bốn tiếng
done: Tin đã về chưa? # ${toWrite} Câu hỏi cuối bài, dạng “… đã … chưa?”
${lookAlike === undefined ? '# Bài dễ nhầm, mỗi dòng dạng: - { says: "Khách khác cũng bị", article: 101 }\nnotThis: []' : `notThis:\n  - says: ${toWrite} Dấu hiệu của bài ${String(lookAlike)}\n    article: ${String(lookAlike)}`}
# Điều hỗ trợ cần biết để giúp tiếp, mỗi dòng một điều.
ask: []
# Khi nào nên liên hệ hỗ trợ, gửi kèm gì: bỏ dấu # ở đầu dòng dưới rồi viết.
# escalate: Liên hệ hỗ trợ khi …
updated: ${today}
change: Bài mới.
---

${bodies[kind]}`;
}

/** Sentences of customers, at first the title: it is what they say. */
export function phrasingsDraft(title: string): string {
	return `# Câu của khách mà bài này trả lời đúng nhất. Dùng để tìm, không bao giờ hiện ra.
# Câu hợp với hai bài thì ghi ở cả hai, kèm lý do: { says: câu, reason: vì sao }.

- ${value(title)}
`;
}

const steps = `<Step title="${toWrite} Việc đầu tiên, mở đầu bằng động từ">

${toWrite} Một hoặc hai câu, kèm điều khách thấy sau khi làm.

<Details id="chua-duoc" title="${toWrite} Khi chưa được">

${toWrite} Điều chỉ cần khi bước trên chưa được.

</Details>

</Step>
`;

const bodies: Record<ArticleKind, string> = {
	troubleshooting: `## Cách xử lý {#cach-xu-ly}

${steps}
## Nguyên nhân {#nguyen-nhan}

${toWrite} Vì sao khách gặp chuyện này.

## Phòng tránh {#phong-tranh}

${toWrite} Làm gì để lần sau không gặp.
`,
	'how-to': `## Cách làm {#cach-lam}

${steps}`,
	reference: `## ${toWrite} Tên mục {#muc}

${toWrite} Nội dung của mục.
`,
};

function value(text: string): string {
	return stringify(text, { lineWidth: 0 }).trimEnd();
}

interface Draft {
	number: number;
	kind: ArticleKind;
	title: string | undefined;
	channels: readonly string[];
	/** Number of the article that this one is easily taken for. */
	lookAlike: number | undefined;
	/** `2026-11-22` */
	today: string;
}
