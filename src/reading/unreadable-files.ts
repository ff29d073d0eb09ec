import { join } from 'node:path';
import { describer, mistake, type Problem } from '../domain/problem.ts';
import { readCached, type Cached } from './content-files.ts';

const cache = new Map<string, Cached<Problem[]>>();
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Files of which nothing else is worth saying: those that another encoding than UTF-8 wrote, and
 * those that Git has left with two versions in one.
 */
export function findUnreadableFiles(
	root: string,
	files: readonly string[],
	shownPath: (path: string) => string,
): Problem[] {
	return files
		.filter((path) => /\.(?:ya?ml|mdx?|jsonl?)$/.test(path))
		.flatMap((path) =>
			readCached(join(root, path), cache, (content) => checkBytes(content, shownPath(path))),
		);
}

/** The problems, of an unreadable file only that one, and of letters in pieces the first of a file. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
	const unreadable = new Set(
		problems
			.filter(({ kind }) => Object.hasOwn(unreadableFileProblems, kind))
			.map(({ file }) => file),
	);
	const told = new Set<string>();
	return problems.filter(({ kind, file }) => {
		if (unreadable.has(file)) return Object.hasOwn(unreadableFileProblems, kind);
		if (kind !== 'not-composed') return true;
		if (told.has(file)) return false;
		told.add(file);
		return true;
	});
}

function checkBytes(content: Buffer, file: string): Problem[] {
	if (!isUtf8(content)) return [describe('not-utf8', { file }, {})];
	if (!content.includes('<<<<<<<') && !content.includes('>>>>>>>')) return [];
	const lines = content.toString('utf8').split(/\r\n?|\n/);
	const line = lines.findIndex((text) => /^(?:<{7}|>{7})(?:\s|$)/.test(text)) + 1;
	return line === 0 ? [] : [describe('merge-conflict', { file, line }, {})];
}

/** Whether bytes are a text in UTF-8; a zero is in none. */
export function isUtf8(content: Buffer): boolean {
	if (content.includes(0)) return false;
	try {
		decoder.decode(content);
		return true;
	} catch {
		return false;
	}
}

/** A file that cannot be read as it is. */
export const unreadableFileProblems = {
	'not-utf8': (_: object) =>
		mistake(
			'Tệp này không được lưu dạng UTF-8, nên chữ có dấu sẽ hỏng.',
			'Mở tệp trong trình soạn thảo, chọn “Save with Encoding” rồi lưu lại dạng UTF-8.',
		),
	'merge-conflict': (_: object) =>
		mistake(
			'Tệp còn dấu xung đột Git: hai bản sửa nằm chồng lên nhau từ dòng này.',
			'Giữ lại bản đúng, xóa bản kia và các dòng bắt đầu bằng <<<<<<<, =======, >>>>>>>.',
		),
};

const describe = describer(unreadableFileProblems);
