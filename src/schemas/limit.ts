import { z } from 'astro/zod';
import {
	audienceSchema,
	channelSchema,
	confidenceSchema,
	dateSchema,
	documentDateIsSchema,
	formerIdsSchema,
	idSchema,
	readSchema,
	textSchema,
} from './common.ts';

/** What kind of bound a value is: at most, at least, more than, roughly, exactly. */
const boundSchema = z.enum(['max', 'min', 'over', 'about', 'exact']);

/**
 * What is counted. A call is not a message: `api-call` and `message` are never mixed. `window` is a
 * time within which something may be done (“trong vòng 24 giờ”), `duration` how long something is
 * or takes (“tối đa 75 giây”).
 */
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
	/** The older value or rule, as readers should see it: “100 lệnh gọi/giây”. */
	says: textSchema,
	/** The document that states it: a file in `content/sources/`. */
	source: idSchema,
	/** Until when it held, if known: `2024-10-08`. */
	until: dateSchema.optional(),
	/** Why it is no longer used, e.g. “chưa thấy trong tài liệu hiện hành của Meta”. */
	why: textSchema.optional(),
});

/** `content/limits/<id>.yml`: one number or rule of a platform. */
export const limitSchema = z
	.strictObject({
		/** What it is about, a noun phrase without the number: “Dung lượng tệp đính kèm”. */
		subject: textSchema,
		/** The number alone: `25`, `72000` (never `72.000`, which YAML reads as 72). */
		value: z.number().positive().optional(),
		/** A range instead of one number. */
		from: z.number().nonnegative().optional(),
		to: z.number().positive().optional(),
		/** What kind of bound the value is. Needed with `value`. */
		bound: boundSchema.optional(),
		/** What is counted. Needed with `value`, `from` and `formula`. */
		measure: measureSchema.optional(),
		/** The unit as readers see it: `MB`, `giờ`, `tin nhắn`, `lệnh gọi`. */
		unit: textSchema.optional(),
		/** Per what: `giây`, `24 giờ`, `tệp`, `tin`. */
		per: textSchema.optional(),
		/** A limit that is computed: “200 × số người doanh nghiệp nhắn tin được”. */
		formula: textSchema.optional(),
		/** One sentence with a full stop, where the platform states a rule without a number. */
		rule: textSchema.optional(),
		/** The day a rule takes effect: `2026-04-27`. */
		effective: dateSchema.optional(),
		/** A helpful estimate beside an exact value: about 780 Vietnamese characters for 1000 bytes. */
		about: z.strictObject({ value: z.number().positive(), unit: textSchema }).optional(),
		/** A code or address that belongs to it and is shown as code. */
		literal: textSchema.optional(),
		/** Whom or what it applies to: “mỗi Trang”. */
		scope: textSchema,
		/** When it applies, or what ends it. */
		condition: textSchema.optional(),
		channel: channelSchema,
		/** `shop` when a shop can meet it, `integration` when only programmers do. */
		audience: audienceSchema,
		/**
		 * Its place among the five figures at the head of `/gioi-han/`: `1` to `5`. Left out for every
		 * other limit.
		 */
		key: z.number().int().min(1).max(5).optional(),
		/** The document that states it: a file in `content/sources/`. Not a blog, not a forum. */
		source: idSchema,
		/** How that document was seen: live, a copy, an excerpt, or not at all. */
		read: readSchema,
		/** Which state of the document was seen: the date it carries, `2026-03-23`. Left out if unknown. */
		documentDate: dateSchema.optional(),
		/** What that date is, if not the document's own: `fetched`, `entry`, `quoted`. */
		documentDateIs: documentDateIsSchema.optional(),
		/** The day somebody opened the document in a browser. Only with `read: live`. */
		checked: dateSchema.optional(),
		/** A few words to look for in the document when re-checking. */
		find: textSchema,
		/** The sentence it rests on. Never published. */
		evidence: textSchema,
		confidence: confidenceSchema,
		/** One sentence readers see beside it, e.g. that sources differ. */
		note: textSchema.optional(),
		/** Older or doubtful values, never shown as current. */
		previously: z.array(earlierSchema).default([]),
		/** Earlier names of this file, so that old links still find it. */
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
