import { z } from 'astro/zod';
import {
	dateSchema,
	documentDateIsSchema,
	documentDateSchema,
	formerIdsSchema,
	textSchema,
} from './common.ts';

/** `content/sources/<id>.yml`: one document that facts rest on. */
export const sourceSchema = z.strictObject({
	url: z.url({ protocol: /^https?$/ }).describe('Địa chỉ của tài liệu, cả https://.'),
	title: textSchema.describe('Tên của chính tài liệu, bằng tiếng của nó.'),
	publisher: textSchema.describe('Ai đăng: Meta, Zalo, Haravan. Là tên sau “theo …”.'),
	language: z.enum(['vi', 'en']).describe('Tài liệu viết bằng tiếng gì: vi hoặc en.'),
	documentDate: documentDateSchema,
	documentDateIs: documentDateIsSchema,
	collected: dateSchema
		.optional()
		.describe(
			'Ngày lấy bản lưu hay bản trích đã đọc: 2026-11-22. Khách thấy ngày này khi tài liệu không ghi ngày; cần có khi một điều đọc ở đó không có ngày.',
		),
	formerly: z
		.array(z.url({ protocol: /^https?$/ }))
		.default([])
		.describe('Những địa chỉ cũ của chính tài liệu này.'),
	formerIds: formerIdsSchema,
});

export type Source = z.output<typeof sourceSchema>;
