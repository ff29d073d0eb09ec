import type { Problem } from '../../domain/problem.ts';
import type { Edit } from '../../reading/text-edit.ts';
import { markdownEdits, markdownMends } from './markdown-mends.ts';
import { frontMatterOf, lineAt, proseBlocksOf } from './prose-blocks.ts';
import { letterEdits, proseEdits, proseMends } from './prose-mends.ts';
import { yamlEdits, yamlMends } from './yaml-mends.ts';

/**
 * The edits that one problem of the check asks for, made by the very rule that found it, so that
 * the two cannot disagree. None where its author has to choose.
 */
export function mendsOf(
	source: string,
	{ kind, line = 1, file }: Pick<Problem, 'kind' | 'line' | 'file'>,
): Edit[] {
	if (isOneOf(letterMends, kind)) return letterEdits(source);
	if (isOneOf(markdownMends, kind) && file.endsWith('.mdx'))
		return markdownEdits(source, { kind, line });
	if (isOneOf(yamlMends, kind)) {
		const { yaml, offset } = file.endsWith('.mdx')
			? frontMatterOf(source)
			: { yaml: source, offset: 0 };
		const first = lineAt(source, offset);
		return moved(yamlEdits(yaml, { kind, line: line - first + 1 }), offset);
	}
	if (kind === 'typed-bullet') return yamlBulletEdits(source, { file, line });
	if (!isOneOf(proseMends, kind)) return [];
	return blocksOn(source, { file, line }).flatMap(({ start, text }) =>
		moved(proseEdits(text, kind), start),
	);
}

/** Ordinary spaces for no-break ones, which the site sets itself; titles and descriptions may keep their own. */
export function spaceEdits(source: string): Edit[] {
	const edits: Edit[] = [];
	for (const { index } of source.matchAll(/\u00a0/g)) {
		const line = source.slice(source.lastIndexOf('\n', index) + 1, index);
		if (!/^\s*(?:- )?(?:title|description):/.test(line))
			edits.push({ start: index, end: index + 1, text: ' ' });
	}
	return edits;
}

/** A list of YAML has its own mark: `- • Tin về chậm` loses the second. */
function yamlBulletEdits(source: string, place: { file: string; line: number }): Edit[] {
	return blocksOn(source, place).flatMap(({ start, text }) => {
		const [mark] = /^[•‣◦▪▫●○■□➤►▶][ \t]*/u.exec(text) ?? [];
		const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
		return mark === undefined || !/-[ \t]+["']?$/.test(before)
			? []
			: [{ start, end: start + mark.length, text: '' }];
	});
}

function blocksOn(source: string, { file, line }: { file: string; line: number }) {
	return proseBlocksOf(source, file).filter(
		({ firstLine, lastLine }) => firstLine <= line && line <= lastLine,
	);
}

function moved(edits: readonly Edit[], by: number): Edit[] {
	return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}

function isOneOf<const Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind {
	return kinds.some((one) => one === kind);
}

const letterMends = ['hidden-character', 'not-composed', 'foreign-letter'] as const;
