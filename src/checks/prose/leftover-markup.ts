import { mistake, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';

const signs = [
	// Marks of Markdown that were not read as one, or that stand where nothing reads Markdown.
	/\S*\*+\S*/gu,
	/\S*`\S*/gu,
	/\S*~+\S*/gu,
	/!?\[[^[\]\n]*\](?:\s?\([^()\n]*\))?|\S*[[\]]\S*/gu,
	/\S*\^\S*/gu,
	/\S*\\\S*/gu,
	/\S*\|\S*/gu,
	/(?<!\S)_+(?=[\p{L}\d])|(?<=[\p{L}\d])_+(?![\p{L}\d=])/gu,
	/\S*={2,}\S*|\S*:{2,}\S*/gu,
	/^#{1,6}(?=[\s\p{L}])/gmu,
	// HTML, braces that cite nothing, and letters written as code.
	/<[^<>\n]*>|\S*[<>]\S*/gu,
	/\{[^{}\n]*\}?|\}/gu,
	/&(?:[a-z]\w*|#x?[\da-f]+);/giu,
];
const bullets = /[•‣◦▪▫●○■□➤►▶✓✔☑✅👉🔹🔸]/gu;
const anySign = /[*`~[\]^\\|_=:#<>{}&]/;

/** What a reader would see of markup: nothing of it belongs into a text. */
export function findLeftoverMarkup({ text }: ProseText): Found[] {
	const found = findAll(text, bullets, { kind: 'typed-bullet' });
	if (!anySign.test(text)) return found;
	const left = signs.flatMap((pattern) => findAll(text, pattern, { kind: 'markup-left' }));
	// One sign, however many rules see it.
	return [...found, ...new Map(left.map((one) => [one.index, one])).values()];
}

export const leftoverMarkupProblems = {
	'markup-left': ({ written }: Written) =>
		mistake(
			`Khách sẽ thấy nguyên “${written}”, vì dấu ở đó không được đọc thành định dạng.`,
			'Viết bằng chữ và xóa dấu. In đậm thì sau ** cuối phải có dấu cách hoặc dấu câu; liên kết viết liền [chữ](địa chỉ); hai thứ này chỉ dùng trong thân bài.',
		),
	'typed-bullet': ({ written }: Written) =>
		mistake(
			`Dấu “${written}” được gõ thẳng vào chữ.`,
			'Trong bài, viết mỗi ý một dòng mở đầu bằng dấu - và một dấu cách; trong tệp .yml thì tách thành câu hoặc thành mục riêng.',
		),
};

type Found = TextProblem<keyof typeof leftoverMarkupProblems>;
