import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { ComponentUse, Heading } from './entries.ts';
import type { Inline } from './inline.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

export function lineOfNode(node: MdastNode): number {
	return node.position?.start.line ?? 1;
}

export function childrenOf(node: MdastNode): MdastNode[] {
	return 'children' in node ? node.children : [];
}

export function isComponent(node: MdastNode): node is Component {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node is the component of that name. */
export function isNamed(node: MdastNode, name: string): node is Component {
	return isComponent(node) && node.name === name;
}

/** Every node below one, in reading order. */
export function* descendants(node: MdastNode): Generator<MdastNode> {
	for (const child of childrenOf(node)) {
		yield child;
		yield* descendants(child);
	}
}

export function componentUse(node: Component): ComponentUse {
	const props: Record<string, string> = {};
	const codeProps: string[] = [];
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') codeProps.push('…');
		else if (typeof attribute.value === 'string') props[attribute.name] = attribute.value;
		else if (attribute.value) codeProps.push(attribute.name);
		else props[attribute.name] = '';
	}
	const place = node.type === 'mdxJsxFlowElement' ? 'block' : 'inline';
	const line = lineOfNode(node);
	return {
		name: node.name ?? '',
		props,
		codeProps,
		place,
		line,
		endLine: node.position?.end.line ?? line,
		holdsText: node.children.length > 0,
	};
}

export function headingOf(node: Extract<MdastNode, { type: 'heading' }>): Heading {
	const properties: unknown =
		node.data && 'hProperties' in node.data ? node.data.hProperties : undefined;
	const anchor =
		typeof properties === 'object' && properties !== null && 'id' in properties
			? String(properties.id)
			: undefined;
	return { depth: node.depth, text: textOf(node).trim(), anchor, line: lineOfNode(node) };
}

/** The words below a node, without its components. */
export function textOf(node: MdastNode): string {
	if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
		return node.value.replace(/\s*\n\s*/g, ' ');
	if (node.type === 'break') return ' ';
	return childrenOf(node).map(textOf).join('');
}

/** Running text below a node: words, links and cited facts, in order. */
export function inlinesOf(node: MdastNode, strong = false): Inline[] {
	switch (node.type) {
		case 'text':
			return [{ kind: 'text', text: textOf(node), ...(strong && { strong }) }];
		case 'inlineCode':
		case 'code':
			return [{ kind: 'text', text: textOf(node), code: true }];
		case 'break':
			return [{ kind: 'text', text: ' ' }];
		case 'link':
			return [{ kind: 'link', href: node.url, text: textOf(node) }];
		case 'strong':
			return node.children.flatMap((child) => inlinesOf(child, true));
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return componentInlines(componentUse(node));
		default:
			return childrenOf(node).flatMap((child) => inlinesOf(child, strong));
	}
}

function componentInlines({ name, props }: ComponentUse): Inline[] {
	const { id = '', to = '' } = props;
	switch (name) {
		case 'Limit':
			return [{ kind: 'limit', id, as: props['as'] === 'value' ? 'value' : 'phrase' }];
		case 'ErrorCode':
			return [{ kind: 'error', id }];
		case 'SettingsPath':
			return [{ kind: 'settings-path', id: to }];
		case 'SettingsLink':
			return [{ kind: 'settings-link', id: to }];
		default:
			return [];
	}
}
