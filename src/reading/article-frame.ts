import { mdxToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from './article-body.ts';
import {
	childrenOf,
	componentUse,
	headingOf,
	isComponent,
	isNamed,
	lineOfNode,
} from './mdx-nodes.ts';

const pictures = new Set(['SettingsLink', 'Sketch', 'Screenshot']);

/**
 * The text of an article with the frame that readers see around it, as components of ours: every
 * section in a `<Section>` that ends in its `<Sources />`, steps in one `<Steps>` and numbered, the
 * picture or panel of a step in a `<StepSide>`, answers in `<Folds>`, figures in `<LimitRows>`, a sentence that is
 * one limit in a paragraph.
 * Authors write none of these; page and Markdown twin are made from the same frame.
 *
 * Front matter stays where it is, and every tag of the frame is a block of its own.
 */
export function frameArticle(source: string): string {
	const root = mdxToMdast(source, { features: markdownFeatures });
	const before = new Map<number, string[]>();
	const insert = (line: number, text: string) =>
		before.set(line, [...(before.get(line) ?? []), text]);
	const lines = source.split('\n');
	let section: OpenSection | undefined;
	let group: string | undefined;
	let step = 0;

	const closeGroup = (line: number) => {
		if (group !== undefined) insert(line, `</${group}>`);
		group = undefined;
	};
	const closeSection = (line: number) => {
		closeGroup(line);
		if (!section) return;
		if (!section.hasSources) insert(line, `<Sources section="${section.anchor}" />`);
		insert(line, '</Section>');
	};

	for (const node of childrenOf(root)) {
		const line = lineOfNode(node);
		if (node.type === 'heading' && node.depth === 2) {
			closeSection(line);
			const anchor = headingOf(node).anchor ?? '';
			section = { anchor, hasSources: false };
			insert(line, `<Section of="${anchor}">`);
			continue;
		}
		const next = groupOf(node);
		if (next !== group) {
			closeGroup(line);
			if (next !== undefined) insert(line, `<${next}>`);
			group = next;
		}
		if (isNamed(node, 'Step')) {
			step += 1;
			const sides = childrenOf(node).filter(isPicture);
			addAttributes(lines, {
				line,
				name: 'Step',
				attributes: `number="${String(step)}"${sides.length > 0 ? ' two=""' : ''}`,
			});
			for (const side of sides) {
				insert(lineOfNode(side), '<StepSide>');
				insert((side.position?.end.line ?? lineOfNode(side)) + 1, '</StepSide>');
			}
		}
		if (isNamed(node, 'Sources') && section) {
			section.hasSources = true;
			addAttributes(lines, { line, name: 'Sources', attributes: `section="${section.anchor}"` });
		}
	}
	closeSection(lines.length + 1);
	// Last, so that a paragraph opens after what is closed before it, and closes before all that follows.
	for (const figures of Map.groupBy(loneFigures(root), lineOfNode).values()) {
		const [first, last] = [figures[0], figures.at(-1)];
		if (!first || !last) continue;
		const line = lineOfNode(first);
		const after = (last.position?.end.line ?? line) + 1;
		insert(line, '<p>');
		before.set(after, ['</p>', ...(before.get(after) ?? [])]);
	}
	keepSpaces(lines);
	return [...lines, '']
		.flatMap((text, index) => [
			...(before.get(index + 1) ?? []).flatMap((tag) => ['', tag, '']),
			text,
		])
		.join('\n');
}

/** One section of a text that has its frame, without front matter; empty where there is none. */
export function framedSection(framed: string, anchor: string): string {
	const start = framed.indexOf(`<Section of="${anchor}">`);
	const end = framed.indexOf('</Section>', start);
	return start < 0 ? '' : framed.slice(start, end + '</Section>'.length);
}

function groupOf(node: MdastNode): string | undefined {
	if (!isComponent(node)) return undefined;
	const { name, props } = componentUse(node);
	if (name === 'Step') return 'Steps';
	if (name === 'Answer') return 'Folds';
	return name === 'Limit' && (props['as'] === 'row' || props['as'] === 'card')
		? 'LimitRows'
		: undefined;
}

/** Limits that stand alone and are no row: sentences of their own, at any depth outside lists. */
function loneFigures(node: MdastNode): MdastNode[] {
	return childrenOf(node).flatMap((child) => {
		if (child.type === 'mdxJsxFlowElement' && isNamed(child, 'Limit'))
			return groupOf(child) === undefined ? [child] : [];
		return isComponent(child) ? loneFigures(child) : [];
	});
}

/**
 * Writes the space between components that have a line to themselves: Markdown takes each for a block
 * of its own there, and drops what is between blocks.
 */
function keepSpaces(lines: string[]): void {
	for (const [index, line] of lines.entries())
		if (componentsOnly.test(line)) lines[index] = line.replace(/\/>[ \t]+</g, "/>{' '}<");
}

const componentsOnly = /^\s*(?:[-*+] |\d+\. )?<[A-Z][^<>]*\/>(?:[ \t]+<[A-Z][^<>]*\/>)+\s*$/;

function isPicture(node: MdastNode): boolean {
	return isComponent(node) && pictures.has(node.name ?? '');
}

function addAttributes(
	lines: string[],
	{ line, name, attributes }: { line: number; name: string; attributes: string },
): void {
	lines[line - 1] = (lines[line - 1] ?? '').replace(`<${name}`, `<${name} ${attributes}`);
}

interface OpenSection {
	anchor: string;
	/** Its author has written one. */
	hasSources: boolean;
}
