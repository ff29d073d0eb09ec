import { z } from 'astro/zod';
import { dateSchema, textSchema } from './common.ts';

/** What somebody found who opened an address: the right screen, another one, or another menu. */
const screenFindings = ['right', 'elsewhere', 'other-menu'] as const;

/** A settings screen that somebody with a Page has opened. Readers see the last day, nothing else. */
export const seenSchema = z.strictObject({
	on: dateSchema.describe('Ngày mở, ví dụ 2026-11-28.'),
	device: z.enum(['computer', 'phone']).describe('Mở trên máy tính hay điện thoại.'),
	role: textSchema.describe(
		'Vai trò của người mở trong Trang: “Quản trị viên”. Không ghi tên người.',
	),
	address: z
		.enum(['url', 'urlAfterSwitching'])
		.default('url')
		.describe('Đã mở địa chỉ nào: url, hay urlAfterSwitching là dạng không có ID Trang.'),
	finding: z
		.enum(screenFindings)
		.describe('right là đúng màn hình, elsewhere là mở sai chỗ, other-menu là menu khác.'),
	note: textSchema.optional().describe('Mở ra chỗ nào, hoặc menu thật ghi gì.'),
});

export type Seen = z.output<typeof seenSchema>;
