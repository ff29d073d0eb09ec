import { z } from 'astro/zod';
import { formerIdsSchema, idSchema, textSchema } from './common.ts';

/** `content/glossary.yml`: the site's words. */
export const glossarySchema = z.array(
	z.strictObject({
		id: idSchema.describe('Tên neo trên trang thuật ngữ, nằm trong địa chỉ.'),
		term: textSchema.describe('Từ mà trang này dùng.'),
		en: textSchema.optional().describe('Tên tiếng Anh, nếu màn hình hiện tên đó.'),
		meaning: textSchema.describe('Nghĩa, một câu trọn vẹn.'),
		avoid: z
			.array(textSchema)
			.default([])
			.describe('Những từ không viết trong bài; lệnh kiểm tra nhắc và gợi ý từ ở term.'),
		explain: z
			.boolean()
			.default(true)
			.describe('Được giải thích ở chỗ đầu tiên bài dùng tới. false cho từ ai cũng biết.'),
		formerIds: formerIdsSchema,
	}),
);

export type GlossaryEntry = z.output<typeof glossarySchema>[number];
