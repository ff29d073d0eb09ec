import { withOrdinarySpaces } from '../../domain/typography.ts';

/** Text whose characters Markdown reads as marks, so that it reads as itself. Spaces become ordinary. */
export function escapeMarkdown(text: string): string {
	return withOrdinarySpaces(text)
		.replace(/[\\`*[\]<]/g, '\\$&')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

export function markdownLink(text: string, address: string): string {
	return `[${escapeMarkdown(text)}](${address})`;
}

/** Lines of a list; what follows the first line of an item is indented below it. */
export function markdownList(items: readonly string[]): string {
	return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}
