import type { Sketch, SketchLabel, SketchRow } from '../../schemas/sketch.ts';
import { sketchStrings as strings } from '../../strings/media.ts';

/**
 * A sketch in words, all of it, for the Markdown twins: device and screen, rows in their order, what
 * is marked, and what each number says. Plain Vietnamese sentences.
 */
export function sketchMarkdown(sketch: Sketch): string {
	return [
		`${strings.screen[sketch.device]} ${quoteLabel(sketch.frame)}.`,
		describeMenu(sketch),
		`${strings.rows}: ${groupByMark(sketch.rows).map(describeGroup).join('; ')}.`,
		...sketch.callouts.map((says, index) => `${strings.callout(index + 1)}: ${endSentence(says)}`),
	]
		.filter(Boolean)
		.join(' ');
}

function describeMenu({ side, device }: Sketch): string {
	if (side.length === 0) return '';
	const entries = side.map(({ label, active }) =>
		active ? `${quoteLabel(label)} ${strings.open}` : quoteLabel(label),
	);
	return `${strings.menu[device]}: ${entries.join(', ')}.`;
}

/** Neighbouring rows with the same number, so that the number is said once for all of them. */
function groupByMark(rows: SketchRow[]): SketchRow[][] {
	const groups: SketchRow[][] = [];
	for (const row of rows) {
		const group = groups.at(-1);
		if (group && row.marked !== undefined && group[0]?.marked === row.marked) group.push(row);
		else groups.push([row]);
	}
	return groups;
}

function describeGroup(rows: SketchRow[]): string {
	const number = rows[0]?.marked;
	const described = rows.map(describeRow).join(', ');
	return number === undefined ? described : `${strings.marked(number)} ${described}`;
}

function describeRow(row: SketchRow): string {
	const label = quoteLabel(row.label);
	switch (row.kind) {
		case 'heading':
		case 'text':
		case 'button':
			return `${strings[row.kind]} ${label}`;
		case 'toggle':
			return `${strings.toggle} ${label} ${row.on ? strings.on : strings.off}`;
		case 'notice':
			return `${strings.notice[row.tone]} ${label}`;
		case 'message':
			return `${strings.message[row.from]} ${label}`;
		case 'item':
			return `${strings.item} ${label}${row.value ? ` ${strings.withValue} ${quoteLabel(row.value)}` : ''}`;
		case 'field':
			return `${strings.field} ${label} ${row.value ? `${strings.filled} ${quoteLabel(row.value)}` : strings.empty}`;
	}
}

/** Words of the screen in quotes; what only describes them without. */
function quoteLabel({ vi, en, known }: SketchLabel): string {
	if (!known) return en === undefined ? lowerFirst(vi) : `“${en}” (${lowerFirst(vi)})`;
	return en === undefined || en === vi ? `“${vi}”` : `“${vi}” (${en})`;
}

/** A description goes on in the sentence, a name (Zalo, ID) keeps its capital. */
function lowerFirst(text: string): string {
	const [first = ''] = text.split(' ');
	return /^(?:Harasocial|Zalo|ID|Trang|Facebook|Instagram|Meta)$/u.test(first)
		? text
		: text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

function endSentence(text: string): string {
	return /[.?…]$/u.test(text) ? text : `${text}.`;
}
