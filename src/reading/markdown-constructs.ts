import type { MdastNode } from 'satteri';
import type { ConstructName, ForeignConstruct } from './entries.ts';
import { childrenOf, descendants, lineOfNode } from './mdx-nodes.ts';

/**
 * Everything in an article that its readers would not get as it was meant: a construct that the site
 * does not use, by an allow-list, or a letter that Markdown takes for a sign of its own.
 */
export function foreignConstructs(root: MdastNode, source: string): ForeignConstruct[] {
	return [...descendants(root)].flatMap((node) => {
		const written = writtenAt(node, source);
		const found = nameOf(node, written);
		const line = lineOfNode(node);
		return found === undefined ? [] : [{ construct: found, line, written: firstLine(written) }];
	});
}

/** `undefined` for what an article may hold. Components and code in braces are checked elsewhere. */
function nameOf(node: MdastNode, written: string): ConstructName | undefined {
	switch (node.type) {
		case 'yaml':
		case 'paragraph':
		case 'strong':
		case 'inlineCode':
		case 'tableRow':
		case 'tableCell':
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
		case 'mdxjsEsm':
			return undefined;
		case 'code':
			return written.startsWith('```') && node.meta === null ? undefined : 'code';
		case 'text':
			if (/\\[!-/:-@[-`{-~]/.test(written)) return 'escape';
			return /&(?:[a-z]\w*|#x?[\da-f]+);/i.test(written) ? 'entity' : undefined;
		case 'heading':
			if (!written.startsWith('#')) return 'underlined-heading';
			return hasOtherProperties(node) ? 'heading-attribute' : undefined;
		case 'link':
			if (!written.startsWith('[')) return 'bare-address';
			return node.title === null || node.title === undefined ? undefined : 'link-title';
		case 'list':
			return listName(node, written);
		case 'listItem':
			return typeof node.checked === 'boolean' ? 'check-box' : undefined;
		case 'blockquote': {
			const [first] = childrenOf(node);
			const start = first?.type === 'paragraph' ? childrenOf(first)[0]?.type : undefined;
			const isWarning = start === 'strong' || start === 'mdxJsxTextElement';
			return isWarning ? undefined : 'quotation';
		}
		case 'table':
			return tableName(node);
		case 'image':
		case 'imageReference':
			return 'image';
		case 'delete':
			return 'strike-through';
		case 'emphasis':
			return 'emphasis';
		case 'break':
			return 'line-break';
		case 'thematicBreak':
			return 'rule';
		case 'definition':
		case 'linkReference':
			return 'reference';
		case 'footnoteDefinition':
		case 'footnoteReference':
			return 'footnote';
		default:
			return 'other';
	}
}

function listName(
	node: Extract<MdastNode, { type: 'list' }>,
	written: string,
): ConstructName | undefined {
	if (!node.ordered) return written.startsWith('-') ? undefined : 'list-sign';
	// Steps have their own rules, which know better what was meant.
	return (node.start ?? 1) > maxFirst ? 'list-number' : undefined;
}

/** A higher number begins a sentence, not a list: “2026. …”. */
const maxFirst = 20;

function tableName(node: Extract<MdastNode, { type: 'table' }>): ConstructName | undefined {
	if (node.align?.some((side) => side !== null)) return 'table-alignment';
	const [head, ...rows] = childrenOf(node);
	const width = head ? childrenOf(head).length : 0;
	return rows.some((row) => childrenOf(row).length > width) ? 'table-cell' : undefined;
}

function hasOtherProperties(node: Extract<MdastNode, { type: 'heading' }>): boolean {
	const properties: unknown =
		node.data && 'hProperties' in node.data ? node.data.hProperties : undefined;
	if (typeof properties !== 'object' || properties === null) return false;
	return Object.keys(properties).some((name) => name !== 'id');
}

function writtenAt({ position }: MdastNode, source: string): string {
	return position ? source.slice(position.start.offset, position.end.offset) : '';
}

function firstLine(written: string): string {
	return written.split('\n', 1)[0]?.trim() ?? '';
}
