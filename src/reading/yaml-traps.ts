import { isScalar, Lexer, visit, type Document } from 'yaml';
import { describer, mistake, type Problem, type Written } from '../domain/problem.ts';

/**
 * What YAML would lose without a word: text after “ #”, which it takes for a comment, and the dots of
 * a grouped number (`72.000` is 72). Read from the text itself, not from the parsed value.
 */
export function findYamlTraps(text: string, { document, file, lineAt }: YamlText): Problem[] {
	return [
		...findLostText(text, { file, lineAt }),
		...findGroupedNumbers({ document, file, lineAt }),
	];
}

function findLostText(text: string, { file, lineAt }: Omit<YamlText, 'document'>): Problem[] {
	// Nearly no text has it, and reading its tokens once more takes a third of the time.
	if (!/\s#\S/.test(text)) return [];
	const problems: Problem[] = [];
	let offset = 0;
	for (const token of new Lexer().lex(text)) {
		if (controls.has(token)) continue;
		const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim();
		if (/^#\S/.test(token) && before !== '')
			problems.push(
				describe('yaml-lost-text', { file, line: lineAt(offset) }, { written: token.trim() }),
			);
		offset += token.length;
	}
	return problems;
}

function findGroupedNumbers({ document, file, lineAt }: YamlText): Problem[] {
	const problems: Problem[] = [];
	visit(document, {
		Scalar(_key, node) {
			const { source: written = '', range } = node;
			if (!isScalar(node) || node.type !== 'PLAIN' || !range) return;
			const place = { file, line: lineAt(range[0]) };
			if (/^-?\d{1,3}(?:\.\d{3})+$/.test(written))
				problems.push(
					describe('yaml-dotted-number', place, {
						written,
						near: written.replaceAll('.', ''),
						read: String(node.value),
					}),
				);
			if (/^-?\d+,\d+(?:,\d+)*$/.test(written))
				problems.push(
					describe('yaml-comma-number', place, {
						written,
						near: /,\d{3}(?:,|$)/.test(written)
							? written.replaceAll(',', '')
							: written.replace(',', '.'),
					}),
				);
		},
	});
	return problems;
}

/** Marks that the lexer puts between tokens and that are not in the text. */
const controls = new Set(['\u0002', '\u0018', '\u001f', '\ufeff']);

/** YAML that does not mean what its author meant. */
export const yamlTrapProblems = {
	'yaml-lost-text': ({ written }: { written: string }) =>
		mistake(
			`Phần “${written}” sẽ mất vì máy đọc nó là ghi chú.`,
			'Đặt cả câu trong ngoặc kép, ví dụ "Lỗi #10 khi gửi tin"; mã lỗi thì trích dẫn bằng {error:…}.',
		),
	'yaml-dotted-number': ({ written, near, read }: Written & { read: string }) =>
		mistake(
			`Số ${written} sẽ được đọc thành ${read}.`,
			`Trong tệp .yml viết số liền: ${near ?? ''}. Trang web tự thêm dấu chấm.`,
		),
	'yaml-comma-number': ({ written, near }: Written) =>
		mistake(
			`Số ${written} có dấu phẩy nên không đọc được thành số.`,
			`Trong tệp .yml viết ${near ?? ''}: số liền, phần lẻ sau dấu chấm. Trang web tự đổi dấu.`,
		),
};

const describe = describer(yamlTrapProblems);

interface YamlText {
	document: Document.Parsed;
	file: string;
	lineAt: (offset: number) => number;
}
