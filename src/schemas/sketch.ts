import { z } from 'astro/zod';
import { textSchema } from './common.ts';

/** What a screen says, in both languages. The drawing shows English in brackets. */
const labelSchema = z.strictObject({
	/** As the Vietnamese screen writes it, or what it is where its words are not known. */
	vi: textSchema,
	/** `false`: `vi` only says what this is. The drawing shows grey bars, its words are not the screen's. */
	known: z.boolean().default(true),
	/** The same on an English screen. Left out where not known. */
	en: textSchema.optional(),
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
		/** A title inside the screen: `heading: {vi: Quá nhiều tin nhắn, en: Too many messages}`. */
		heading: labelSchema.optional(),
		/** A line of running text. */
		text: labelSchema.optional(),
		/** A switch with its label. Needs `on`. */
		toggle: labelSchema.optional(),
		button: labelSchema.optional(),
		/** A boxed announcement of the screen. Its colour and icon come from `tone`. */
		notice: labelSchema.optional(),
		/** One entry of a list. May carry a `value` at its right. */
		item: labelSchema.optional(),
		/** A chat bubble. `from` says whose. */
		message: labelSchema.optional(),
		/** A box to type into, with its label. May carry a `value` inside. */
		field: labelSchema.optional(),

		/** Only with `toggle`: `true` drawn switched on, `false` off. */
		on: z.boolean().optional(),
		/** Only with `button`: `true` for the one that the reader should press. */
		primary: z.boolean().optional(),
		/** Only with `notice`: `info` when left out. */
		tone: z.enum(sketchTones).optional(),
		/** Only with `message`: `customer` when left out. */
		from: z.enum(['customer', 'page']).optional(),
		/** Only with `item` and `field`. Numbers in quotes: `{vi: "100012345678901"}`. */
		value: labelSchema.optional(),
		/** Number of a callout. Neighbouring rows with the same number share one marked area. */
		marked: z.int().positive().optional(),
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
		/** What this shows, in sentence case, no full stop: said to who does not see the drawing. */
		title: textSchema,
		/** A text alternative of your own, short. Left out, it is made from everything below. */
		alt: textSchema.optional(),
		device: z.enum(sketchDevices),
		/** The title bar of the screen. */
		frame: labelSchema,
		/** The menu beside the content (computer) or above it (phone). */
		side: z
			.array(
				z.strictObject({
					label: labelSchema,
					/** The entry that is open. One at most. */
					active: z.boolean().default(false),
				}),
			)
			.default([]),
		/** What is on the screen, top to bottom. */
		rows: z.array(rowSchema).min(1),
		/** What each number means, in order: the first explains number 1. Full sentences. */
		callouts: z.array(textSchema).default([]),
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
