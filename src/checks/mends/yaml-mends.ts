import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Scalar } from 'yaml';
import type { Edit } from '../../reading/text-edit.ts';
import { lineAt } from './prose-blocks.ts';

/**
 * What puts a value as YAML reads it the way its author meant it; positions in the YAML. Nothing
 * where a line holds several values that could be meant.
 *
 * @param line counted from 1 in the YAML
 */
export function yamlEdits(yaml: string, { kind, line }: { kind: YamlMend; line: number }): Edit[] {
	switch (kind) {
		case 'needs-quotes':
			return onlyOne(
				scalarsOn(yaml, line),
				({ value, type }) => type === 'PLAIN' && typeof value === 'number',
			).flatMap(({ start, end }) => quoted(yaml, { start, end }));
		case 'needs-brackets':
			return onlyOne(
				scalarsOn(yaml, line),
				({ value, type }) =>
					type === 'PLAIN' && typeof value === 'string' && /^[a-z0-9-]+$/.test(value),
			).map(({ start, end }) => ({ start, end, text: `[${yaml.slice(start, end)}]` }));
		case 'untrimmed-text':
			return onlyOne(
				scalarsOn(yaml, line),
				({ value, type }) =>
					type?.startsWith('QUOTE') === true && typeof value === 'string' && value !== value.trim(),
			).map(({ start, end }) => {
				const written = yaml.slice(start, end);
				return {
					start,
					end,
					text: written.slice(0, 1) + written.slice(1, -1).trim() + written.slice(-1),
				};
			});
		case 'yaml-dotted-number':
			return amountEdits(yaml, { line, form: /^-?\d{1,3}(?:\.\d{3})+$/, from: /\./g, to: '' });
		case 'yaml-comma-number':
			// With three digits it may be a thousand or a thousandth.
			return amountEdits(yaml, { line, form: /^-?\d+,(?!\d{3}$)\d+$/, from: /,/, to: '.' });
		case 'colon-needs-quotes':
			return colonEdits(yaml, line);
		case 'yaml-lost-text':
			return lineEdits(yaml, line, (value) => / #\d/.test(value));
		case 'yaml-unreadable':
			return lineEdits(yaml, line, () => true).filter((edit) => helps(yaml, edit));
		case 'yaml-tab':
			return [...yaml.matchAll(/^[ ]*\t[ \t]*/gm)].map(({ index, 0: indent }) => ({
				start: index,
				end: index + indent.length,
				text: indent.replaceAll('\t', '  '),
			}));
	}
}

/** Keys whose value is an amount: elsewhere “72.000” may be words of a document. */
const amountKey = /(?:^|[\s{,])(?:value|from|to):\s*$/;

function amountEdits(
	yaml: string,
	{ line, form, from, to }: { line: number; form: RegExp; from: RegExp; to: string },
): Edit[] {
	return scalarsOn(yaml, line).flatMap(({ start, end }) => {
		const written = yaml.slice(start, end);
		const before = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
		if (!form.test(written) || !amountKey.test(before)) return [];
		return [{ start, end, text: written.replace(from, to) }];
	});
}

/** `- Báo lỗi: không gửi được` → `- "Báo lỗi: không gửi được"` */
function colonEdits(yaml: string, line: number): Edit[] {
	const edits: Edit[] = [];
	visit(parse(yaml), {
		Map(_key, node, path) {
			const [pair, ...others] = node.items;
			const end = pair && isScalar(pair.value) ? pair.value.range?.[1] : undefined;
			const start = node.range?.[0];
			if (start === undefined || end === undefined || others.length > 0) return;
			if (!isSeq(path.at(-1)) || isMap(pair?.value) || lineAt(yaml, start) !== line) return;
			if (!yaml.slice(start, end).includes('\n')) edits.push(...quoted(yaml, { start, end }));
		},
	});
	return edits;
}

/** Puts the whole value of a line in quotation marks, where it stands plain and ends there. */
function lineEdits(yaml: string, line: number, isMeant: (value: string) => boolean): Edit[] {
	const lines = yaml.split('\n');
	const written = lines[line - 1] ?? '';
	const [, before = '', value = ''] =
		/^([ \t]*(?:- )?(?:[\w-]+: +)?)([^\s"'|>[{][^\n]*?)[ \t]*$/.exec(written) ?? [];
	if (before.trim() === '' || !isMeant(value)) return [];
	const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + before.length;
	return quoted(yaml, { start, end: start + value.length });
}

/** Nothing where both marks stand in it already: then its author has to choose. */
function quoted(yaml: string, { start, end }: { start: number; end: number }): Edit[] {
	const written = yaml.slice(start, end);
	if (!/["\\]/.test(written)) return [{ start, end, text: `"${written}"` }];
	return written.includes("'") ? [] : [{ start, end, text: `'${written}'` }];
}

function helps(yaml: string, { start, end, text }: Edit): boolean {
	const count = (one: string) => parse(one).errors.length;
	return count(yaml.slice(0, start) + text + yaml.slice(end)) < count(yaml);
}

function scalarsOn(yaml: string, line: number): FoundScalar[] {
	const found: FoundScalar[] = [];
	visit(parse(yaml), {
		Scalar(key, node) {
			if (key === 'key' || !node.range) return;
			const [start, end] = node.range;
			if (lineAt(yaml, start) === line)
				found.push({ value: node.value, type: node.type, start, end });
		},
	});
	return found;
}

function onlyOne(found: FoundScalar[], isMeant: (scalar: FoundScalar) => boolean): FoundScalar[] {
	const meant = found.filter(isMeant);
	return meant.length === 1 ? meant : [];
}

function parse(yaml: string): Document.Parsed {
	return parseDocument(yaml, { schema: 'core', version: '1.2', prettyErrors: false });
}

/** Kinds of problems whose cure is another way to write the same value. */
export const yamlMends = [
	'needs-quotes',
	'needs-brackets',
	'untrimmed-text',
	'yaml-dotted-number',
	'yaml-comma-number',
	'colon-needs-quotes',
	'yaml-lost-text',
	'yaml-unreadable',
	'yaml-tab',
] as const;

type YamlMend = (typeof yamlMends)[number];

interface FoundScalar {
	value: unknown;
	type: Scalar['type'];
	start: number;
	end: number;
}
