import { z } from 'astro/zod';

/** Who a fact concerns: a shop, or whoever programs an integration. */
export const audienceSchema = z.enum(['shop', 'integration']);

/**
 * How the source was seen: `live` in a browser, `copy` a stored copy, `excerpt` a quotation
 * elsewhere, `none` not at all.
 */
export const readSchema = z.enum(['live', 'copy', 'excerpt', 'none']);

/**
 * `confirmed`: state as current, with the link. `reported`: state as “theo …”. `unconfirmed`:
 * never as a current number.
 */
export const confidenceSchema = z.enum(['confirmed', 'reported', 'unconfirmed']);

/**
 * What a document's date is: `updated` the document's own, `entry` that of the one article or
 * changelog entry, `fetched` only the day our copy was taken, `quoted` the day of the quotation.
 */
export const documentDateIsSchema = z.enum(['updated', 'entry', 'fetched', 'quoted']);

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** ASCII kebab-case, as in file names and anchors: `trang-vuot-gioi-han`. */
export const idSchema = z.string().regex(idPattern);

/** What an article or fact belongs to: the `id` of a channel in `content/site.yml`. */
export const channelSchema = z.string().regex(idPattern);

/** A day that exists, as text: `2026-03-23`. Nothing is coerced, so an empty date fails. */
export const dateSchema = z.iso.date();

/** A moment with its offset: `2026-11-22T08:00:00+07:00`. */
export const momentSchema = z.iso.datetime({ offset: true });

/**
 * Reader-facing text: not empty, no spaces at its ends. May cite `{limit:id}` (“tối đa 25 MB”),
 * `{limit:id:value}` (“25 MB”) and `{error:id}`.
 */
export const textSchema = z
	.string()
	.min(1)
	.refine((text) => text === text.trim(), { error: 'untrimmed' });

/**
 * Earlier IDs of a fact or word: what was published as `#old-id` then leads here. Only for a file
 * that had to be renamed; an ID is never given to something else.
 */
export const formerIdsSchema = z.array(idSchema).optional();

/** A permanent article number: three digits, `101`; up to five when a library outgrows them. */
export const articleNumberSchema = z.int().min(100).max(99_999);

export type Channel = z.output<typeof channelSchema>;
export type Audience = z.output<typeof audienceSchema>;
export type DocumentDateIs = z.output<typeof documentDateIsSchema>;
export type Read = z.output<typeof readSchema>;
export type Confidence = z.output<typeof confidenceSchema>;
