import { z } from 'astro/zod';
import {
	audienceSchema,
	channelSchema,
	checkedSchema,
	confidenceSchema,
	documentDateIsSchema,
	documentDateSchema,
	formerIdsSchema,
	ownerSchema,
	namedArticleSchema,
	readSchema,
	sourceIdSchema,
	textSchema,
} from './common.ts';

/** `content/errors/<channel>-<code>[-<subcode>].yml`: one error code of one channel. */
export const errorSchema = z
	.strictObject({
		channel: channelSchema,
		code: z
			.string()
			.regex(/^-?\d{1,9}$/)
			.describe('Mã lỗi, đặt trong ngoặc kép: "10", "-216".'),
		subcode: z
			.string()
			.regex(/^\d{1,9}$/)
			.optional()
			.describe('Mã phụ, đặt trong ngoặc kép. Nền tảng không cho mã phụ thì bỏ dòng này.'),
		messages: z
			.array(textSchema)
			.default([])
			.describe('Những câu khách thấy hoặc dán, đúng như nền tảng viết.'),
		meaning: textSchema.describe('Mã này nghĩa là gì, một hoặc hai câu. Dẫn được {limit:tên}.'),
		fix: textSchema.describe('Làm gì tiếp, một hoặc hai câu. Dẫn được {limit:tên}.'),
		articles: z
			.array(namedArticleSchema)
			.default([])
			.describe('Số của các bài giúp được, bài hay đúng nhất đứng đầu. Chỉ ghi ở đây.'),
		audience: audienceSchema,
		frequent: z
			.number()
			.int()
			.min(1)
			.max(8)
			.optional()
			.describe('Chỗ của mã trong tám mã hay gặp đầu trang mã lỗi: 1 đến 8. Mã khác bỏ dòng này.'),
		source: sourceIdSchema,
		read: readSchema,
		documentDate: documentDateSchema,
		documentDateIs: documentDateIsSchema,
		checked: checkedSchema,
		confidence: confidenceSchema,
		note: textSchema
			.optional()
			.describe('Một câu khách thấy bên cạnh, ví dụ các nguồn nói khác nhau.'),
		evidence: textSchema
			.optional()
			.describe('Điều người viết cần biết. Không bao giờ hiện ra trang.'),
		owner: ownerSchema,
		formerIds: formerIdsSchema,
	})
	.superRefine((error, context) => {
		if ((error.checked !== undefined) !== (error.read === 'live'))
			context.addIssue({ code: 'custom', message: 'checked-only-live', path: ['checked'] });
		if (error.read === 'none' && error.confidence !== 'unconfirmed')
			context.addIssue({ code: 'custom', message: 'unread-unconfirmed', path: ['confidence'] });
	});

export type ErrorCode = z.output<typeof errorSchema>;
