import type { MdastNode } from 'satteri';
import { formatSourcesTitle } from '../strings/sources.ts';
import type { BodyFold } from './entries.ts';
import { childrenOf, componentUse, isComponent } from './mdx-nodes.ts';

/** Every fold below a node that has an `id`, itself among them, in reading order. */
export function foldsIn(node: MdastNode): BodyFold[] {
	const own = foldHeading(node);
	const inner = childrenOf(node).flatMap(foldsIn);
	return own?.anchor === undefined ? inner : [own, ...inner];
}

/** What a fold is called, and its answer; `undefined` for anything that is no fold. */
export function foldHeading(node: MdastNode): BodyFold | undefined {
	if (!isComponent(node)) return undefined;
	const { name, props, line } = componentUse(node);
	const heading = { depth: 3, anchor: props['id'], line };
	switch (name) {
		case 'Details':
			return { ...heading, kind: name, text: props['title'] ?? '' };
		case 'Answer':
			return { ...heading, kind: name, text: props['question'] ?? '', short: props['short'] ?? '' };
		case 'Sources':
			return { ...heading, kind: name, text: formatSourcesTitle(props['about']) };
		default:
			return undefined;
	}
}
