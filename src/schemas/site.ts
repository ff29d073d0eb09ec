import { z } from 'astro/zod';
import {
	channelSchema,
	idSchema,
	namedArticleSchema,
	namedIdSchema,
	sourceIdSchema,
	textSchema,
} from './common.ts';

/** `#0b6669`: six hexadecimal digits, so that cards can be drawn in it too. */
const colourSchema = z
	.string()
	.refine((text) => /^#[0-9a-f]{6}$/.test(text), { error: 'not-a-colour' });

/** The one colour that speaks, in its four strengths. Text in it needs a contrast of 4.5 to 1. */
const accentSchema = z.strictObject({
	main: colourSchema.describe(
		"Liên kết, nút, dấu hiệu, ví dụ '#0b6669'. Ảnh chia sẻ vẽ bằng màu main của light.",
	),
	strong: colourSchema.describe(
		'Khi con trỏ hay ngón tay ở trên: đậm hơn trên nền sáng, nhạt hơn trên nền tối.',
	),
	background: colourSchema.describe('Nền sau chữ cần nổi lên: gần như màu nền.'),
	text: colourSchema.describe('Chữ trên màu main: trắng, hoặc gần đen.'),
});

/** Something the help desk itself publishes. Without a source it is not written down. */
const sourcedSchema = z.strictObject({
	says: textSchema.describe('Như khách thấy: 8:00–17:30, thứ Hai đến thứ Bảy; 1900 0000.'),
	source: sourceIdSchema,
});

/** `content/site.yml`: whose help center this is. For another product, another file. */
export const siteSchema = z.strictObject({
	name: textSchema.describe(
		'Tên của trang trợ giúp, ở đầu trang, tiêu đề, nguồn tin và ảnh chia sẻ: Trợ giúp Harasocial.',
	),
	product: textSchema.describe('Tên sản phẩm trong câu: Harasocial.'),
	productShort: z
		.array(textSchema)
		.default([])
		.describe('Khách gọi tắt tên đó thế nào khi tìm: [hara].'),
	publisher: textSchema.describe(
		'Ai đăng trang này, cho máy tìm kiếm: một công ty, hoặc tên của chính trang.',
	),
	address: z
		.url({ protocol: /^https$/ })
		.optional()
		.describe(
			'Trang web của người đăng: https://example.vn/. Chưa ai xác nhận thì bỏ dòng này; máy tìm kiếm khi đó nhận địa chỉ của trang trợ giúp.',
		),
	mark: z
		.strictObject({
			size: z.int().positive().describe('Cạnh của ô vuông: 32.'),
			shape: textSchema.describe('Đường viền của hình tô màu chính, như thuộc tính d của SVG.'),
			line: textSchema.describe(
				'Nét vẽ trên hình đó bằng màu nền, đầu tròn, như thuộc tính d của SVG.',
			),
			lineWidth: z.number().positive().describe('Nét đó dày bao nhiêu: 3.2.'),
		})
		.describe(
			'Dấu hiệu ở đầu trang và trên ảnh chia sẻ, vẽ trên ô vuông. public/favicon.svg vẽ cùng hình.',
		),
	accent: z
		.strictObject({
			light: accentSchema.describe('Trên màn hình sáng.'),
			dark: accentSchema.describe('Trên màn hình tối.'),
		})
		.describe('Màu của liên kết, nút và ảnh chia sẻ, cho màn hình sáng và tối.'),
	helpDesk: z
		.strictObject({
			url: z
				.url({ protocol: /^https$/ })
				.describe('Địa chỉ để hỏi: https://support.harasocial.com/.'),
			form: namedIdSchema('destinations')
				.optional()
				.describe(
					'Màn hình để viết cho nơi đó, là tên một tệp trong destinations/: harasocial-ticket. Không có thì khách tới url.',
				),
			hours: sourcedSchema
				.optional()
				.describe('Giờ có người trả lời. Không có nguồn thì bỏ dòng này.'),
			phone: sourcedSchema.optional().describe('Số điện thoại. Không có nguồn thì bỏ dòng này.'),
		})
		.describe('Nơi liên hệ duy nhất: trang dẫn khách tới đó, câu trả lời nhắc tới nó.'),
	platformStatus: z
		.strictObject({
			name: textSchema.describe('Trang đó của ai: Meta.'),
			url: z
				.url({ protocol: /^https$/ })
				.describe('Địa chỉ của trang đó: https://metastatus.com/.'),
		})
		.optional()
		.describe('Trang mà chính nền tảng báo đang hỏng gì. Bỏ mục này thì không có liên kết.'),
	channels: z
		.array(
			z.strictObject({
				id: idSchema.describe('Tên trong các tệp: channel: zalo.'),
				name: textSchema.describe('Tên khách thấy: Zalo OA.'),
			}),
		)
		.min(1)
		.describe(
			'Các kênh mà bài, giới hạn, mã lỗi và màn hình thuộc về, theo thứ tự trên trang. id nằm trong địa chỉ nên không đổi. Kênh chưa có mục nào thì chưa có trang.',
		),
	owners: z
		.array(
			z.strictObject({
				id: idSchema.describe('Tên trong các tệp: owner: noi-dung.'),
				name: textSchema.describe('Tên của vai trò: Người viết nội dung. Không phải tên người.'),
				channels: z
					.array(channelSchema)
					.default([])
					.describe(
						'Bài và thông tin của những kênh này là của vai trò này, nếu không ghi owner khác.',
					),
			}),
		)
		.default([])
		.describe(
			'Các vai trò xem lại nội dung khi đến hạn; khách không thấy. Điều không thuộc kênh của ai là của vai trò đầu tiên.',
		),
	guides: z
		.strictObject({
			pageId: namedArticleSchema
				.optional()
				.describe('Bài chỉ cách tìm ID Trang: dẫn tới khi không đọc được Trang khách nhập.'),
		})
		.default({})
		.describe('Những bài mà chính các trang dẫn tới. Bỏ dòng nào thì liên kết đó không có.'),
});

export type Site = z.output<typeof siteSchema>;
export type Accent = z.output<typeof accentSchema>;
