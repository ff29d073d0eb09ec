import { describer, mistake, type Problem } from '../../domain/problem.ts';
import { browserFloor } from '../../domain/browser-floor.ts';
import type { BuiltSite } from './built-site.ts';
import { findNewerSyntax, type NewerSyntax } from './script-syntax.ts';
import { findNewerStyles } from './style-syntax.ts';

/**
 * Lookbehind, in a literal or in text that becomes an expression: `(?<=` or `(?<!`, where the bracket is not escaped.
 * Named groups, `(?<name>`, are none.
 */
const lookbehind = /(?<!\\)(?:\\\\)*\(\?<[=!][^`'"\n]{0,20}/;

/**
 * Checks what browsers run and style with, files and what stands in pages, for what the oldest ones
 * of `domain/browser-floor.ts` cannot read. Safari before 16.4 has no lookbehind: one of them, and
 * nothing of its file runs. https://caniuse.com/js-regexp-lookbehind
 */
export function checkScripts(site: BuiltSite): Problem[] {
	const files = [...site.texts].filter(([file]) => file.endsWith('.js'));
	// The same few stand in every page.
	const inline = new Map<string, string>();
	for (const [path, page] of site.pages)
		for (const text of page.scripts) if (!inline.has(text)) inline.set(text, path.slice(1));
	const scripts = [
		...files.map(([file, text]) => ({ file, text, isModule: true })),
		...Array.from(inline, ([text, file]) => ({ file, text, isModule: false })),
	];
	const styles = [...site.texts].filter(([file]) => file.endsWith('.css'));
	return [
		...scripts.flatMap((script) => [
			...lookbehinds(script),
			...findNewerSyntax(script.text, script).map((found) => describeNewer(script.file, found)),
		]),
		...styles.flatMap(([file, text]) =>
			findNewerStyles(text).map((found) => describe('built-newer-style', place(file), found)),
		),
	];
}

function lookbehinds({ file, text }: { file: string; text: string }): Problem[] {
	const written = lookbehind.exec(text)?.[0];
	return written === undefined ? [] : [describe('built-lookbehind', place(file), { written })];
}

function describeNewer(file: string, found: NewerSyntax): Problem {
	return found.kind === 'syntax'
		? describe('built-newer-syntax', place(file), found)
		: describe('built-newer-function', place(file), found);
}

function place(file: string): { file: string } {
	return { file: `dist/${file}` };
}

/** A script or stylesheet that an older browser cannot read. */
export const scriptProblems = {
	'built-lookbehind': ({ written }: { written: string }) =>
		mistake(
			`Mã chạy trong trình duyệt có biểu thức nhìn lùi “${written}”, mà iPhone trước iOS 16.4 không đọc được: cả tệp này sẽ không chạy.`,
			'Viết lại biểu thức không dùng (?<= hay (?<!, ví dụ (?:^|\\P{L}) thay cho (?<!\\p{L}).',
		),
	'built-newer-syntax': ({ written }: { written: string }) =>
		mistake(
			`Mã chạy trong trình duyệt có cú pháp mới “${written}”, mà ${oldest} không đọc được: cả tệp này sẽ không chạy.`,
			'Viết lại bằng cú pháp cũ hơn, hoặc xem build.target trong astro.config.mjs có còn theo mức này.',
		),
	'built-newer-function': ({ written, since }: { written: string; since: string }) =>
		mistake(
			`Mã chạy trong trình duyệt gọi ${written}(), mà Safari chỉ có từ bản ${since}; mức thấp nhất là ${oldest}.`,
			`Viết lại không dùng hàm này, hoặc hỏi trước bằng '${written}' in ….`,
		),
	'built-newer-style': ({ name, written }: { name: string; written: string }) =>
		mistake(
			`Kiểu trình bày có ${name} ở “${written}”, nên ${oldest} bỏ cả phần đó.`,
			'Viết thêm cách cũ ở trước, hoặc tách phần mới thành một luật riêng.',
		),
};

const oldest = browserFloor.map(({ target }) => target.replace(/\d/, ' $&')).join(', ');

const describe = describer(scriptProblems);
