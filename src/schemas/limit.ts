import { z } from 'astro/zod';
import {
	audienceSchema,
	channelSchema,
	checkedSchema,
	confidenceSchema,
	dateSchema,
	documentDateIsSchema,
	documentDateSchema,
	formerIdsSchema,
	ownerSchema,
	readSchema,
	sourceIdSchema,
	textSchema,
} from './common.ts';

const boundSchema = z.enum(['max', 'min', 'over', 'about', 'exact']);

const measureSchema = z.enum([
	'message',
	'api-call',
	'conversation',
	'comment',
	'post',
	'image',
	'button',
	'label',
	'card',
	'character',
	'byte',
	'file-size',
	'window',
	'duration',
	'money',
	'version',
	'person',
]);

const earlierSchema = z.strictObject({
	says: textSchema.describe('Con số hay quy định cũ, như khách nên thấy: “100 lệnh gọi/giây”.'),
	source: sourceIdSchema,
	until: dateSchema.optional().describe('Đúng đến ngày nào, nếu biết: 2024-10-08.'),
	why: textSchema
		.optional()
		.describe('Vì sao không dùng nữa, ví dụ “chưa thấy trong tài liệu hiện hành của Meta”.'),
});

/** `content/limits/<id>.yml`: one number or rule of a platform. */
export const limitSchema = z
	.strictObject({
		subject: textSchema.describe(
			'Nói về gì, cụm danh từ không kèm con số: “Dung lượng tệp đính kèm”.',
		),
		value: z
			.number()
			.positive()
			.optional()
			.describe(
				'Chỉ con số, viết trơn: 25, 72000. Viết 72.000 thì máy hiểu là 72. Dùng đúng một trong bốn: value, from và to, formula, rule.',
			),
		from: z.number().nonnegative().optional().describe('Đầu nhỏ của một khoảng số. Cần cả to.'),
		to: z.number().positive().optional().describe('Đầu lớn của một khoảng số. Cần cả from.'),
		bound: boundSchema
			.optional()
			.describe(
				'Giới hạn kiểu gì: max là tối đa, min là ít nhất, over là hơn, about là khoảng, exact là đúng bằng. Cần khi có value.',
			),
		measure: measureSchema
			.optional()
			.describe(
				'Đếm cái gì. Lệnh gọi (api-call) không phải tin nhắn (message). window là thời gian được làm một việc (“trong vòng 24 giờ”), duration là một thứ dài hay lâu bao nhiêu (“tối đa 75 giây”). Cần khi có value, from hoặc formula.',
			),
		unit: textSchema.optional().describe('Đơn vị như khách thấy: MB, giờ, tin nhắn, lệnh gọi.'),
		per: textSchema.optional().describe('Tính trên mỗi cái gì: giây, 24 giờ, tệp, tin.'),
		formula: textSchema
			.optional()
			.describe('Giới hạn phải tính: “200 × số người doanh nghiệp nhắn tin được”.'),
		rule: textSchema.optional().describe('Quy định không có con số, một câu có dấu chấm.'),
		effective: dateSchema.optional().describe('Ngày quy định có hiệu lực: 2026-04-27.'),
		about: z
			.strictObject({
				value: z.number().positive().describe('Con số ước chừng.'),
				unit: textSchema.describe('Đơn vị của số đó.'),
			})
			.optional()
			.describe(
				'Ước chừng cho dễ hiểu bên cạnh con số đúng: 1000 byte là khoảng 780 ký tự tiếng Việt.',
			),
		literal: textSchema.optional().describe('Mã hay địa chỉ đi kèm, hiện thành chữ máy.'),
		scope: textSchema.describe('Áp dụng cho ai, cho cái gì: “mỗi Trang”.'),
		condition: textSchema.optional().describe('Áp dụng khi nào, hoặc hết khi nào.'),
		channel: channelSchema,
		audience: audienceSchema,
		key: z
			.number()
			.int()
			.min(1)
			.max(5)
			.optional()
			.describe(
				'Chỗ trong năm con số đầu trang giới hạn: 1 đến 5, mỗi số một lần. Giới hạn khác bỏ dòng này.',
			),
		source: sourceIdSchema,
		read: readSchema,
		documentDate: documentDateSchema,
		documentDateIs: documentDateIsSchema,
		checked: checkedSchema,
		find: textSchema.describe('Vài chữ trong tài liệu, để tìm lại khi kiểm tra.'),
		evidence: textSchema.describe('Câu đã đọc trong tài liệu. Không bao giờ hiện ra trang.'),
		confidence: confidenceSchema,
		note: textSchema
			.optional()
			.describe('Một câu khách thấy bên cạnh, ví dụ các nguồn nói khác nhau.'),
		previously: z
			.array(earlierSchema)
			.default([])
			.describe('Những con số cũ hay đáng ngờ; không bao giờ hiện như con số hiện hành.'),
		owner: ownerSchema,
		formerIds: formerIdsSchema,
	})
	.superRefine((limit, context) => {
		const forms = [
			limit.value !== undefined,
			limit.from !== undefined || limit.to !== undefined,
			limit.formula !== undefined,
			limit.rule !== undefined,
		].filter(Boolean).length;
		if (forms !== 1) context.addIssue({ code: 'custom', message: 'one-form', path: ['value'] });
		if (limit.value !== undefined && (!limit.bound || !limit.measure || !limit.unit))
			context.addIssue({ code: 'custom', message: 'value-needs-bound', path: ['bound'] });
		if ((limit.from === undefined) !== (limit.to === undefined))
			context.addIssue({ code: 'custom', message: 'range-needs-both', path: ['from'] });
		if (limit.from !== undefined && (!limit.measure || !limit.unit))
			context.addIssue({ code: 'custom', message: 'value-needs-bound', path: ['measure'] });
		if ((limit.checked !== undefined) !== (limit.read === 'live'))
			context.addIssue({ code: 'custom', message: 'checked-only-live', path: ['checked'] });
		if (limit.read === 'none' && limit.confidence !== 'unconfirmed')
			context.addIssue({ code: 'custom', message: 'unread-unconfirmed', path: ['confidence'] });
	});

export type Limit = z.output<typeof limitSchema>;
