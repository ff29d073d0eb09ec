import { mistake } from '../../domain/wording.ts';

/** The questions of the symptom finder as a whole. */
export const finderProblems = {
	'finder-loop': ({ question, through }: { question: string; through: string }) =>
		mistake(
			`Câu hỏi “${question}” quay lại chính nó: ${through}.`,
			'Cho một câu trả lời trên đường này dẫn tới bài viết.',
		),
	'finder-too-long': ({ question, through }: { question: string; through: string }) =>
		mistake(
			`Câu hỏi “${question}” là câu thứ năm: ${through}.`,
			'Người đọc trả lời nhiều nhất bốn câu; cho câu thứ tư dẫn thẳng tới bài viết.',
		),
	'finder-no-unsure': ({ question }: { question: string }) =>
		mistake(
			`Câu hỏi “${question}” chưa có câu trả lời cho người không chắc.`,
			'Thêm một câu trả lời có unsure: true và vẫn dẫn đi tiếp.',
		),
	'finder-several-unsure': ({ question }: { question: string }) =>
		mistake(
			`Câu hỏi “${question}” có hơn một câu trả lời “không chắc”.`,
			'Giữ unsure: true ở một câu trả lời.',
		),
	'finder-unused-question': ({ question }: { question: string }) =>
		mistake(
			`Không câu trả lời nào dẫn tới câu hỏi “${question}”.`,
			'Cho một câu trả lời dẫn tới câu hỏi này, hoặc xóa câu hỏi.',
		),
	'finder-unreached-article': ({ number, title }: { number: number; title: string }) =>
		mistake(
			`Phần chẩn đoán không dẫn tới bài ${String(number)}, “${title}”.`,
			'Thêm một câu trả lời dẫn tới bài này.',
		),
	'finder-same-answer': ({ written }: { written: string }) =>
		mistake(
			`Hai câu trả lời của cùng một câu hỏi mang id “${written}”.`,
			'Đặt id khác nhau; id là phần cuối của địa chỉ.',
		),
};
