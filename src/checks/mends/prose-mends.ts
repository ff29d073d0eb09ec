import type { TextProblem } from '../../domain/text-problem.ts';
import { findLetterFaults } from '../../reading/letters.ts';
import { findMisformedNumbers } from '../prose/numbers.ts';
import { proseText } from '../prose/prose-text.ts';
import { findMisplacedPunctuation } from '../prose/punctuation.ts';
import { findMisspellings } from '../prose/spelling.ts';
import { findMisplacedTones } from '../prose/tone-marks.ts';
import type { Edit } from '../../reading/text-edit.ts';

/** What the rule for letters finds and knows the right letters of, in a whole file. */
export function letterEdits(source: string): Edit[] {
	return findLetterFaults(source).flatMap(({ kind, index, written, near }) => {
		if (kind === 'hidden-character') return [{ start: index, end: index + 1, text: '' }];
		return near === undefined ? [] : [{ start: index, end: index + written.length, text: near }];
	});
}

/** What the rules for prose find of one kind in a text, put as they say; positions in the text. */
export function proseEdits(text: string, kind: ProseMend): Edit[] {
	const prose = proseText({ text, role: 'label' });
	// Hidden letters are mended first; until then positions would be wrong.
	if (prose.text.length !== text.length) return [];
	if (kind === 'straight-quotes') return quoteEdits(prose.words);
	const found: TextProblem[] = [
		...findMisplacedTones(prose),
		...findMisspellings(prose),
		...findMisplacedPunctuation(prose),
		...findMisformedNumbers(prose),
	];
	return found
		.filter((one) => one.kind === kind)
		.flatMap(({ index, written, near = '' }) => {
			const { start, end } = spaces(text, index);
			switch (kind) {
				case 'double-space':
					return [{ start, end, text: ' ' }];
				case 'space-before-mark':
					return [{ start, end, text: '' }];
				case 'space-in-brackets':
					return [{ ...spaces(text, index + 1), text: '' }];
				case 'no-space-after-mark':
					return [{ start: index + 1, end: index + 1, text: ' ' }];
				default:
					return [{ start: index, end: index + written.length, text: inCaseOf(written, near) }];
			}
		});
}

/**
 * Straight and French quotation marks in pairs, each mark where it opens or closes; nothing where
 * one is missing its other half, because then nobody knows where the quotation ends, and nothing
 * within a quotation.
 */
function quoteEdits(text: string): Edit[] {
	const marks = [...text.matchAll(/["«»]/g)].map(({ index }) => index);
	if (marks.length % 2 === 1) return [];
	const isRight = marks.every((index, position) =>
		position % 2 === 0
			? text[index] !== '»' && /^$|[\s(\ufffc–“]/.test(text[index - 1] ?? '')
			: text[index] !== '«' && /^$|[\s),.;:?…\ufffc–”]/.test(text[index + 1] ?? ''),
	);
	if (!isRight) return [];
	return marks.map((index, position) => ({
		start: index,
		end: index + 1,
		text: position % 2 === 0 ? '“' : '”',
	}));
}

function spaces(text: string, index: number): { start: number; end: number } {
	const [run = ''] = /^[ \u00a0]*/.exec(text.slice(index)) ?? [];
	return { start: index, end: index + run.length };
}

/** “Xử lí” → “Xử lý”: a word list writes small letters. */
function inCaseOf(written: string, near: string): string {
	const [first = ''] = written;
	if (first === first.toLocaleLowerCase('vi')) return near;
	return near.slice(0, 1).toLocaleUpperCase('vi') + near.slice(1);
}

/** Kinds of problems whose rule says the only right text. */
export const proseMends = [
	'tone-place',
	'misspelling',
	'straight-quotes',
	'double-space',
	'space-before-mark',
	'space-in-brackets',
	'no-space-after-mark',
	'hyphen-in-word',
	'unit-glued',
	'percent-apart',
	'ungrouped-number',
] as const;

type ProseMend = (typeof proseMends)[number];
