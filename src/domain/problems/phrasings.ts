import { mistake, reminder } from './wording.ts';

/** Sentences of customers, in `phrasings.yml` and `content/search/elsewhere.yml`. */
export const phrasingProblems = {
	'phrasing-under-two': ({ written, other }: PhrasingPlaces) =>
		mistake(
			`Câu “${written}” cũng đứng trong ${other} mà không có lý do.`,
			'Giữ câu ở bài trả lời đúng nhất; nếu cả hai bài đều đúng thì ghi { says: câu, reason: vì sao } ở cả hai.',
		),
	'phrasing-elsewhere-too': ({ written, other }: PhrasingPlaces) =>
		mistake(
			`Câu “${written}” có trong ${other} lại nằm trong nhóm chưa có bài nào trả lời.`,
			'Xóa câu ở một trong hai nơi: hoặc bài này trả lời được, hoặc chưa có bài nào.',
		),
	'phrasing-twice': ({ written, other }: PhrasingPlaces) =>
		reminder(
			`Câu “${written}” giống câu “${other}” khi bỏ dấu và lời chào, nên không thêm được gì.`,
			'Xóa một câu, hoặc thay bằng một cách nói khác hẳn.',
		),
};

interface PhrasingPlaces {
	written: string;
	/** Where it stands too, or what it is like. */
	other: string;
}
