import type { MdastNode } from 'satteri';
import { foldHeading } from './article-folds.ts';
import { parseCitedText } from './citations.ts';
import type { Block, BodyStep } from './entries.ts';
import { joinInlines, type Inline } from './inline.ts';
import { childrenOf, componentUse, descendants, isComponent, lineOfNode } from './mdx-nodes.ts';

const picturesAndPanels = new Set(['SettingsLink', 'Sketch', 'Screenshot']);

/**
 * A `<Step>` as replies and the finder give it: its title as a sentence, then what stands open below
 * it. What is folded is for who meets that trouble, and stays out.
 *
 * @param blocksOf what a node is made of
 */
export function stepBlockOf(node: MdastNode, blocksOf: (node: MdastNode) => Block[]): BodyStep {
	const title = isComponent(node) ? parseCitedText(componentUse(node).props['title'] ?? '') : [];
	const open = childrenOf(node).filter((child) => foldHeading(child) === undefined);
	const texts = open
		.flatMap(blocksOf)
		.flatMap((block) => (block.kind === 'text' ? [block.inlines] : []));
	const inlines = joinInlines([asSentence(title), ...texts], ' ');
	return {
		title,
		inlines,
		line: lineOfNode(node),
		sentences: countSentences(joinInlines(texts, ' ')),
		pictures: open
			.flatMap((child) => [child, ...descendants(child)])
			.filter((child) => isComponent(child) && picturesAndPanels.has(child.name ?? '')).length,
	};
}

function asSentence(title: Inline[]): Inline[] {
	const last = title.at(-1);
	return last?.kind === 'text' && /[.?…]$/.test(last.text)
		? title
		: [...title, { kind: 'text', text: '.' }];
}

/** A rule that is cited is a sentence, but which one is a rule is not known here: it counts as a word. */
function countSentences(inlines: readonly Inline[]): number {
	const text = inlines
		.map((inline) => {
			if (inline.kind === 'text' || inline.kind === 'link') return inline.text;
			return inline.kind === 'settings-link' ? '' : '\ufffc';
		})
		.join('');
	return text.split(/(?<=[.?…][”’)]?)\s+/u).filter((sentence) => /[\p{L}\d\ufffc]/u.test(sentence))
		.length;
}
