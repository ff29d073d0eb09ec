import { z } from 'astro/zod';
import { articleNumberSchema, channelSchema, dateSchema, textSchema } from './common.ts';

export const articleKinds = ['troubleshooting', 'how-to', 'reference'] as const;

/** The front matter of `content/articles/<topic>/<slug>/index.mdx`. */
export const articleSchema = z
	.strictObject({
		/** Permanent, never used again, also after the article is archived. Printed as “B101”. */
		number: articleNumberSchema,
		/**
		 * `troubleshooting` has its fixed sections and three or more symptoms; `how-to` has steps
		 * under `cach-lam`; `reference` is free.
		 */
		kind: z.enum(articleKinds),
		/** What the customer sees or says, not the cause; at most 65 characters, no full stop. */
		title: textSchema,
		/** One sentence of 70 to 160 characters: what the reader will have done. Ends in a full stop. */
		summary: textSchema,
		/** Which platforms it concerns. The first is shown first. */
		channels: z.array(channelSchema).min(1),
		/**
		 * What customers say, in their words: for the search, cards and assistants, never shown in the
		 * article. Three or more for troubleshooting.
		 */
		symptoms: z.array(textSchema).default([]),
		/**
		 * The conditions under which this is the reader's article, all of them together: one to three,
		 * at most 14 syllables each, no full stop. Shown first, as “Đúng bài này khi đủ ba điều”; the
		 * body then has no section `dau-hieu`. An article without it is written in the old form.
		 */
		mine: z.array(textSchema).default([]),
		/** What the fix takes, shown under the title: “2 phút thao tác · Máy tính · Quản trị viên”. */
		needs: z
			.strictObject({
				/** Minutes that the reader's hands are busy, not how long Facebook takes. */
				minutes: z.int().min(1).max(120),
				/** Only where a screen of the article says in `opensOn` that it opens there. */
				device: z.enum(['computer', 'phone']).optional(),
				/** Who can do it, two or three words: “Quản trị viên”. */
				role: textSchema.optional(),
			})
			.optional(),
		/** The question at the end, of the form “… đã … chưa?”: its answers are “Đã …”, “Chưa …”. */
		done: textSchema.optional(),
		/** Look-alike problems: how to tell (`says`), and the number of the other article. */
		notThis: z
			.array(z.strictObject({ says: textSchema, article: articleNumberSchema }))
			.default([]),
		/** What support needs to know before it can help, one thing each. */
		ask: z.array(textSchema).default([]),
		/** When to contact support instead of trying on, and with which data. One or two sentences. */
		escalate: textSchema.optional(),
		/** The day of the last change that a reader can see: `2026-11-22`. */
		updated: dateSchema,
		/** What changed that day, one sentence; the feeds publish it. */
		change: textSchema,
		/** Earlier addresses, e.g. `/tin-nhan/mat-nut/` or `/tin-nhan/mat-nut/#cach-xu-ly`. */
		formerly: z
			.array(
				z.union([
					z.string(),
					/** A moved section: its old address, and the anchor of this article that replaces it. */
					z.strictObject({ from: z.string(), to: z.string() }),
				]),
			)
			.default([]),
		/** Set when the article is taken out of use: it stays at its address and says why, and where to go. */
		archived: z
			.strictObject({
				/** Why it is gone, one sentence. */
				why: textSchema,
				/** The number of the article to read instead. */
				see: articleNumberSchema.optional(),
			})
			.optional(),
	})
	.refine(
		(article) =>
			article.kind !== 'troubleshooting' || article.archived || article.symptoms.length >= 3,
		{
			path: ['symptoms'],
			error: 'three-symptoms',
		},
	);

export type ArticleFrontMatter = z.output<typeof articleSchema>;
export type ArticleKind = (typeof articleKinds)[number];
