import { z } from 'astro/zod';
import { idSchema, momentSchema, namedArticleSchema, textSchema } from './common.ts';

/** `content/notices.yml`: what is wrong right now. An empty list is the normal state. */
export const noticesSchema = z.array(
	z
		.strictObject({
			id: idSchema.describe('Tên của thông báo, không dùng lại.'),
			text: textSchema.describe(
				'Một hoặc hai câu: đang hỏng gì, từ khi nào, trong lúc chờ thì làm gì.',
			),
			articles: z
				.array(namedArticleSchema)
				.default([])
				.describe(
					'Số của các bài cũng hiện thông báo này, ngoài trang chủ, tìm kiếm và bàn hỗ trợ.',
				),
			from: momentSchema.describe('Hiện từ lúc nào: 2026-11-22T08:00:00+07:00.'),
			until: momentSchema.describe(
				'Hiện đến lúc nào. Tới giờ đó thông báo tự mất, không cần đăng lại trang.',
			),
		})
		.refine((notice) => !(Date.parse(notice.from) >= Date.parse(notice.until)), {
			path: ['until'],
			error: 'until-after-from',
		}),
);

export type Notice = z.output<typeof noticesSchema>[number];
