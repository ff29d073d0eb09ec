import { describer, mistake, type Problem } from '../../domain/problem.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Lookbehind, in a literal or in text that becomes an expression: `(?<=` or `(?<!`, where the bracket is not escaped.
 * Named groups, `(?<name>`, are none.
 */
const lookbehind = /(?<!\\)(?:\\\\)*\(\?<[=!][^`'"\n]{0,20}/;

/**
 * Checks what browsers run, the scripts and those that stand in a page, for what an older one cannot read. Safari before
 * 16.4 has no lookbehind: one of them, and nothing of its file runs.
 * https://caniuse.com/js-regexp-lookbehind
 */
export function checkScripts(site: BuiltSite): Problem[] {
	const scripts = [...site.texts].filter(([file]) => file.endsWith('.js'));
	// The same few stand in every page.
	const inline = new Map<string, string>();
	for (const [path, page] of site.pages)
		for (const text of page.scripts) if (!inline.has(text)) inline.set(text, path.slice(1));
	return [...scripts, ...Array.from(inline, ([text, path]) => [path, text] as const)].flatMap(
		([file, text]) => {
			const written = lookbehind.exec(text)?.[0];
			if (written === undefined) return [];
			return [describe('built-lookbehind', { file: `dist/${file}` }, { written })];
		},
	);
}

/** A script that an older browser cannot read. */
export const scriptProblems = {
	'built-lookbehind': ({ written }: { written: string }) =>
		mistake(
			`Mã chạy trong trình duyệt có biểu thức nhìn lùi “${written}”, mà iPhone trước iOS 16.4 không đọc được: cả tệp này sẽ không chạy.`,
			'Viết lại biểu thức không dùng (?<= hay (?<!, ví dụ (?:^|\\P{L}) thay cho (?<!\\p{L}).',
		),
};

const describe = describer(scriptProblems);
