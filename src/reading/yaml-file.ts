import {
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Node,
	type YAMLError,
} from 'yaml';
import { describer, mistake, type Problem, type Written } from '../domain/problem.ts';
import { findYamlTraps } from './yaml-traps.ts';
import { checkYamlValues } from './yaml-values.ts';

/**
 * Reads YAML strictly: core schema (dates stay text), no key twice, no surprises. The value is
 * `undefined` when the text cannot be read; with any problem it is not to be trusted. `firstLine` is the line its text begins on in the file.
 */
export function parseYaml(text: string, { file, firstLine = 1 }: YamlPlace): YamlFile {
	const counter = new LineCounter();
	const document = parseDocument(text, {
		schema: 'core',
		version: '1.2',
		uniqueKeys: true,
		strict: true,
		stringKeys: true,
		prettyErrors: false,
		lineCounter: counter,
	});
	const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	const found = [...document.errors, ...document.warnings].map((error) =>
		yamlProblem(error, { file, line: lineAt(error.pos[0]), text, firstLine }),
	);
	const unreadable = found.find(({ kind }) => kind === 'yaml-unreadable');
	const problems = [
		...findYamlTraps(text, { document, file, lineAt }),
		...(text.includes('\\') ? checkYamlValues({ text, document, file, lineAt }) : []),
		// What follows the first place that cannot be read is misread because of it.
		...found.filter((problem) => problem.kind !== 'yaml-unreadable' || problem === unreadable),
	];
	const lines = new Map<string, number>([['', firstLine]]);
	const digits = new Map<string, string>();
	if (document.contents) collectLines(document.contents, { path: '', lines, digits, lineAt });
	const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
	return { value, lines, digits, problems };
}

const openQuote = /^[ \t]*(?:- +)?(?:[\w-]+: +)?(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m;

function collectLines(
	node: Node,
	{
		path,
		lines,
		digits,
		lineAt,
	}: {
		path: string;
		lines: Map<string, number>;
		digits: Map<string, string>;
		lineAt: (offset: number) => number;
	},
): void {
	const within = (key: string) => (path === '' ? key : `${path}.${key}`);
	if (isMap<Node, Node | null>(node)) {
		for (const { key, value } of node.items) {
			if (!isScalar(key)) continue;
			const inner = within(String(key.value));
			if (key.range) lines.set(inner, lineAt(key.range[0]));
			if (value) collectLines(value, { path: inner, lines, digits, lineAt });
		}
	} else if (isSeq<Node>(node)) {
		node.items.forEach((item, index) => {
			const inner = within(String(index));
			if (item.range) lines.set(inner, lineAt(item.range[0]));
			collectLines(item, { path: inner, lines, digits, lineAt });
		});
	} else if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined)
		digits.set(path, node.source);
}

function yamlProblem(
	error: YAMLError,
	{ file, line, text, firstLine }: { file: string; line: number; text: string; firstLine: number },
): Problem {
	if (error.code === 'TAB_AS_INDENT') return describe('yaml-tab', { file, line }, {});
	if (error.code === 'DUPLICATE_KEY') {
		const key = /^\s*["']?([^"':\n]*)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
		return describe('yaml-duplicate-key', { file, line }, { key });
	}
	// An open quotation mark swallows the rest of the file; what counts is the line that opens it.
	const open = error.code === 'MISSING_CHAR' ? openQuote.exec(text) : null;
	if (open)
		return describe(
			'yaml-open-quote',
			{ file, line: text.slice(0, open.index).split('\n').length - 1 + firstLine },
			{ written: open[0].trim() },
		);
	const written = text.slice(error.pos[0]).split('\n', 1)[0]?.trim() ?? '';
	return describe('yaml-unreadable', { file, line }, { detail: written || error.message });
}

/** A text that is no YAML. */
export const yamlProblems = {
	'yaml-tab': (_: object) =>
		mistake('Dòng này thụt vào bằng phím Tab.', 'Thay bằng dấu cách: mỗi bậc hai dấu cách.'),
	'yaml-duplicate-key': ({ key }: { key: string }) =>
		mistake(`Mục “${key}” được viết hai lần.`, 'Giữ lại một dòng; nếu để cả hai, một dòng sẽ mất.'),
	'yaml-unreadable': ({ detail }: { detail: string }) =>
		mistake(
			`Không đọc được chỗ này: ${detail}`,
			'Mỗi dòng có dạng “tên: giá trị”, các dòng cùng cấp thụt vào bằng nhau; đặt giá trị trong ngoặc kép nếu nó có dấu : hoặc #.',
		),
	'yaml-open-quote': ({ written }: Written) =>
		mistake(
			`Dòng này mở ngoặc kép mà không đóng lại: ${written}`,
			'Thêm dấu ngoặc kép ở cuối giá trị, hoặc bỏ dấu ở đầu.',
		),
};

const describe = describer(yamlProblems);

interface YamlPlace {
	file: string;
	firstLine?: number;
}

interface YamlFile {
	value: unknown;
	/** Line of each key by its path; the empty path is the whole text. */
	lines: Map<string, number>;
	/** Each number as it is written, by its path: a long one loses digits as a number. */
	digits: Map<string, string>;
	problems: Problem[];
}
