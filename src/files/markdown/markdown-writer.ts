import type { MdastNode } from 'satteri';
import type { ComponentUse } from '../../reading/entries.ts';
import { escapeMarkdown } from './markdown.ts';
import { childrenOf, componentUse, isComponent } from '../../reading/mdx-nodes.ts';

/** A syntax tree as plain Markdown: components become what `words` says for them. */
export function writeMarkdown(root: MdastNode, words: MarkdownWords): string {
	return blocks(childrenOf(root), words);
}

function blocks(nodes: readonly MdastNode[], words: MarkdownWords): string {
	return nodes
		.map((node) => block(node, words))
		.filter(Boolean)
		.join('\n\n');
}

function block(node: MdastNode, words: MarkdownWords): string {
	if (isComponent(node)) return words.block(componentUse(node), blocks(childrenOf(node), words));
	switch (node.type) {
		case 'heading':
			return `${'#'.repeat(node.depth)} ${inlines(node, words)}`;
		case 'paragraph':
			return inlines(node, words);
		case 'list':
			return node.children
				.map((item, index) =>
					listItem(item, {
						marker: node.ordered ? `${String((node.start ?? 1) + index)}.` : '-',
						words,
					}),
				)
				.join(node.spread || node.children.some(({ spread }) => spread) ? '\n\n' : '\n');
		case 'blockquote':
			return indent(blocks(node.children, words), { first: '> ', rest: '> ' });
		case 'code':
			return `\`\`\`${node.lang ?? ''}\n${node.value}\n\`\`\``;
		case 'table':
			return table(node, words);
		case 'thematicBreak':
			return '---';
		case 'yaml':
		case 'mdxFlowExpression':
		case 'mdxjsEsm':
			return '';
		default:
			return inlines(node, words);
	}
}

function listItem(
	item: MdastNode,
	{ marker, words }: { marker: string; words: MarkdownWords },
): string {
	const rest = ' '.repeat(marker.length + 1);
	return indent(blocks(childrenOf(item), words), { first: `${marker} `, rest });
}

function table(node: MdastNode, words: MarkdownWords): string {
	const [head = [], ...rows] = childrenOf(node).map((row) =>
		childrenOf(row).map((cell) => inlines(cell, words).replaceAll('|', '\\|')),
	);
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inlines(node: MdastNode, words: MarkdownWords): string {
	return childrenOf(node)
		.map((child) => inline(child, words))
		.join('')
		.replace(/[ \t]+/g, ' ')
		.trim();
}

function inline(node: MdastNode, words: MarkdownWords): string {
	if (isComponent(node)) return words.inline(componentUse(node));
	switch (node.type) {
		case 'text':
			return escapeMarkdown(node.value.replace(/\s*\n\s*/g, ' '));
		case 'strong':
			return `**${inlines(node, words)}**`;
		case 'emphasis':
			return `*${inlines(node, words)}*`;
		case 'inlineCode':
			return `\`${node.value}\``;
		case 'link':
			return `[${inlines(node, words)}](${words.link(node.url)})`;
		case 'image':
			return escapeMarkdown(node.alt ?? '');
		case 'break':
			return ' ';
		case 'mdxTextExpression':
			return '';
		default:
			return inlines(node, words);
	}
}

/** A text whose first line follows a mark, the others below it. */
export function indent(text: string, { first, rest }: { first: string; rest: string }): string {
	return text
		.split('\n')
		.map((line, index) => (index === 0 ? first : line === '' ? rest.trimEnd() : rest) + line)
		.join('\n');
}

/** What stands in the text for what Markdown does not have. */
export interface MarkdownWords {
	/** A component on lines of its own, and what stands in it. */
	block: (use: ComponentUse, inner: string) => string;
	/** A component inside a sentence. */
	inline: (use: ComponentUse) => string;
	/** The full address of a link: `#muc`, `/lien-he/`, `https://…`. */
	link: (href: string) => string;
}
