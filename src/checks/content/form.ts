import { describer, mistake, type Problem, type Written } from '../../domain/problem.ts';
import { stepSections } from '../../domain/step-sections.ts';
import { countSyllables } from '../../domain/syllables.ts';
import { parseDone } from '../../library/done-question.ts';
import { hideCitations } from '../../reading/citations.ts';
import { lineOf, type ArticleEntry } from '../../reading/entries.ts';

/** The lengths at which an article answers in five screens of a phone. */
const most = { conditions: 3, condition: 14, role: 4, sentences: 2, fold: 8, rows: 3 };

/** Checks what keeps an article short: the length and the place of every part of its form. */
export function checkForm(entry: ArticleEntry): Problem[] {
	return [
		...checkConditions(entry),
		...checkWholeForm(entry),
		...checkSteps(entry),
		...checkFolds(entry),
		...checkPlaces(entry),
	];
}

function checkConditions({ file, data, ...entry }: ArticleEntry): Problem[] {
	const at = (path: string) => ({ file, line: lineOf(entry, path) });
	const problems = data.mine.flatMap((text, index) => {
		const count = countSyllables(hideCitations(text));
		return count <= most.condition
			? []
			: [describe('long-condition', at(`mine.${String(index)}`), { written: text, count })];
	});
	if (data.mine.length > most.conditions)
		problems.push(describe('many-conditions', at('mine'), { count: data.mine.length }));
	const { role } = data.needs ?? {};
	if (role !== undefined && countSyllables(role) > most.role)
		problems.push(
			describe('long-role', at('needs.role'), { written: role, count: countSyllables(role) }),
		);
	if (data.done !== undefined && parseDone(data.done) === undefined)
		problems.push(describe('done-form', at('done'), { written: data.done }));
	return problems;
}

/** With conditions an article is in the new form, and then wholly. */
function checkWholeForm({ file, data, body, ...entry }: ArticleEntry): Problem[] {
	if (data.mine.length === 0) return [];
	const problems: Problem[] = [];
	const at = (path: string) => ({ file, line: lineOf(entry, path) });
	for (const key of ['needs', 'done'] as const)
		if (data[key] === undefined) problems.push(describe('form-key-missing', at('mine'), { key }));
	const signs = body.sections.find(({ anchor }) => anchor === 'dau-hieu');
	if (signs)
		problems.push(describe('signs-twice', { file, line: signs.line }, { written: signs.text }));
	const [listed] = body.steps.filter(({ title }) => title === undefined);
	if (listed) problems.push(describe('listed-steps', { file, line: listed.line }, {}));
	return problems;
}

function checkSteps({ file, body }: ArticleEntry): Problem[] {
	return body.steps.flatMap(({ line, sentences = 0, pictures = 0 }, index) => {
		const number = index + 1;
		const problems: Problem[] = [];
		if (sentences > most.sentences)
			problems.push(describe('long-step', { file, line }, { number, count: sentences }));
		if (pictures > 1)
			problems.push(describe('crowded-step', { file, line }, { number, count: pictures }));
		return problems;
	});
}

function checkFolds({ file, body }: ArticleEntry): Problem[] {
	return body.folds.flatMap(({ kind, text, line }) => {
		const count = countSyllables(hideCitations(text));
		return kind === 'Sources' || count <= most.fold
			? []
			: [describe('long-fold-title', { file, line }, { written: text, count })];
	});
}

function checkPlaces({ file, body }: ArticleEntry): Problem[] {
	const problems: Problem[] = [];
	const sources = new Set<string>();
	for (const { name, props, line, section = '', within } of body.uses) {
		const place = { file, line };
		if (name === 'Step' && (within.length > 0 || !stepSections.has(section)))
			problems.push(describe('step-outside', place, { written: props['title'] ?? '' }));
		if (name === 'Answer' && within.length > 0)
			problems.push(describe('answer-inside', place, { written: props['question'] ?? '' }));
		if (name === 'Limit' && props['as'] === 'row' && within.length > 0)
			problems.push(describe('row-inside', place, { written: props['id'] ?? '' }));
		if (name !== 'Sources') continue;
		if (within.length > 0 || sources.has(section))
			problems.push(describe('sources-place', place, {}));
		sources.add(section);
	}
	const rows = body.uses.filter(({ name, props }) => name === 'Limit' && props['as'] === 'row');
	const [first] = rows.slice(most.rows);
	if (first)
		problems.push(describe('many-rows', { file, line: first.line }, { count: rows.length }));
	return problems;
}

/** What makes an article longer than its readers have patience for. */
export const formProblems = {
	'long-condition': ({ written, count }: Counted) =>
		mistake(
			`Điều kiện “${written}” dài ${String(count)} tiếng.`,
			'Rút còn nhiều nhất 14 tiếng: chỉ điều khách nhìn thấy, không kèm lý do.',
		),
	'many-conditions': ({ count }: { count: number }) =>
		mistake(
			`Bài có ${String(count)} điều kiện ở mine.`,
			'Giữ nhiều nhất ba điều; điều để phân biệt với bài khác thì chuyển vào notThis.',
		),
	'long-role': ({ written, count }: Counted) =>
		mistake(
			`Vai trò “${written}” dài ${String(count)} tiếng.`,
			'Viết nhiều nhất bốn tiếng, ví dụ “Quản trị viên”; chi tiết thì viết trong bước.',
		),
	'done-form': ({ written }: Written) =>
		mistake(
			`Câu hỏi cuối bài “${written}” không trả lời được bằng “Đã …” và “Chưa …”.`,
			'Viết theo mẫu “… đã … chưa?”, ví dụ “Tin đã về chưa?”.',
		),
	'form-key-missing': ({ key }: { key: string }) =>
		mistake(
			`Bài có mine nhưng thiếu ${key}.`,
			'Thêm cả needs (minutes, role) và done; mẫu có trong content/README.md.',
		),
	'signs-twice': ({ written }: Written) =>
		mistake(
			`Mục “${written}” thừa: ô “Đúng bài này khi” đã được làm từ mine.`,
			'Chuyển điều kiện vào mine, hình và chi tiết vào bước, rồi xóa cả mục này.',
		),
	'listed-steps': (_: object) =>
		mistake(
			'Các bước còn là danh sách đánh số.',
			'Viết mỗi bước trong một <Step title="…">, bỏ số ở đầu.',
		),
	'long-step': ({ number, count }: { number: number; count: number }) =>
		mistake(
			`Bước ${String(number)} có ${String(count)} câu dưới tiêu đề.`,
			'Giữ nhiều nhất hai câu; điều chỉ cần khi bước không được thì đưa vào <Details>.',
		),
	'crowded-step': ({ number, count }: { number: number; count: number }) =>
		mistake(
			`Bước ${String(number)} có ${String(count)} hình hoặc nút cài đặt.`,
			'Giữ một; cái còn lại chuyển sang bước khác hoặc vào <Details>.',
		),
	'long-fold-title': ({ written, count }: Counted) =>
		mistake(
			`Dòng gập “${written}” dài ${String(count)} tiếng.`,
			'Rút còn nhiều nhất 8 tiếng: khách đọc lướt để biết có cần mở không.',
		),
	'step-outside': ({ written }: Written) =>
		mistake(
			`Bước “${written}” không nằm thẳng dưới mục các bước.`,
			'Đặt <Step> ngay dưới “## Cách xử lý” (bài hướng dẫn: “## Cách làm”), không lồng vào khối khác.',
		),
	'answer-inside': ({ written }: Written) =>
		mistake(
			`Câu “${written}” nằm lồng trong một khối khác.`,
			'Đặt <Answer> thẳng dưới một mục, ví dụ “## Trong lúc chờ”.',
		),
	'row-inside': ({ written }: Written) =>
		mistake(
			`Dòng giới hạn “${written}” nằm lồng trong một khối khác.`,
			'Đặt <Limit … as="row" /> thẳng dưới mục “Giới hạn cần biết”; trong câu thì bỏ as="row".',
		),
	'many-rows': ({ count }: { count: number }) =>
		mistake(
			`Bài có ${String(count)} dòng giới hạn.`,
			'Giữ nhiều nhất ba dòng mà người bán cần; các giới hạn khác đã có ở trang Giới hạn.',
		),
	'sources-place': (_: object) =>
		mistake(
			'<Sources> đứng sai chỗ.',
			'Mỗi mục nhiều nhất một <Sources>, thẳng dưới mục, sau mọi nội dung khác.',
		),
};

const describe = describer(formProblems);

interface Counted {
	written: string;
	count: number;
}
