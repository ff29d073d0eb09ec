import { z } from 'astro/zod';
import { isCopyOnlyAddress, isProductAddress, isSettingsAddress } from '../domain/hosts.ts';
import { isSettingsTemplate, pageSlot } from '../domain/settings-url.ts';
import {
	channelSchema,
	confidenceSchema,
	formerIdsSchema,
	ownerSchema,
	readSchema,
	sourceIdSchema,
	textSchema,
} from './common.ts';
import { seenSchema } from './seen.ts';

/** What Facebook's many screens are for, in the order of the page of all settings. */
export const destinationGroups = [
	'tin-nhan',
	'ket-noi',
	'tinh-trang',
	'id-trang',
	'binh-luan',
] as const;

const labelSchema = z.strictObject({
	vi: textSchema.describe('Chữ đúng như màn hình tiếng Việt ghi.'),
	en: textSchema.optional().describe('Chữ đó trên màn hình tiếng Anh, nếu biết.'),
});

/** `content/destinations/<id>.yml`: one settings screen. */
export const destinationSchema = z
	.strictObject({
		name: textSchema.describe(
			'Tên của màn hình trong danh sách và trên nút, bắt đầu bằng danh từ viết thường: “cài đặt Nền tảng Messenger của Trang”.',
		),
		alsoCalled: z
			.array(textSchema)
			.optional()
			.describe(
				'Cách khách và đồng nghiệp gọi màn hình này: “cài đặt messenger”. Để tìm, không hiện ra.',
			),
		task: textSchema.describe(
			'Người ta vào đó để làm gì, bắt đầu bằng động từ: “Xem hộp thư của Trang có bị tắt không”.',
		),
		channel: channelSchema,
		group: z
			.enum(destinationGroups)
			.optional()
			.describe(
				'Nhóm trên trang mọi cài đặt, cho kênh có nhiều màn hình. Không có dòng này thì màn hình đứng dưới tên kênh.',
			),
		menu: z
			.array(labelSchema)
			.min(1)
			.describe('Những chỗ cần bấm, theo thứ tự. Lúc nào cũng cần, vì liên kết có thể hỏng.'),
		menuOnPhone: z
			.array(labelSchema)
			.min(1)
			.optional()
			.describe('Những chỗ cần bấm trong ứng dụng điện thoại, khi biết là khác máy tính.'),
		opensOn: z
			.array(z.enum(['computer', 'phone', 'app']))
			.default([])
			.describe(
				'Màn hình mở được ở đâu: computer là máy tính, phone là trình duyệt điện thoại, app là ứng dụng.',
			),
		url: z
			.string()
			.optional()
			.describe(
				'Địa chỉ mở thẳng màn hình. Chỗ trống duy nhất là {page}: trọn giữa hai dấu / hoặc trọn sau dấu =. Chỉ dùng trang web được phép.',
			),
		accepts: z
			.array(z.enum(['pageId', 'username']))
			.default([])
			.describe(
				'Thay {page} bằng gì: pageId là ID Trang, username là tên sau facebook.com/. Không có {page} thì bỏ dòng này.',
			),
		urlAfterSwitching: z
			.string()
			.optional()
			.describe('Địa chỉ dùng được khi đã chuyển sang Trang (Trang kiểu mới). Không có chỗ trống.'),
		requires: z
			.array(z.enum(['businessId', 'switched', 'app', 'copy', 'menu']))
			.default([])
			.describe(
				'Còn cần gì: businessId là chọn doanh nghiệp khi mở; switched là chuyển sang Trang trước; app là chỉ có trong ứng dụng; copy là phải chép địa chỉ bằng tay; menu là không ai biết địa chỉ.',
			),
		role: textSchema.describe('Ai mở được: “Người có toàn quyền kiểm soát Trang”.'),
		hint: textSchema.optional().describe('Tới nơi thì tìm gì, một câu.'),
		source: sourceIdSchema,
		read: readSchema,
		confidence: confidenceSchema,
		evidence: textSchema
			.optional()
			.describe('Liên kết và tên menu dựa vào đâu. Không bao giờ hiện ra trang.'),
		seen: z
			.array(seenSchema)
			.optional()
			.describe(
				'Ai đã mở màn hình này, khi nào, thấy gì; lệnh npm run review -- --answers ghi. Trang mọi cài đặt chỉ cho khách thấy ngày mở lần cuối.',
			),
		owner: ownerSchema,
		formerIds: formerIdsSchema,
	})
	.superRefine((destination, context) => {
		const slot = destination.url?.includes(pageSlot) ?? false;
		if (slot !== destination.accepts.length > 0)
			context.addIssue({ code: 'custom', message: 'slot-accepts', path: ['accepts'] });
		if (
			!destination.url &&
			destination.urlAfterSwitching === undefined &&
			destination.requires.length === 0
		)
			context.addIssue({ code: 'custom', message: 'no-url-no-requires', path: ['requires'] });

		for (const key of ['url', 'urlAfterSwitching'] as const) {
			const input = destination[key];
			const message = input && findAddressMistake(input, { hasSlot: key === 'url' });
			if (message) context.addIssue({ code: 'custom', message, path: [key], input });
		}
		const url = URL.parse(destination.url ?? '');
		const isCopied = url !== null && isCopyOnlyAddress(url);
		if (isCopied !== destination.requires.includes('copy'))
			context.addIssue({ code: 'custom', message: 'copy-only-address', path: ['requires'] });
	});

/** Readers press these links while signed in: an allowed host, and no slot but `{page}`. */
function findAddressMistake(address: string, { hasSlot }: { hasSlot: boolean }) {
	const url = URL.parse(address);
	const isWhole = url && address.startsWith(`${url.protocol}//`);
	if (isWhole && isProductAddress(url)) return /[{}]/.test(address) ? 'unknown-slot' : undefined;
	if (!isWhole || !isSettingsAddress(url)) return 'foreign-host';
	const isUsable = isSettingsTemplate(address) && (hasSlot || !address.includes(pageSlot));
	return isUsable ? undefined : 'unknown-slot';
}

export type Destination = z.output<typeof destinationSchema>;
export type MenuLabel = z.output<typeof labelSchema>;
