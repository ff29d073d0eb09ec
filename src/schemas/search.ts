import { z } from 'astro/zod';

const phrase = z
	.string()
	.trim()
	.min(1)
	.refine((text) => text === text.normalize('NFC'), { error: 'Chữ phải ở dạng NFC.' })
	.refine((text) => text === text.toLowerCase(), { error: 'Viết thường toàn bộ.' });

/** `content/search/synonyms.yml`: groups of words and phrases that customers use for one thing; two or more each. */
export const synonymsSchema = z.array(z.array(phrase).min(2));

/** `content/search/abbreviations.yml`: what is typed short → what it stands for. One word on the left. */
export const abbreviationsSchema = z.record(
	phrase.refine((text) => /^[\p{L}\p{N}]+$/u.test(text), { error: 'Chữ viết tắt là một từ liền.' }),
	phrase,
);

/** `content/search/fillers.yml`: words and phrases around a question that the search passes over. */
export const fillersSchema = z.array(phrase);

/**
 * `content/search/kept-words.yml`: words that are no slips of other words, though no page has them; the search never
 * “corrects” them.
 */
export const keptWordsSchema = z.strictObject({
	/** Products, shops, services: `shopee`. */
	names: z.array(phrase),
	/** English words that customers type; several on a line. */
	english: z.array(phrase),
});

/** `content/search/golden-queries.yml`: what customers type, and what they must find. */
export const goldenQueriesSchema = z.array(
	z
		.strictObject({
			/** As a customer types it, with its diacritics or without; not a line of an article's `symptoms`. */
			query: z.string().trim().min(1),
			/** Numbers of the right articles; the first of them that is listed counts. */
			articles: z.array(z.number().int().positive()).min(1).optional(),
			/** The lowest place allowed: 1 is the first. */
			rank: z.number().int().min(1).max(10).optional(),
			/** What stands above the list, by kind and file name: `limit attachment-size`. */
			answer: z
				.string()
				.regex(/^(?:destination|limit|error|term|question) \S+$/)
				.optional(),
			/** No article answers it. */
			refused: z.literal(true).optional(),
		})
		.refine(
			({ articles, rank, answer, refused }) => {
				const isListed = articles !== undefined;
				return (
					isListed === (rank !== undefined) &&
					(isListed || answer !== undefined) !== (refused ?? false)
				);
			},
			{ error: 'Cần articles và rank, hoặc answer, hoặc refused.' },
		),
);
