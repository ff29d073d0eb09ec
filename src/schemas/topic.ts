import { z } from 'astro/zod';
import { formerIdsSchema, idSchema, namedArticleSchema, textSchema } from './common.ts';

/** `content/topics.yml`: the topics in their order, and the problems shown first. */
export const topicsSchema = z.strictObject({
	common: z
		.array(namedArticleSchema)
		.min(1)
		.describe('Những sự cố hay gặp nhất, do người viết chọn: số bài, theo thứ tự trên trang chủ.'),
	topics: z
		.array(
			z.strictObject({
				id: idSchema.describe('Thư mục trong content/articles/ và phần đầu của địa chỉ.'),
				title: textSchema.describe('Tên chủ đề như khách thấy.'),
				description: textSchema.describe('Một dòng dưới tên.'),
				icon: idSchema.describe('Tên một hình trong src/components/site/icons.ts.'),
				articles: z
					.array(namedArticleSchema)
					.default([])
					.describe('Số bài, hay gặp nhất đứng đầu; bài không nêu đứng sau theo số.'),
				also: z
					.array(namedArticleSchema)
					.default([])
					.describe('Bài của chủ đề khác cũng hiện ở đây.'),
				formerIds: formerIdsSchema,
			}),
		)
		.describe('Các chủ đề, theo thứ tự trên trang.'),
});

export type Topics = z.output<typeof topicsSchema>;
