import { z } from 'astro/zod';
import {
	articleNumberSchema,
	channelSchema,
	dateSchema,
	namedArticleSchema,
	ownerSchema,
	textSchema,
} from './common.ts';

export const articleKinds = ['troubleshooting', 'how-to', 'reference'] as const;

/** The front matter of `content/articles/<topic>/<slug>/index.mdx`. */
export const articleSchema = z
	.strictObject({
		number: articleNumberSchema.describe(
			'Số của bài, do lệnh npm run new đặt. Không đổi, không dùng lại, kể cả khi bài đã bỏ.',
		),
		kind: z
			.enum(articleKinds)
			.describe(
				'Loại bài: troubleshooting là sự cố, có các phần cố định và ít nhất ba symptoms; how-to là hướng dẫn, các bước ở phần cach-lam; reference là tra cứu, phần nào cũng được.',
			),
		title: textSchema.describe(
			'Điều khách thấy hoặc nói, không phải nguyên nhân. Nhiều nhất 65 ký tự, không có dấu chấm.',
		),
		summary: textSchema.describe(
			'Một câu từ 70 đến 160 ký tự: đọc xong bạn làm được gì. Có dấu chấm cuối câu.',
		),
		channels: z
			.array(channelSchema)
			.min(1)
			.describe('Các kênh của bài, kênh chính đứng đầu, ví dụ [facebook, instagram].'),
		symptoms: z
			.array(textSchema)
			.default([])
			.describe(
				'Nguyên lời khách, mỗi dòng một câu; chỉ để tìm kiếm, không hiện trong bài. Bài sự cố cần ít nhất ba.',
			),
		mine: z
			.array(textSchema)
			.default([])
			.describe(
				'Điều khách thấy khi đúng là bài này, đủ cả mới đúng: một đến ba điều, mỗi điều nhiều nhất 14 tiếng, không có dấu chấm. Hiện thành ô “Đúng bài này khi đủ …”; bài khi đó không có phần dau-hieu.',
			),
		needs: z
			.strictObject({
				minutes: z
					.int()
					.min(1)
					.max(120)
					.describe('Số phút thao tác, không tính thời gian chờ Facebook.'),
				device: z
					.enum(['computer', 'phone'])
					.optional()
					.describe(
						'computer hoặc phone. Chỉ viết khi một màn hình của bài ghi ở opensOn là mở được trên máy đó.',
					),
				role: textSchema.optional().describe('Ai làm được, hai ba tiếng: “Quản trị viên”.'),
			})
			.optional()
			.describe(
				'Cần gì để làm theo, hiện dưới tiêu đề: “2 phút thao tác · Máy tính · Quản trị viên”.',
			),
		done: textSchema
			.optional()
			.describe('Câu hỏi cuối bài, dạng “… đã … chưa?”; hai nút trả lời là “Đã …” và “Chưa …”.'),
		notThis: z
			.array(
				z.strictObject({
					says: textSchema.describe('Dấu hiệu cho biết đó là bài kia, không phải bài này.'),
					article: namedArticleSchema.describe('Số của bài kia.'),
				}),
			)
			.default([])
			.describe('Những sự cố dễ nhầm với bài này và bài của chúng.'),
		ask: z
			.array(textSchema)
			.default([])
			.describe('Điều hỗ trợ cần biết để giúp tiếp, mỗi dòng một điều.'),
		escalate: textSchema
			.optional()
			.describe('Khi nào nên liên hệ hỗ trợ thay vì thử tiếp, và gửi kèm gì. Một hoặc hai câu.'),
		updated: dateSchema.describe('Ngày sửa cuối mà khách nhìn thấy, dạng 2026-11-22.'),
		change: textSchema.describe('Một câu nói điều vừa đổi hôm đó; nguồn tin đăng câu này.'),
		owner: ownerSchema,
		formerly: z
			.array(
				z.union([
					z.string(),
					z.strictObject({
						from: z
							.string()
							.describe('Địa chỉ cũ của một mục, ví dụ /tin-nhan/mat-nut/#cach-xu-ly.'),
						to: z.string().describe('Tên neo của mục thay nó trong bài này, không có dấu #.'),
					}),
				]),
			)
			.default([])
			.describe('Địa chỉ cũ của bài, ví dụ /tin-nhan/mat-nut/. Khách bấm liên kết cũ vẫn tới đây.'),
		archived: z
			.strictObject({
				why: textSchema.describe('Vì sao bỏ, một câu.'),
				see: namedArticleSchema.optional().describe('Số của bài nên đọc thay.'),
			})
			.optional()
			.describe('Chỉ khi bỏ bài: bài vẫn ở địa chỉ cũ, nói vì sao bỏ và nên đọc bài nào.'),
	})
	.refine(
		(article) =>
			article.kind !== 'troubleshooting' || article.archived || article.symptoms.length >= 3,
		{
			path: ['symptoms'],
			error: 'three-symptoms',
		},
	);

export type ArticleFrontMatter = z.output<typeof articleSchema>;
export type ArticleKind = (typeof articleKinds)[number];
