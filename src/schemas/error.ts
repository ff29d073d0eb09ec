import { z } from 'astro/zod';
import {
	articleNumberSchema,
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

/** `content/errors/<channel>-<code>[-<subcode>].yml`: one error code of one channel. */
export const errorSchema = z
	.strictObject({
		channel: channelSchema,
		/** As text, in quotes: `"10"`, `"-216"`. A number would lose digits. */
		code: z.string().regex(/^-?\d{1,9}$/),
		/** As text, in quotes. Left out where the platform gives none. */
		subcode: z
			.string()
			.regex(/^\d{1,9}$/)
			.optional(),
		/** The texts a customer sees or pastes, exactly as the platform writes them. */
		messages: z.array(textSchema).default([]),
		/** What it means, one or two sentences. May cite `{limit:id}`. */
		meaning: textSchema,
		/** What to do, one or two sentences. May cite `{limit:id}`. */
		fix: textSchema,
		/** Numbers of the articles that help, most likely first. Stated here only. */
		articles: z.array(articleNumberSchema).default([]),
		/** `shop` when a shop can meet it, `integration` when only programmers do. */
		audience: audienceSchema,
		/** Its place among the eight frequent codes at the head of `/ma-loi/`: `1` to `8`. */
		frequent: z.number().int().min(1).max(8).optional(),
		source: idSchema,
		read: readSchema,
		documentDate: dateSchema.optional(),
		/** What that date is, if not the document's own: `fetched`, `entry`, `quoted`. */
		documentDateIs: documentDateIsSchema.optional(),
		checked: dateSchema.optional(),
		confidence: confidenceSchema,
		/** One sentence readers see beside it, e.g. that sources differ. */
		note: textSchema.optional(),
		/** What an author should know; never published. */
		evidence: textSchema.optional(),
		/** Earlier names of this file, so that old links still find it. */
		formerIds: formerIdsSchema,
	})
	.superRefine((error, context) => {
		if ((error.checked !== undefined) !== (error.read === 'live'))
			context.addIssue({ code: 'custom', message: 'checked-only-live', path: ['checked'] });
		if (error.read === 'none' && error.confidence !== 'unconfirmed')
			context.addIssue({ code: 'custom', message: 'unread-unconfirmed', path: ['confidence'] });
	});

export type ErrorCode = z.output<typeof errorSchema>;
