import { mdxToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from '../../reading/article-body.ts';
import { descendants, headingOf, lineOfNode } from '../../reading/mdx-nodes.ts';
import { anchorFor } from '../content/shape.ts';
import type { Edit } from '../../reading/text-edit.ts';

/** What puts a list or a heading as the site writes it; positions in the whole article. */
export function markdownEdits(
	source: string,
	{ kind, line }: { kind: MarkdownMend; line: number },
): Edit[] {
	const nodes = nodesOf(source);
	switch (kind) {
		case 'step-delimiter':
			return nodes
				.filter((node) => node.type === 'list' && node.ordered && lineOfNode(node) === line)
				.flatMap((list) => [...descendants(list)].flatMap((item) => delimiterEdit(item, source)));
		case 'typed-bullet':
			return nodes
				.filter((node) => node.type === 'paragraph' && covers(node, line))
				.flatMap((node) => bulletEdits(node, source));
		case 'missing-anchor':
			return nodes
				.filter((node) => node.type === 'heading' && lineOfNode(node) === line)
				.flatMap((node) => anchorEdit(node, { source, nodes }));
	}
}

/** `1)` → `1.` */
function delimiterEdit(item: MdastNode, source: string): Edit[] {
	const start = item.position?.start.offset;
	if (item.type !== 'listItem' || start === undefined) return [];
	const [number] = /^\d{1,3}(?=\))/.exec(source.slice(start)) ?? [];
	if (number === undefined) return [];
	const at = start + number.length;
	return [{ start: at, end: at + 1, text: '.' }];
}

/** A tick or a hand may be meant; these are only ever bullets. */
const bullet = /^([ \t]*)[•‣◦▪▫●○■□➤►▶][ \t]*/u;

/** Lines that begin with a bullet become a list; one after “- ” loses its second mark. */
function bulletEdits(paragraph: MdastNode, source: string): Edit[] {
	const { start, end } = rangeOf(paragraph);
	const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
	const lines = source.slice(start, end).split('\n');
	const first = lines.findIndex((text) => bullet.test(text));
	// A line without one in between could belong to the point above, or be a sentence of its own.
	if (first < 0 || !lines.slice(first).every((text) => bullet.test(text))) return [];
	if (/-[ \t]+$/.test(before)) {
		const [mark = ''] = bullet.exec(lines[0] ?? '') ?? [];
		return lines.length === 1 ? [{ start, end: start + mark.length, text: '' }] : [];
	}
	if (before.trim() !== '') return [];
	let at = start;
	return lines.flatMap((text, index) => {
		const [mark = '', indent = ''] = bullet.exec(text) ?? [];
		const from = at;
		at += text.length + 1;
		if (mark === '') return [];
		// A sentence above is a paragraph of its own.
		const apart = index === first && index > 0 ? '\n' : '';
		return [{ start: from, end: from + mark.length, text: `${apart}${indent}- ` }];
	});
}

function anchorEdit(
	heading: MdastNode,
	{ source, nodes }: { source: string; nodes: readonly MdastNode[] },
): Edit[] {
	if (heading.type !== 'heading') return [];
	const headings = nodes.flatMap((node) => (node.type === 'heading' ? [headingOf(node)] : []));
	const taken = new Set(headings.map(({ anchor }) => anchor));
	const wanted = anchorFor(headingOf(heading).text);
	let anchor = wanted;
	for (let count = 2; taken.has(anchor); count += 1) anchor = `${wanted}-${String(count)}`;
	const { end } = rangeOf(heading);
	return [
		{ start: end, end: end, text: `${source.slice(0, end).endsWith(' ') ? '' : ' '}{#${anchor}}` },
	];
}

function nodesOf(source: string): MdastNode[] {
	try {
		return [...descendants(mdxToMdast(source, { features: markdownFeatures }))];
	} catch {
		return [];
	}
}

function covers({ position }: MdastNode, line: number): boolean {
	return position !== undefined && position.start.line <= line && line <= position.end.line;
}

function rangeOf({ position }: MdastNode): { start: number; end: number } {
	return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Kinds of problems whose cure is Markdown written otherwise. */
export const markdownMends = ['step-delimiter', 'typed-bullet', 'missing-anchor'] as const;

type MarkdownMend = (typeof markdownMends)[number];
