import { mdxToMdast, type MdastNode } from 'satteri';
import { foldHeading, foldsIn } from './article-folds.ts';
import { stepBlockOf } from './article-step.ts';
import { parseCitedText } from './citations.ts';
import type { ArticleBody, Block, BodySection, BodyStep } from './entries.ts';
import { joinInlines } from './inline.ts';
import {
	childrenOf,
	componentUse,
	descendants,
	headingOf,
	inlinesOf,
	isComponent,
	isNamed,
	lineOfNode,
	textOf,
} from './mdx-nodes.ts';
import { proseOf } from './mdx-prose.ts';
import { placedUses } from './placed-uses.ts';
import { stepSections } from '../domain/step-sections.ts';
import { foreignConstructs } from './markdown-constructs.ts';
import { stepPartsOf } from './step-parts.ts';

/** What the site's Markdown processor is set to: the check reads what the site renders. */
export const markdownFeatures = {
	gfm: true,
	headingAttributes: true,
	smartPunctuation: false,
	directive: false,
} as const;

/**
 * Reads a whole `index.mdx`, front matter included, so that lines are those of the file. Throws the
 * parser's error, whose message begins with “line:column:”.
 */
export function readBody(source: string): ArticleBody {
	const root = mdxToMdast(source, { features: markdownFeatures });
	const nodes = [...descendants(root)];
	const stepBlocks = findStepBlocks(root);
	const written = stepBlocks.filter((node) => isNamed(node, 'Step'));
	const stepsList =
		written.length > 0
			? undefined
			: stepBlocks.find((node) => node.type === 'list' && node.ordered);
	return {
		sections: sectionsOf(root),
		steps: stepsList
			? childrenOf(stepsList).map(stepOf)
			: written.map((node) => stepBlockOf(node, blocksOf)),
		folds: foldsIn(root),
		stepParts: stepPartsOf(stepBlocks, source),
		headings: nodes.flatMap((node) => (node.type === 'heading' ? [headingOf(node)] : [])),
		uses: placedUses(root),
		links: nodes.flatMap((node) =>
			node.type === 'link' ? [{ href: node.url, text: textOf(node), line: lineOfNode(node) }] : [],
		),
		prose: proseOf(root, stepsList),
		foreign: foreignConstructs(root, source),
		expressions: nodes.flatMap((node) =>
			node.type === 'mdxTextExpression' ||
			node.type === 'mdxFlowExpression' ||
			node.type === 'mdxjsEsm'
				? [{ text: node.value, line: lineOfNode(node) }]
				: [],
		),
	};
}

function sectionsOf(root: MdastNode): BodySection[] {
	const sections: BodySection[] = [];
	for (const node of childrenOf(root)) {
		const section = sections.at(-1);
		if (node.type === 'heading' && node.depth === 2)
			sections.push({ ...headingOf(node), subsections: [], blocks: [] });
		else if (section) {
			if (node.type === 'heading') section.subsections.push(headingOf(node));
			section.subsections.push(...foldsIn(node));
			section.blocks.push(...blocksOf(node));
		}
	}
	return sections;
}

function blocksOf(node: MdastNode): Block[] {
	if (isComponent(node)) {
		const { name, props } = componentUse(node);
		if (name === 'Symptoms') return [{ kind: 'symptoms' }];
		if (name === 'Sketch') return [{ kind: 'sketch', name: props['name'] ?? '' }];
		if (name === 'Clock') return [{ kind: 'limit-card', id: props['id'] ?? '' }];
		if (name === 'Limit' && (props['as'] === 'card' || props['as'] === 'row'))
			return [{ kind: `limit-${props['as']}`, id: props['id'] ?? '' }];
		if (name === 'Step') return [text(props['title']), ...childrenOf(node).flatMap(blocksOf)];
		const fold = foldHeading(node);
		if (fold)
			return [
				text(fold.text),
				...(fold.short === undefined ? [] : [text(fold.short)]),
				...childrenOf(node).flatMap(blocksOf),
			];
		return [{ kind: 'text', inlines: inlinesOf(node) }];
	}
	switch (node.type) {
		case 'paragraph':
		case 'heading':
		case 'code':
			return [{ kind: 'text', inlines: inlinesOf(node) }];
		case 'tableRow':
			return [
				{
					kind: 'text',
					inlines: joinInlines(
						childrenOf(node).map((cell) => inlinesOf(cell)),
						' | ',
					),
				},
			];
		default:
			return childrenOf(node).flatMap(blocksOf);
	}
}

/** Everything under the headings of steps, up to the next h2. */
function findStepBlocks(root: MdastNode): MdastNode[] {
	let within = false;
	return childrenOf(root).filter((node) => {
		const isSection = node.type === 'heading' && node.depth === 2;
		if (isSection) within = stepSections.has(headingOf(node).anchor ?? '');
		return within && !isSection;
	});
}

function stepOf(item: MdastNode): BodyStep {
	const parts = childrenOf(item).flatMap(blocksOf);
	const texts = parts.flatMap((block) => (block.kind === 'text' ? [block.inlines] : []));
	return { inlines: joinInlines(texts, ' '), line: lineOfNode(item) };
}

function text(cited = ''): Block {
	return { kind: 'text', inlines: parseCitedText(cited) };
}
