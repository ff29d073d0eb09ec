import type { MdastNode } from 'satteri';
import type { LostStep, StepPart } from './entries.ts';
import { childrenOf, descendants, lineOfNode } from './mdx-nodes.ts';

/**
 * What stands under the heading of the steps, one part per block, as the source writes it: enough
 * to tell whether Markdown took the steps for the one list that their author meant.
 *
 * @param blocks every block up to the next h2
 */
export function stepPartsOf(blocks: readonly MdastNode[], source: string): StepPart[] {
	const lines = source.split('\n');
	return blocks.map((node) => {
		const line = lineOfNode(node);
		return {
			kind: node.type === 'heading' ? 'heading' : node.type === 'list' ? listKind(node) : 'other',
			line,
			endLine: node.position?.end.line ?? line,
			indent: indentOf(node),
			written: (lines[line - 1] ?? '').trim(),
			...(node.type === 'list' && node.ordered === true
				? {
						start: node.start ?? 1,
						delimiter: delimiterOf(node, lines),
						inner: indentOf(childrenOf(childrenOf(node).at(-1) ?? node)[0] ?? node),
					}
				: {}),
			lost: lostSteps(node, lines),
		};
	});
}

function listKind(node: Extract<MdastNode, { type: 'list' }>): StepPart['kind'] {
	return node.ordered === true ? 'steps' : 'other';
}

function indentOf(node: MdastNode): number {
	return (node.position?.start.column ?? 1) - 1;
}

function delimiterOf(list: MdastNode, lines: readonly string[]): string {
	const written = (lines[lineOfNode(list) - 1] ?? '').slice(indentOf(list));
	return /^\d+([.)])/.exec(written)?.[1] ?? '.';
}

/** “2.Bấm”, “2. Bấm” right under a sentence, “- a” that joined one, and a list that goes on inside a step. */
const stepLine = /^\d{1,2}[.)](?=[\s\p{L}<“*[])|^[-*+•]\s/u;

function lostSteps(node: MdastNode, lines: readonly string[]): LostStep[] {
	return [node, ...descendants(node)].flatMap((part) => {
		if (part.type === 'paragraph') return lostLines(part, lines);
		if (part === node || part.type !== 'list' || part.ordered !== true || (part.start ?? 1) === 1)
			return [];
		const line = lineOfNode(part);
		return [{ line, written: (lines[line - 1] ?? '').trim() }];
	});
}

function lostLines(paragraph: MdastNode, lines: readonly string[]): LostStep[] {
	const first = lineOfNode(paragraph);
	const last = paragraph.position?.end.line ?? first;
	return lines.slice(first - 1, last).flatMap((text, index) => {
		const written = (index === 0 ? text.slice(indentOf(paragraph)) : text).trim();
		return stepLine.test(written) ? [{ line: first + index, written }] : [];
	});
}
