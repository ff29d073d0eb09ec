import { z } from 'astro/zod';
import { idSchema, namedArticleSchema, namedIdSchema, textSchema } from './common.ts';

const answerSchema = z
	.strictObject({
		id: idSchema.describe(
			'Phần cuối địa chỉ của bước này, mỗi câu trả lời của một câu hỏi một tên: co-trong-hop-thu.',
		),
		says: textSchema.describe('Chữ trên nút khách bấm: “Có, thấy trong hộp thư Facebook”.'),
		short: textSchema
			.optional()
			.describe(
				'Câu đó trong vài tiếng, cho trang chủ và trang chủ đề: “Không thấy”. Bỏ dòng này thì câu chỉ có ở trang Chẩn đoán.',
			),
		question: namedIdSchema('questions')
			.optional()
			.describe('Câu hỏi tiếp theo: id của nó. Viết question hoặc article, không viết cả hai.'),
		article: namedArticleSchema.optional().describe('Số của bài mà câu trả lời này dẫn tới.'),
		section: idSchema.optional().describe('Tên neo của mục trong bài đó, nếu dẫn tới một mục.'),
		because: textSchema
			.optional()
			.describe('Vì sao là bài đó, hiện ở cuối: một câu. Cần có khi có article.'),
		unsure: z
			.boolean()
			.default(false)
			.describe(
				'true cho “Không chắc”. Mỗi câu hỏi có đúng một câu trả lời như vậy, và nó vẫn dẫn tiếp.',
			),
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
	start: namedIdSchema('questions').describe('Câu hỏi đầu tiên: id của nó.'),
	questions: z
		.array(
			z.strictObject({
				id: idSchema.describe('Tên của câu hỏi, nằm trong địa chỉ.'),
				asks: textSchema.describe(
					'Câu hỏi về điều khách nhìn thấy được: “Tin của khách có trong hộp thư Facebook không?”.',
				),
				look: textSchema.optional().describe('Nhìn vào đâu để trả lời, một hoặc hai câu.'),
				destination: namedIdSchema('destinations')
					.optional()
					.describe('Màn hình cần mở để nhìn: tên một tệp trong content/destinations/.'),
				sketch: z
					.strictObject({
						article: namedArticleSchema.describe('Số của bài có hình.'),
						name: namedIdSchema('sketches').describe(
							'Tên tệp hình cạnh bài, không có đuôi .sketch.yml.',
						),
					})
					.optional()
					.describe('Hình vẽ của chỗ đó.'),
				answers: z
					.array(answerSchema)
					.min(2)
					.describe('Các câu trả lời, ít nhất hai, trong đó có một câu “Không chắc”.'),
			}),
		)
		.describe('Các câu hỏi của trang Chẩn đoán.'),
});

export type Finder = z.output<typeof finderSchema>;
export type FinderQuestion = Finder['questions'][number];
export type FinderAnswer = FinderQuestion['answers'][number];
