import type { Answer } from '../asking/conversation.ts';
import { findNearest } from '../../domain/nearest.ts';
import { didYouMean } from '../../domain/problem.ts';
import { foldVietnamese } from '../../domain/vietnamese.ts';

const longestTitle = 65;

/** What the customer sees or says, as the check wants a title. */
export function parseTitle(text: string): Answer<string> {
	const title = text.normalize('NFC').trim().replace(/\s+/g, ' ');
	if (!/\p{L}/u.test(title)) return no('Chưa có tiêu đề. Viết điều khách thấy hoặc nói.');
	if ([...title].length > longestTitle)
		return no(
			`Tiêu đề dài ${String([...title].length)} ký tự, nhiều nhất ${String(longestTitle)}. Viết ngắn lại.`,
		);
	if (/[.…]$/.test(title)) return no('Tiêu đề không có dấu chấm ở cuối.');
	if (title.includes(':')) return no('Tiêu đề không có dấu hai chấm. Viết thành một cụm từ.');
	if (title.includes('!')) return no('Tiêu đề không có dấu chấm than.');
	if (title.includes('"')) return no('Ngoặc kép trong tiêu đề viết “ ”.');
	return { ok: true, value: title };
}

/** One of a numbered list: its position, its ID, or its name. */
export function parseChoice(text: string, choices: readonly Choice[]): Answer<string> {
	const typed = foldVietnamese(text.trim());
	const chosen =
		choices[Number(typed) - 1] ??
		choices.find(({ id, name }) => typed === id || typed === foldVietnamese(name));
	if (chosen) return { ok: true, value: chosen.id };
	const near = findNearest(
		typed,
		choices.map(({ id }) => id),
	);
	const wanted = `Gõ một số từ 1 đến ${String(choices.length)}.`;
	return no(
		text.trim() === '' ? wanted : `Không có “${text.trim()}”. ${didYouMean(near)}${wanted}`,
	);
}

/** One or several of a numbered list, the main one first: `1, 4`. */
export function parseChoices(text: string, choices: readonly Choice[]): Answer<string[]> {
	const ids: string[] = [];
	for (const part of text.trim().split(/\s*[,;]\s*|\s+(?=\d)/)) {
		const choice = parseChoice(part, choices);
		if (!choice.ok) return choice;
		if (!ids.includes(choice.value)) ids.push(choice.value);
	}
	return { ok: true, value: ids };
}

/** Number of an article, or nothing. */
export function parseArticle(text: string, numbers: readonly number[]): Answer<number | undefined> {
	const typed = text.trim().replace(/^b(?:ài)?\s*(?=\d)/i, '');
	if (typed === '') return { ok: true, value: undefined };
	const number = Number(typed);
	if (numbers.includes(number)) return { ok: true, value: number };
	return no(`Không có bài số “${text.trim()}”. Gõ số của một bài, hoặc bấm Enter nếu không có.`);
}

function no(reason: string): { ok: false; reason: string } {
	return { ok: false, reason };
}

export interface Choice {
	id: string;
	name: string;
}
