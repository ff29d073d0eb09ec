import { z } from 'astro/zod';
import { textSchema } from './common.ts';

/** What a screen says, in both languages. The drawing shows English in brackets. */
const labelSchema = z.strictObject({
	vi: textSchema.describe(
		'Chữ như màn hình tiếng Việt ghi, hoặc đó là gì khi chưa biết màn hình ghi gì (kèm known: false).',
	),
	known: z
		.boolean()
		.default(true)
		.describe('false: vi chỉ nói đó là gì. Hình vẽ vạch xám thay chữ.'),
	en: textSchema.optional().describe('Chữ đó trên màn hình tiếng Anh. Không biết thì bỏ.'),
});

/** So long may the words be that stand for the drawing: they are heard, not skimmed. */
export const longestAlt = 150;

const sketchDevices = ['computer', 'phone'] as const;
const sketchTones = ['info', 'warning', 'success'] as const;

/** The words that make a row what it is; every row has exactly one of them. */
const rowKinds = [
	'heading',
	'text',
	'toggle',
	'button',
	'notice',
	'item',
	'message',
	'field',
] as const;

const rowSchema = z
	.strictObject({
		heading: labelSchema
			.optional()
			.describe('Tiêu đề trong màn hình: { vi: Quá nhiều tin nhắn, en: Too many messages }.'),
		text: labelSchema.optional().describe('Một dòng chữ thường.'),
		toggle: labelSchema.optional().describe('Công tắc và nhãn của nó. Cần on.'),
		button: labelSchema.optional().describe('Một nút. Nút cần bấm có primary: true.'),
		notice: labelSchema
			.optional()
			.describe('Khung thông báo của màn hình. Màu và biểu tượng theo tone.'),
		item: labelSchema
			.optional()
			.describe('Một mục của danh sách. Có thể thêm value, hiện ở bên phải.'),
		message: labelSchema.optional().describe('Một tin nhắn. from nói của ai.'),
		field: labelSchema
			.optional()
			.describe('Ô để gõ và nhãn của nó. Có thể thêm value, hiện trong ô.'),

		on: z.boolean().optional().describe('Chỉ với toggle: true là đang bật, false là đang tắt.'),
		primary: z
			.boolean()
			.optional()
			.describe('Chỉ với button: true cho nút khách cần bấm; hình vẽ con trỏ lên đó.'),
		tone: z
			.enum(sketchTones)
			.optional()
			.describe('Chỉ với notice: info (khi bỏ dòng này), warning hoặc success.'),
		from: z
			.enum(['customer', 'page'])
			.optional()
			.describe('Chỉ với message: customer là khách (khi bỏ dòng này), page là Trang.'),
		value: labelSchema
			.optional()
			.describe('Chỉ với item và field. Số đặt trong ngoặc kép: { vi: "100012345678901" }.'),
		marked: z
			.int()
			.positive()
			.optional()
			.describe(
				'Số của một lời giải thích ở callouts. Các dòng liền nhau cùng số chung một vùng đánh dấu.',
			),
	})
	.superRefine((row, context) => {
		const kinds = rowKinds.filter((kind) => row[kind] !== undefined);
		if (kinds.length !== 1) {
			context.addIssue({ code: 'custom', message: 'one-kind', path: [] });
			return;
		}
		for (const [key, owners] of Object.entries(ownersOfKey))
			if (Object.hasOwn(row, key) && !owners.some((owner) => row[owner] !== undefined))
				context.addIssue({ code: 'custom', message: 'not-of-this-kind', path: [key] });
		if (row.toggle && row.on === undefined)
			context.addIssue({ code: 'custom', message: 'toggle-needs-on', path: ['on'] });
	})
	.transform(toSketchRow);

/** `content/articles/<topic>/<slug>/<name>.sketch.yml`: a drawing of one screen, shown by `<Sketch>`. */
export const sketchSchema = z
	.strictObject({
		title: textSchema.describe(
			'Hình cho thấy gì, không có dấu chấm: đọc cho người không nhìn thấy hình.',
		),
		alt: textSchema
			.optional()
			.describe(
				'Lời thay cho hình, nếu muốn tự viết, nhiều nhất 150 ký tự. Bỏ dòng này thì lời được lấy từ các mục dưới.',
			),
		device: z.enum(sketchDevices).describe('computer là máy tính, phone là điện thoại.'),
		frame: labelSchema.describe('Thanh tiêu đề của màn hình.'),
		side: z
			.array(
				z.strictObject({
					label: labelSchema.describe('Chữ của mục.'),
					active: z.boolean().default(false).describe('true cho mục đang mở. Nhiều nhất một mục.'),
				}),
			)
			.default([])
			.describe('Menu bên cạnh (máy tính) hoặc phía trên (điện thoại).'),
		rows: z
			.array(rowSchema)
			.min(1)
			.describe(
				'Những gì có trên màn hình, từ trên xuống. Mỗi dòng đúng một loại: heading, text, toggle, button, notice, item, message hoặc field.',
			),
		callouts: z
			.array(textSchema)
			.default([])
			.describe('Mỗi số đánh dấu nghĩa là gì: dòng đầu cho số 1. Câu trọn vẹn.'),
	})
	.superRefine((sketch, context) => {
		if (sketch.alt !== undefined && sketch.alt.length > longestAlt)
			context.addIssue({ code: 'custom', message: 'sketch-alt-long', path: ['alt'] });
		if (sketch.side.filter((entry) => entry.active).length > 1)
			context.addIssue({ code: 'custom', message: 'one-active', path: ['side'] });
		const seen = new Set<number>();
		sketch.rows.forEach(({ marked }, index) => {
			if (marked === undefined) return;
			if (marked > sketch.callouts.length)
				context.addIssue({
					code: 'custom',
					message: 'mark-without-callout',
					path: ['rows', index],
				});
			if (seen.has(marked) && sketch.rows[index - 1]?.marked !== marked)
				context.addIssue({ code: 'custom', message: 'mark-apart', path: ['rows', index] });
			seen.add(marked);
		});
		sketch.callouts.forEach((_, index) => {
			if (!seen.has(index + 1))
				context.addIssue({
					code: 'custom',
					message: 'callout-without-mark',
					path: ['callouts', index],
				});
		});
	});

const ownersOfKey = {
	on: ['toggle'],
	primary: ['button'],
	tone: ['notice'],
	from: ['message'],
	value: ['item', 'field'],
} as const;

/** Names the one kind, so that whoever draws or describes a row can switch on it. */
function toSketchRow(row: RowData): SketchRow {
	const mark = row.marked === undefined ? {} : { marked: row.marked };
	const value = row.value === undefined ? {} : { value: row.value };
	if (row.heading) return { kind: 'heading', label: row.heading, ...mark };
	if (row.toggle) return { kind: 'toggle', label: row.toggle, on: row.on ?? false, ...mark };
	if (row.button)
		return { kind: 'button', label: row.button, primary: row.primary ?? false, ...mark };
	if (row.notice) return { kind: 'notice', label: row.notice, tone: row.tone ?? 'info', ...mark };
	if (row.item) return { kind: 'item', label: row.item, ...value, ...mark };
	if (row.message)
		return { kind: 'message', label: row.message, from: row.from ?? 'customer', ...mark };
	if (row.field) return { kind: 'field', label: row.field, ...value, ...mark };
	if (row.text) return { kind: 'text', label: row.text, ...mark };
	throw new Error('A row without a kind passed the check of its kind.');
}

type RowKind = (typeof rowKinds)[number];

interface RowData extends Partial<Record<RowKind, SketchLabel | undefined>> {
	on?: boolean | undefined;
	primary?: boolean | undefined;
	tone?: SketchTone | undefined;
	from?: 'customer' | 'page' | undefined;
	value?: SketchLabel | undefined;
	marked?: number | undefined;
}

interface Marked {
	label: SketchLabel;
	marked?: number;
}

/** One row of a sketch, with its kind named. */
export type SketchRow =
	| (Marked & { kind: 'heading' | 'text' })
	| (Marked & { kind: 'toggle'; on: boolean })
	| (Marked & { kind: 'button'; primary: boolean })
	| (Marked & { kind: 'notice'; tone: SketchTone })
	| (Marked & { kind: 'item'; value?: SketchLabel })
	| (Marked & { kind: 'field'; value?: SketchLabel })
	| (Marked & { kind: 'message'; from: 'customer' | 'page' });

export type Sketch = z.output<typeof sketchSchema>;
export type SketchLabel = z.output<typeof labelSchema>;
type SketchTone = (typeof sketchTones)[number];
