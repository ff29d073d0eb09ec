import type { MdastNode } from 'satteri';
import type { PlacedUse } from './entries.ts';
import { childrenOf, componentUse, headingOf, isComponent, lineOfNode } from './mdx-nodes.ts';

/** Every component of an article in reading order, each with its section and what stands around it. */
export function placedUses(root: MdastNode): PlacedUse[] {
	let section: string | undefined;
	return childrenOf(root).flatMap((node) => {
		if (node.type === 'heading' && node.depth === 2) section = headingOf(node).anchor;
		return usesIn(node, { section, within: [] });
	});
}

function usesIn(node: MdastNode, place: Pick<PlacedUse, 'section' | 'within'>): PlacedUse[] {
	if (!isComponent(node)) return childrenOf(node).flatMap((child) => usesIn(child, place));
	const use = componentUse(node);
	const children = childrenOf(node);
	const [first, last] = [children[0], children.at(-1)];
	const content = first &&
		last && { line: lineOfNode(first), endLine: last.position?.end.line ?? lineOfNode(last) };
	const within = [...place.within, use.name];
	return [
		{ ...use, ...place, ...(content && { content }) },
		...children.flatMap((child) => usesIn(child, { ...place, within })),
	];
}
