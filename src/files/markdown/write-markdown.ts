import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { MdastNode } from 'satteri';
import { withOrdinarySpaces } from '../../domain/typography.ts';
import type { ComponentUse } from '../../reading/entries.ts';
import { componentUse } from '../../reading/mdx-nodes.ts';

/** A syntax tree as plain Markdown: components become what `words` says for them. */
export function writeMarkdown(root: MdastNode, words: MarkdownWords): string {
	const text = toMarkdown(root, { ...form, handlers: handlersFor(words) }).trim();
	// A component may have nothing to say.
	return text.replace(/\n{3,}/g, '\n\n');
}

/** As authors write it: `-` for lists, addresses in brackets, no cells padded to align. */
const form: Options = {
	bullet: '-',
	listItemIndent: 'one',
	resourceLink: true,
	rule: '-',
	extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
	join: [
		// Items apart where one of them holds more than a line; what stands in one, always.
		(_left, _right, parent) => {
			if (parent.type === 'list')
				return parent.children.some(({ spread }) => spread) ? 1 : undefined;
			return parent.type === 'listItem' ? 1 : undefined;
		},
	],
};

function handlersFor(words: MarkdownWords): Options['handlers'] {
	return {
		mdxJsxFlowElement: (node: NodeOf<'mdxJsxFlowElement'>, _parent, state, info) =>
			words.block(componentUse(node), state.containerFlow(node, info)),
		mdxJsxTextElement: (node: NodeOf<'mdxJsxTextElement'>, _parent, state, info) =>
			state.safe(withOrdinarySpaces(words.inline(componentUse(node))), info),
		text: (node: NodeOf<'text'>, _parent, state, info) =>
			state.safe(withOrdinarySpaces(node.value.replace(/\s*\n\s*/g, ' ')), info),
		link: (node: NodeOf<'link'>, parent, state, info) =>
			defaultHandlers.link({ ...node, url: words.link(node.url) }, parent, state, info),
		break: () => ' ',
		image: (node: NodeOf<'image'>, _parent, state, info) => state.safe(node.alt ?? '', info),
		yaml: () => '',
		// The space between components that share a line: here they are blocks.
		mdxFlowExpression: () => '',
	};
}

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** A text whose first line follows a mark, the others below it. */
export function indent(text: string, { first, rest }: { first: string; rest: string }): string {
	return text
		.split('\n')
		.map((line, index) => (index === 0 ? first : line === '' ? rest.trimEnd() : rest) + line)
		.join('\n');
}

/** What stands in the text for what Markdown does not have. */
interface MarkdownWords {
	/** A component on lines of its own, and what stands in it, as Markdown. */
	block: (use: ComponentUse, inner: string) => string;
	/** A component inside a sentence, as plain text. */
	inline: (use: ComponentUse) => string;
	/** The full address of a link: `#muc`, `/lien-he/`, `https://…`. */
	link: (href: string) => string;
}
