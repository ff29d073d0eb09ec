import { mdxToMdast, type MdastNode } from 'satteri';
import { isPair, isScalar, parseDocument, visit, type Scalar } from 'yaml';
import { markdownFeatures } from '../../reading/article-body.ts';
import { childrenOf, componentUse, isComponent } from '../../reading/mdx-nodes.ts';
import { readAttributes } from '../../reading/mdx-prose.ts';

/** Stands for what is no text: syntax, code, addresses, citations. */
const hidden = '\ufffc';
const citation = /\{(?:limit|error):[^{}\s]*\}/g;

/**
 * The texts of a YAML file or an article where they stand in its source, so that what a rule finds
 * in one can be put right in the file. Of a part that cannot be read there are none.
 */
export function proseBlocksOf(source: string, file: string): ProseBlock[] {
	if (file.endsWith('.yml')) return yamlBlocks(source, 0);
	if (!file.endsWith('.mdx')) return [];
	const { yaml, offset } = frontMatterOf(source);
	return [...yamlBlocks(yaml, offset), ...bodyBlocks(source)].map((block) => ({
		...block,
		...linesOf(source, block),
	}));
}

/** The YAML of a file, and where it begins in it. */
export function frontMatterOf(source: string): { yaml: string; offset: number } {
	return { yaml: /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)?.[1] ?? '', offset: 4 };
}

/** Counted from 1. */
export function lineAt(source: string, offset: number): number {
	return source.slice(0, offset).split('\n').length;
}

function yamlBlocks(yaml: string, offset: number): ProseBlock[] {
	const blocks: ProseBlock[] = [];
	const document = parseDocument(yaml, { schema: 'core', version: '1.2', prettyErrors: false });
	visit(document, {
		Scalar(key, node, path) {
			if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
			const inner = innerRange(yaml, node, node.range);
			if (!inner) return;
			const parent = path.at(-1);
			const first =
				isPair(parent) && isScalar(parent.key) ? (parent.key.range?.[0] ?? 0) : node.range[0];
			const written = yaml.slice(inner.start, inner.end);
			const text = withoutIndents(
				node.type === 'QUOTE_SINGLE' ? written.replaceAll("''", hidden.repeat(2)) : written,
			);
			blocks.push({
				start: inner.start + offset,
				text: hideCitations(text),
				firstLine: lineAt(yaml, first),
				lastLine: lineAt(yaml, inner.end),
				place: 'yaml',
			});
		},
	});
	return blocks;
}

/** Without the marks around it; none where a backslash makes letters that do not stand there. */
function innerRange(
	yaml: string,
	{ type }: Scalar,
	[start, end]: readonly [number, number, ...unknown[]],
) {
	if (type === 'PLAIN') return { start, end };
	if (type === 'QUOTE_SINGLE') return { start: start + 1, end: end - 1 };
	if (type === 'QUOTE_DOUBLE')
		return yaml.slice(start, end).includes('\\') ? undefined : { start: start + 1, end: end - 1 };
	return { start: yaml.indexOf('\n', start) + 1, end };
}

function bodyBlocks(source: string): ProseBlock[] {
	try {
		return blocksIn(mdxToMdast(source, { features: markdownFeatures }), source);
	} catch {
		return [];
	}
}

function blocksIn(node: MdastNode, source: string): ProseBlock[] {
	const { start, end } = rangeOf(node);
	if (isComponent(node))
		return [
			...Object.entries(componentUse(node).props).flatMap(([name, value]) =>
				attributeBlock(source, { name, value, start, end }),
			),
			...childrenOf(node).flatMap((child) => blocksIn(child, source)),
		];
	if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
		return childrenOf(node).flatMap((child) => blocksIn(child, source));
	const letters = source.slice(start, end).replace(/[^\n]/g, hidden);
	return [block(start, showTexts(node, { source, start, letters }))];
}

/** The source of a block with all but its words hidden. */
function showTexts(
	node: MdastNode,
	{ source, start, letters }: { source: string; start: number; letters: string },
): string {
	if (node.type !== 'text')
		return childrenOf(node).reduce(
			(shown, child) => showTexts(child, { source, start, letters: shown }),
			letters,
		);
	const own = rangeOf(node);
	const written = source.slice(own.start, own.end);
	// Words that the source writes otherwise, as by codes, cannot be put right in it.
	if (written.replace(/\n[ \t]+/g, '\n') !== node.value) return letters;
	return (
		letters.slice(0, own.start - start) + withoutIndents(written) + letters.slice(own.end - start)
	);
}

function attributeBlock(
	source: string,
	{ name, value, start, end }: { name: string; value: string; start: number; end: number },
): ProseBlock[] {
	const written = `${name}="${value}"`;
	const at = source.slice(start, end).indexOf(written);
	if (!Object.hasOwn(readAttributes, name) || at < 0) return [];
	return [block(start + at + name.length + 2, hideCitations(value))];
}

function block(start: number, text: string): ProseBlock {
	return { start, text, firstLine: 0, lastLine: 0, place: 'body' };
}

function linesOf(source: string, { start, text, place, ...block }: ProseBlock) {
	if (place === 'body')
		return { firstLine: lineAt(source, start), lastLine: lineAt(source, start + text.length) };
	// The front matter begins on the second line.
	return { firstLine: block.firstLine + 1, lastLine: block.lastLine + 1 };
}

function rangeOf({ position }: MdastNode): { start: number; end: number } {
	return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function hideCitations(text: string): string {
	return text.replace(citation, (cited) => hidden.repeat(cited.length));
}

function withoutIndents(text: string): string {
	return text.replace(/(?<=\n)[ \t]+/g, (indent) => hidden.repeat(indent.length));
}

/** A text, and where it stands. */
interface ProseBlock {
	/** Its position in the file. */
	start: number;
	/** As long as its source, with U+FFFC for all that is no text. */
	text: string;
	/** The lines that a problem of it may name: from that of its key to its last. */
	firstLine: number;
	lastLine: number;
	place: 'body' | 'yaml';
}
