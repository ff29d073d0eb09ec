import { defineHastPlugin } from 'satteri';
import type { HastPluginEntry } from 'satteri';
import { splitAtEnglish } from '../../domain/english.ts';

/** Names what an article quotes in English, so that a screen reader speaks it as such. */
export const englishWords: HastPluginEntry = defineHastPlugin({
	name: 'english-words',
	text(node, context) {
		const parts = splitAtEnglish(node.value);
		if (!parts.some((part) => part.isEnglish)) return;
		const parent = context.parent(node);
		// What is named already, its own replacement too.
		if (parent?.type === 'element' && (parent.properties['lang'] ?? parent.tagName === 'code'))
			return;
		context.replaceNode(
			node,
			parts.map(({ text, isEnglish }) =>
				isEnglish
					? {
							type: 'element',
							tagName: 'span',
							properties: { lang: 'en' },
							children: [{ type: 'text', value: text }],
						}
					: { type: 'text', value: text },
			),
		);
	},
});
