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
				if (parts.some((part) => part.entry))
					context.replaceNode(node, holdMarks(parts).flatMap(content));
			},
		});
	};
}

/**
 * Gives a word the quotes, brackets and stops that touch it: a button is a box to the browser, which
 * breaks the line between it and them.
 */
export function holdMarks(parts: readonly TextPart[]): HeldPart[] {
	const rests = parts.map(({ text }) => text);
	const held = parts.map(({ entry }, index) => {
		if (!entry) return { before: '', after: '' };
		const before = /[“‘(]+$/u.exec(rests[index - 1] ?? '')?.[0] ?? '';
		const after = /^[”’),.;:?…]+/u.exec(rests[index + 1] ?? '')?.[0] ?? '';
		if (before !== '') rests[index - 1] = (rests[index - 1] ?? '').slice(0, -before.length);
		if (after !== '') rests[index + 1] = (rests[index + 1] ?? '').slice(after.length);
		return { before, after };
	});
	return parts.flatMap(({ entry }, index) => {
		const text = rests[index] ?? '';
		const { before = '', after = '' } = held[index] ?? {};
		return text === '' ? [] : [{ text, before, after, ...(entry && { entry }) }];
	});
}

function content({ text, entry, before, after }: HeldPart): ElementContent[] {
	if (!entry) return [{ type: 'text', value: text }];
	const id = `nghia-${entry.id}`;
	const name = entry.en ? `${entry.term} (${entry.en})` : entry.term;
	const button: ElementContent = {
		type: 'element',
		tagName: 'button',
		properties: { type: 'button', className: ['term'], popovertarget: id },
		children: [{ type: 'text', value: text }],
	};
	const run: ElementContent = {
		type: 'element',
		tagName: 'span',
		properties: { className: ['term-run'] },
		children: [{ type: 'text', value: before }, button, { type: 'text', value: after }],
	};
	return [
		before + after === '' ? button : run,
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

/** A part with the marks that must stay on its line, none around ordinary text. */
interface HeldPart extends TextPart {
	before: string;
	after: string;
}
