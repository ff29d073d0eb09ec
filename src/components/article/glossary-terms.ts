import type { ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import type { HastPluginEntry } from 'satteri';
import { hasTerm, splitAtFirstTerms, type TextPart } from './first-terms.ts';
import type { GlossaryEntry } from '../../schemas/glossary.ts';

/** Only running text is explained: not headings, links or anything that is pressed already. */
const explainedIn = new Set(['p', 'li', 'td', 'strong', 'em']);

/**
 * Explains a glossary word where an article first uses it: a button that opens the meaning, by
 * mouse, touch and keyboard, through the browser's own popover. No script.
 */
export function glossaryTerms(glossary: readonly GlossaryEntry[]): HastPluginEntry {
	return () => {
		const explained = new Set<string>();
		return defineHastPlugin({
			name: 'glossary-terms',
			text(node, context) {
				// Asked first, because the parent has to be fetched from the compiler.
				if (!hasTerm(node.value, glossary)) return;
				const parent = context.parent(node);
				if (parent?.type !== 'element' || !explainedIn.has(parent.tagName)) return;
				const parts = splitAtFirstTerms(node.value, glossary, explained);
				if (parts.some((part) => part.entry)) context.replaceNode(node, parts.flatMap(content));
			},
		});
	};
}

function content({ text, entry }: TextPart): ElementContent[] {
	if (!entry) return [{ type: 'text', value: text }];
	const id = `nghia-${entry.id}`;
	const name = entry.en ? `${entry.term} (${entry.en})` : entry.term;
	return [
		{
			type: 'element',
			tagName: 'button',
			properties: { type: 'button', className: ['term'], popovertarget: id },
			children: [{ type: 'text', value: text }],
		},
		{
			type: 'element',
			tagName: 'span',
			properties: { id, className: ['term-meaning'], popover: 'auto' },
			children: [
				{
					type: 'element',
					tagName: 'strong',
					properties: {},
					children: [{ type: 'text', value: name }],
				},
				{ type: 'text', value: `: ${entry.meaning}` },
			],
		},
	];
}
