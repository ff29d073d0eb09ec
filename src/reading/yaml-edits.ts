import {
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	Scalar,
	stringify,
	type Node,
	type YAMLMap,
} from 'yaml';
import { applyEdits } from './text-edit.ts';

/**
 * One more item in a list of a YAML text, everything else letter by letter as it was. The text
 * unchanged when there is no such list.
 *
 * @param options.path keys and positions: `['topics', 0, 'articles']`
 * @param options.before position of the item that follows; the end when left out
 */
export function addToList(
	source: string,
	{ path, item, before }: { path: readonly (string | number)[]; item: YamlValue; before?: number },
): string {
	const list = parseDocument(source).getIn(path, true);
	if (!isSeq<Node>(list) || !list.range) return source;
	const [start, end] = list.range;
	if (list.flow === true) {
		const at = end - 1;
		const text = `${list.items.length > 0 ? ', ' : ''}${formatValue(item)}`;
		return applyEdits(source, [{ start: at, end: at, text }]);
	}
	const indent = ' '.repeat(start - lineStart(source, start));
	const next = before === undefined ? undefined : list.items[before]?.range?.[0];
	const at =
		next === undefined
			? lineEnd(source, list.items.at(-1)?.range?.[1] ?? end)
			: lineStart(source, next);
	const lines = `${indent}- ${formatValue(item).replaceAll('\n', `\n${indent}  `)}\n`;
	return applyEdits(source, [{ start: at, end: at, text: lines }]);
}

/**
 * Values of a map of a YAML text, in place of those that stand there or below its last key;
 * everything else letter by letter as it was. `undefined` takes a key out.
 */
export function setKeys(source: string, values: Record<string, YamlValue | undefined>): string {
	return Object.entries(values).reduce(
		(text, [key, value]) => setKey(text, { key, value }),
		source,
	);
}

function setKey(
	source: string,
	{ key, value }: { key: string; value: YamlValue | undefined },
): string {
	const { contents } = parseDocument(source);
	if (!isMap<Node, Node | null>(contents)) return source;
	const pair = contents.items.find((one) => isScalar(one.key) && one.key.value === key);
	const written = value === undefined ? '' : lineOf(key, value);
	const start = pair?.key.range?.[0];
	if (pair && start !== undefined) {
		const valueEnd = pair.value?.range?.[1] ?? start;
		// A note at the end of a line stays there.
		const end = isScalar(pair.value) && value !== undefined ? valueEnd : lineEnd(source, valueEnd);
		// A block of text ends after its line.
		const text = source[end - 1] === '\n' ? written : written.trimEnd();
		return applyEdits(source, [{ start, end, text }]);
	}
	const at = endOf(source, contents);
	const open = at > 0 && source[at - 1] !== '\n' ? '\n' : '';
	return applyEdits(source, [{ start: at, end: at, text: written && open + written }]);
}

function endOf(source: string, map: YAMLMap<Node, Node | null>): number {
	const last = map.items.at(-1);
	return lineEnd(source, last?.value?.range?.[1] ?? last?.key.range?.[1] ?? 0);
}

const longest = 95;

/** Long sentences are folded, as they stand everywhere else. */
function lineOf(key: string, value: YamlValue): string {
	const text = new Scalar(value);
	if (typeof value === 'string' && value.length > longest - key.length)
		text.type = Scalar.BLOCK_FOLDED;
	return stringify({ [key]: typeof value === 'string' ? text : value }, { lineWidth: longest });
}

function formatValue(value: YamlValue): string {
	return stringify(value, { lineWidth: 0 }).trimEnd();
}

function lineStart(source: string, offset: number): number {
	return source.lastIndexOf('\n', offset - 1) + 1;
}

/** After the line end; where something ends at one already, there. */
function lineEnd(source: string, offset: number): number {
	if (offset > 0 && source[offset - 1] === '\n') return offset;
	const end = source.indexOf('\n', offset);
	return end < 0 ? source.length : end + 1;
}

export type YamlValue =
	string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };
