import { describer, mistake, type Problem } from '../domain/problem.ts';
import { publishedSchema, type Published } from '../schemas/published.ts';

/** Reads `content/published.json`; `undefined` when it is not what the command has written. */
export function parsePublished(text: string): Published | undefined {
	try {
		return publishedSchema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

export function unreadablePublished(file: string): Problem {
	return describe('published-unreadable', { file }, {});
}

export const publishedFileProblems = {
	'published-unreadable': (_: object) =>
		mistake(
			'Tệp này không đúng dạng, nên không kiểm tra được các địa chỉ đã đăng.',
			'Lấy lại bản trước từ lịch sử; tệp này do lệnh tạo ra, không sửa bằng tay.',
		),
};

const describe = describer(publishedFileProblems);
