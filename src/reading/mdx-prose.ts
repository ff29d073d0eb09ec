import type { MdastNode } from 'satteri';
import type { ProseRole, ProseSegment } from './entries.ts';
import { hideCitations } from './citations.ts';
import { childrenOf, componentUse, isComponent, lineOfNode } from './mdx-nodes.ts';

/** Stands for a component, code or picture: not a word, so no rule reads it as one. */
const object = '\ufffc';

/** What a reader reads, block by block, with line breaks kept so that lines can be counted. */
export function proseOf(root: MdastNode, steps: MdastNode | undefined): ProseSegment[] {
	return collect(root, { steps, role: 'text' });
}

function collect(
	node: MdastNode,
	{ steps, role }: { steps: MdastNode | undefined; role: ProseRole },
): ProseSegment[] {
	if (isComponent(node)) {
		const inner = node.name === 'Step' ? ('step' as const) : role;
		return [
			...attributeSegments(node),
			...childrenOf(node).flatMap((child) => collect(child, { steps, role: inner })),
		];
	}
	switch (node.type) {
		case 'heading':
			return [segment(node, 'heading'), ...linkSegments(node)];
		case 'tableCell':
			return [segment(node, 'table'), ...linkSegments(node)];
		case 'paragraph':
			return [segment(node, role), ...linkSegments(node)];
		case 'code':
			return [];
		default:
			return childrenOf(node).flatMap((child) =>
				collect(child, { steps, role: node === steps ? 'step' : role }),
			);
	}
}

/** Attributes that are read as text. */
export const readAttributes: Record<string, ProseRole> = {
	title: 'heading',
	question: 'heading',
	short: 'label',
	about: 'label',
	what: 'label',
	note: 'label',
	place: 'label',
	label: 'label',
};

function attributeSegments(node: Parameters<typeof componentUse>[0]): ProseSegment[] {
	const { props, line } = componentUse(node);
	return Object.entries(props).flatMap(([name, written]) => {
		const role = readAttributes[name];
		return role === undefined ? [] : [{ text: hideCitations(written), line, role }];
	});
}

function segment(node: MdastNode, role: ProseRole): ProseSegment {
	const first = childrenOf(node)[0];
	return { text: proseText(node), line: lineOfNode(first ?? node), role };
}

function linkSegments(node: MdastNode): ProseSegment[] {
	if (node.type === 'link') return [segment(node, 'link')];
	return childrenOf(node).flatMap(linkSegments);
}

function proseText(node: MdastNode): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'break') return '\n';
	const children = childrenOf(node);
	if (children.length === 0) return object;
	return children.map(proseText).join('');
}
