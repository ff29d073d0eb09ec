import { describeProblem, type Problem } from '../checks/problems.ts';

const components = 'Symptoms|SettingsPath|SettingsLink|Limit|ErrorCode|Sketch|Screenshot';

/**
 * Explains why MDX could not read a text: every place that it would stumble over, in the order of
 * the lines, because the parser names only the first.
 */
export function explainMdx(source: string, { file, failed }: MdxFailure): Problem[] {
	const found = linesOfProse(source).flatMap(({ text, line }) =>
		traps.flatMap(({ kind, pattern }) =>
			[...text.matchAll(pattern)].map(({ 0: written }) =>
				describeProblem(kind, { file, line }, { written: written.trim() }),
			),
		),
	);
	if (found.length > 0) return found;
	const written = failed.line === undefined ? undefined : source.split('\n')[failed.line - 1];
	const detail = written?.trim() ?? failed.message;
	return [describeProblem('mdx-unreadable', { file, line: failed.line }, { detail })];
}

/** Lines after the front matter, without code. */
function linesOfProse(source: string): { text: string; line: number }[] {
	let within: 'front matter' | 'code' | 'prose' = 'prose';
	return source.split('\n').flatMap((text, index) => {
		if (index === 0 && text === '---') within = 'front matter';
		else if (within === 'front matter') {
			if (text === '---') within = 'prose';
		} else if (/^\s*(?:```|~~~)/.test(text)) within = within === 'code' ? 'prose' : 'code';
		else if (within === 'prose') return [{ text: text.replace(/`[^`]*`/g, ''), line: index + 1 }];
		return [];
	});
}

/** From the most particular to the most general; each leaves to the next what it does not know. */
const traps = [
	{ kind: 'mdx-comment', pattern: /<!--.*?(?:-->|$)/g },
	{ kind: 'mdx-address', pattern: /<(?:https?:\/\/|mailto:)[^>\s]*>?|<[\w.+-]+@[\w.-]+>/g },
	{
		kind: 'mdx-open-component',
		pattern: new RegExp(String.raw`<(?:${components})(?!\w)(?:"[^"]*"|[^">])*(?<!/)>(?!.*</)`, 'g'),
	},
	{
		kind: 'mdx-open-component',
		pattern: new RegExp(String.raw`<(?:${components})(?!\w)(?:"[^"]*"|[^">])*$`, 'g'),
	},
	{
		kind: 'mdx-unquoted-prop',
		pattern: new RegExp(String.raw`<(?:${components})\s+\w+=[^"'{\s>][^>]*>`, 'g'),
	},
	{
		kind: 'mdx-html',
		pattern:
			/<\/?(?:br|hr|img|b|i|u|em|strong|p|div|span|a|table|script|style|sup|sub)(?:\s[^>]*)?\/?>/gi,
	},
	{ kind: 'mdx-less-than', pattern: /<(?![\sA-Za-z/!>])[^\s<>]*(?:\s[^\s<>]+)?/g },
	{ kind: 'mdx-less-than', pattern: /<[a-zà-ỹđ][^\s<>:@/]*(?=\s[^=<>]*$)/g },
	{ kind: 'mdx-brace', pattern: /\{(?!#[\w-]+\}\s*$)[^{}]*\}?/g },
] as const;

interface MdxFailure {
	file: string;
	/** What the parser said, and where. */
	failed: { line: number | undefined; message: string };
}
