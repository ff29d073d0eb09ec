import { z } from 'astro/zod';
import { articleNumberSchema, idSchema, textSchema } from './common.ts';

const answerSchema = z
	.strictObject({
		/** Last part of the step's address, unique within its question: `co-trong-hop-thu`. */
		id: idSchema,
		/** What the reader presses: “Có, thấy trong hộp thư Facebook”. */
		says: textSchema,
		/**
		 * The same in a few words, where the question stands on the home page and its topic: “Không
		 * thấy”. Without it the answer is only in the finder.
		 */
		short: textSchema.optional(),
		/** The next question … */
		question: idSchema.optional(),
		/** … or the article it ends at, … */
		article: articleNumberSchema.optional(),
		/** … at this section. */
		section: idSchema.optional(),
		/** Why this article, shown at the end: one sentence. Needed with `article`. */
		because: textSchema.optional(),
		/** “Không chắc”: every question has exactly one answer that says so and still leads on. */
		unsure: z.boolean().default(false),
	})
	.refine((answer) => (answer.question === undefined) !== (answer.article === undefined), {
		path: ['question'],
		error: 'question-or-article',
	})
	.refine((answer) => answer.article === undefined || answer.because !== undefined, {
		path: ['because'],
		error: 'article-needs-because',
	});

/** `content/finder.yml`: the questions of the symptom finder. */
export const finderSchema = z.strictObject({
	/** The question it starts with. */
	start: idSchema,
	questions: z.array(
		z.strictObject({
			id: idSchema,
			/** A question about what one can see: “Tin của khách có trong hộp thư Facebook không?” */
			asks: textSchema,
			/** Where to look, one or two sentences. */
			look: textSchema.optional(),
			/** A destination to open for looking. */
			destination: idSchema.optional(),
			/** A sketch of that place: the file `<name>.sketch.yml` beside the article. */
			sketch: z.strictObject({ article: articleNumberSchema, name: idSchema }).optional(),
			answers: z.array(answerSchema).min(2),
		}),
	),
});

export type Finder = z.output<typeof finderSchema>;
export type FinderQuestion = Finder['questions'][number];
export type FinderAnswer = FinderQuestion['answers'][number];
