import { z } from 'astro/zod';
import { findAltMistake } from '../domain/alt-text.ts';
import { textSchema } from './common.ts';

/**
 * A part of the capture, in pixels of the file, as any image editor shows them: upright. It lies on
 * the capture as a whole.
 */
const areaSchema = z.strictObject({
	x: z.int().nonnegative().describe('Cách mép trái bao nhiêu điểm ảnh của tệp.'),
	y: z.int().nonnegative().describe('Cách mép trên bao nhiêu điểm ảnh của tệp.'),
	width: z.int().positive().describe('Rộng bao nhiêu điểm ảnh của tệp.'),
	height: z.int().positive().describe('Cao bao nhiêu điểm ảnh của tệp.'),
});

/**
 * `content/articles/<topic>/<slug>/<name>.screenshot.yml`: what belongs to the capture
 * `<name>.png` beside it, shown by `<Screenshot>`.
 */
export const screenshotSchema = z.strictObject({
	alt: textSchema
		.superRefine((alt, context) => {
			const mistake = findAltMistake(alt);
			if (mistake) context.addIssue({ code: 'custom', message: `alt-${mistake}` });
		})
		.describe(
			'Khách cần tìm gì trong ảnh, từ 30 đến 150 ký tự; không mở đầu bằng “Ảnh chụp màn hình”.',
		),
	caption: textSchema.describe('Dòng chữ dưới ảnh: ảnh cho thấy gì. Không có dấu chấm.'),
	scale: z
		.union([z.literal(1), z.literal(2), z.literal(3)])
		.default(1)
		.describe(
			'Số điểm ảnh của tệp trên một điểm của màn hình: 2 trên phần lớn điện thoại và máy Mac.',
		),
	masks: z
		.array(areaSchema)
		.default([])
		.describe(
			'Vùng che tên, mặt người, số điện thoại, trong mọi tệp được đăng. Vùng chỉ có một màu thì không che gì, và là lỗi.',
		),
	callouts: z
		.array(
			areaSchema.extend({
				says: textSchema.describe('Số đó nghĩa là gì. Một câu trọn vẹn.'),
			}),
		)
		.default([])
		.describe('Vùng đánh dấu, đánh số theo thứ tự này.'),
});

export type Screenshot = z.output<typeof screenshotSchema>;
export type Area = z.output<typeof areaSchema>;
