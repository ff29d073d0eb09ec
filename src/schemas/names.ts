import { z } from 'astro/zod';
import { textSchema } from './common.ts';

/**
 * `content/names.yml`: words that stand in Vietnamese text as they are. Without a word in it, the
 * check reminds its author of a capital or of an English word. Names of the product and of the site
 * come from `site.yml`.
 */
export const namesSchema = z.strictObject({
	names: z
		.array(textSchema)
		.describe(
			'Công ty, sản phẩm, nơi chốn và chữ viết tắt của chúng, đúng chữ hoa: Instagram, Hồ Chí Minh, OA. Mỗi tiếng của một tên cũng được tính riêng.',
		),
	loanWords: z
		.array(textSchema)
		.default([])
		.describe('Từ tiếng Anh mà người bán hàng dùng như từ của mình, và tên loại tệp: spam, PDF.'),
});

export type Names = z.output<typeof namesSchema>;
