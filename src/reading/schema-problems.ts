import { z } from 'astro/zod';
import { lineOf } from './entries.ts';
import { ruleProblem } from './schema-rules.ts';
import { findNearest } from '../domain/nearest.ts';
import {
	describer,
	didYouMean,
	mistake,
	type Place,
	type Problem,
	type Written,
} from '../domain/problem.ts';

/**
 * Checks a value against its schema and words every issue for authors. The data is `undefined` when
 * anything is wrong. Nothing is coerced.
 */
export function checkSchema<Output>(
	schema: z.ZodType<Output>,
	{ value, lines, digits, file }: YamlValue,
): { data: Output | undefined; problems: Problem[] } {
	const result = schema.safeParse(value, { reportInput: true });
	if (result.success) return { data: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue) => {
		const path = issue.path.join('.');
		const place = (inner = '') => ({
			file,
			line: lineOf({ lines }, [path, inner].filter(Boolean).join('.')),
		});
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((written) =>
				describe('unknown-key', place(written), {
					written,
					near: findNearest(written, knownKeys(schema, issue.path)),
				}),
			);
		const written = digits.get(path) ?? show(issue.input);
		const key = keyName(issue.path);
		const inside = knownKeys(schema, issue.path);
		return [issueProblem(issue, { key, written, inside, place: place() })];
	});
	return { data: undefined, problems };
}

function issueProblem(
	issue: z.core.$ZodIssue,
	{ key, written, inside, place }: ProblemValue,
): Problem {
	switch (issue.code) {
		case 'invalid_type':
			if (issue.input === undefined) return describe('missing-key', place, { key });
			if (issue.input === null) return describe('empty-text', place, { key });
			if (issue.expected === 'string' && typeof issue.input === 'number')
				return describe('needs-quotes', place, { key, written });
			if (issue.expected === 'string' && colonText(issue.input) !== undefined)
				return describe('colon-needs-quotes', place, { written: colonText(issue.input) ?? '' });
			if (issue.expected === 'array' && typeof issue.input === 'string')
				return describe('needs-brackets', place, { key, written });
			if (issue.expected === 'object' && typeof issue.input === 'string' && inside.length > 0)
				return describe('needs-group', place, { key, written, inside });
			return describe('wrong-type', place, {
				key,
				written: typeof issue.input === 'object' ? typeName(issue.input) : `“${written}”`,
				wanted: typeNames[issue.expected] ?? issue.expected,
			});
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			if (issue.input === undefined) return describe('missing-key', place, { key });
			return describe('wrong-choice', place, {
				key,
				written,
				near: findNearest(written, allowed),
				allowed: allowed.join(', '),
			});
		}
		case 'invalid_format':
			return formatProblem(issue.format, { key, written, place });
		case 'too_small':
			if (issue.origin === 'string') return describe('empty-text', place, { key });
			if (issue.origin === 'array')
				return describe('empty-list', place, { key, least: Number(issue.minimum) });
			return describe('wrong-number', place, { key, written });
		case 'too_big':
			return describe('wrong-number', place, { key, written });
		case 'custom':
			if (issue.message === 'untrimmed') return describe('untrimmed-text', place, { key });
			return (
				ruleProblem(issue, { written, place }) ??
				describe('wrong-form', place, { key, detail: issue.message })
			);
		default:
			return describe('wrong-form', place, { key, detail: written });
	}
}

/** `- Báo lỗi: không gửi được`, which YAML takes for a key and its value. */
function colonText(input: unknown): string | undefined {
	if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
	const [first, ...others] = Object.entries(input);
	if (!first || others.length > 0 || typeof first[1] === 'object') return undefined;
	return `${first[0]}: ${String(first[1])}`;
}

function formatProblem(
	format: string,
	{ key, written, place }: { key: string; written: string; place: Place },
): Problem {
	if (format === 'date') return describe('bad-date', place, { key, written });
	if (format === 'datetime') return describe('bad-moment', place, { key, written });
	if (format === 'url') return describe('bad-url', place, { key, written });
	if (/code$/.test(key)) return describe('bad-code', place, { key, written });
	return describe('bad-id', place, { key, written });
}

/** The keys that the schema knows at a place: what an unknown one was probably meant to be. */
function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return knownKeys(schema.unwrap(), path);
	if (schema instanceof z.ZodPipe) return knownKeys(schema.in, path);
	if (schema instanceof z.ZodArray) return knownKeys(schema.element, path.slice(1));
	if (schema instanceof z.ZodUnion)
		return schema.options.flatMap((option) => knownKeys(option, path));
	if (!(schema instanceof z.ZodObject)) return [];
	const [key, ...rest] = path;
	if (key === undefined) return Object.keys(schema.shape);
	const inner = schema.shape[String(key)];
	return inner === undefined ? [] : knownKeys(inner, rest);
}

/** `symptoms.0` → “symptoms”: the name an author sees, without the position in a list. */
function keyName(path: readonly PropertyKey[]): string {
	return String(path.findLast((key) => typeof key === 'string') ?? 'nội dung');
}

function show(input: unknown): string {
	return typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
}

function typeName(input: unknown): string {
	if (Array.isArray(input)) return 'một danh sách';
	if (typeof input === 'object') return 'một nhóm mục';
	return typeNames[typeof input] ?? typeof input;
}

const typeNames: Record<string, string> = {
	string: 'chữ',
	number: 'một số',
	int: 'một số nguyên',
	boolean: 'true hoặc false',
	array: 'một danh sách',
	object: 'một nhóm mục',
};

/** A value that does not have the form its key asks for. */
export const schemaProblems = {
	'missing-key': ({ key }: { key: string }) =>
		mistake(`Thiếu mục “${key}”.`, `Thêm dòng “${key}: …”; ý nghĩa có trong content/README.md.`),
	'unknown-key': ({ written, near }: Written) =>
		mistake(`Không có mục nào tên “${written}”.`, `${didYouMean(near)}Sửa tên hoặc xóa dòng này.`),
	'wrong-choice': ({ key, written, near, allowed }: Written & { key: string; allowed: string }) =>
		mistake(
			`Mục “${key}” không nhận giá trị “${written}”.`,
			`${didYouMean(near)}Các giá trị được dùng: ${allowed}.`,
		),
	'wrong-type': ({ key, wanted, written }: { key: string; wanted: string; written: string }) =>
		mistake(`Mục “${key}” cần ${wanted}, nhưng đang là ${written}.`, `Viết lại thành ${wanted}.`),
	'needs-group': ({ key, written, inside }: { key: string; written: string; inside: string[] }) =>
		mistake(
			`Mục “${key}” cần một nhóm mục, nhưng đang là “${written}”.`,
			`Viết “${key}: { ${inside[0] ?? ''}: ${written} }”. Trong nhóm có thể có: ${inside.join(', ')}.`,
		),
	'needs-quotes': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” là chữ nhưng ${written} đang được đọc thành số.`,
			`Đặt trong ngoặc kép: "${written}". Nếu không, số dài sẽ mất chữ số.`,
		),
	'colon-needs-quotes': ({ written }: { written: string }) =>
		mistake(
			`Dấu hai chấm làm “${written}” bị đọc thành một mục và giá trị của nó.`,
			`Đặt trong ngoặc kép: "${written.replaceAll('"', '”')}".`,
		),
	'needs-brackets': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” cần một danh sách, dù chỉ có một giá trị.`,
			`Viết ${key}: [${written}]; nhiều câu thì mỗi câu một dòng mở đầu bằng dấu -.`,
		),
	'bad-date': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không phải là một ngày có thật: “${written}”.`,
			'Viết theo dạng năm-tháng-ngày, ví dụ 2026-03-23.',
		),
	'bad-moment': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không phải là một thời điểm: “${written}”.`,
			'Viết cả ngày, giờ và múi giờ, ví dụ 2026-11-22T08:00:00+07:00.',
		),
	'bad-id': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không phải là một tên đúng: “${written}”.`,
			'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ trang-vuot-gioi-han.',
		),
	'bad-code': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không phải là một mã lỗi: “${written}”.`,
			'Chỉ viết các chữ số của mã, đặt trong ngoặc kép, ví dụ "10" hoặc "-216".',
		),
	'bad-url': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không phải là một địa chỉ web: “${written}”.`,
			'Dán cả địa chỉ, bắt đầu bằng https://.',
		),
	'empty-text': ({ key }: { key: string }) =>
		mistake(`Mục “${key}” đang để trống.`, 'Điền nội dung, hoặc xóa cả dòng nếu không cần.'),
	'empty-list': ({ key, least }: { key: string; least: number }) =>
		mistake(
			`Mục “${key}” cần ít nhất ${String(least)} dòng.`,
			'Thêm dòng bắt đầu bằng dấu - bên dưới.',
		),
	'untrimmed-text': ({ key }: { key: string }) =>
		mistake(`Mục “${key}” có dấu cách thừa ở đầu hoặc cuối.`, 'Xóa dấu cách thừa trong ngoặc kép.'),
	'wrong-number': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không nhận số ${written}.`,
			'Viết một số đúng loại: số bài từ 100 đến 99999, giới hạn lớn hơn 0, số đánh dấu từ 1; vùng trên ảnh chụp có x và y từ 0, width và height từ 1.',
		),
	'wrong-form': ({ key, detail }: { key: string; detail: string }) =>
		mistake(
			`Mục “${key}” chưa đúng dạng: ${detail}.`,
			'Xem mẫu trong content/README.md rồi sửa lại.',
		),
};

const describe = describer(schemaProblems);

interface YamlValue {
	value: unknown;
	lines: ReadonlyMap<string, number>;
	/** Numbers as they are written. */
	digits: ReadonlyMap<string, string>;
	file: string;
}

/** What a problem may have to name of the value it is about. */
interface ProblemValue {
	key: string;
	written: string;
	/** The keys that a group has at this place. */
	inside: string[];
	place: Place;
}
