import { fillOwnWords } from './own-words.ts';
import {
	actionOf,
	lines,
	limitsLine,
	linkLine,
	placesAndLinks,
	placesOf,
	sentence,
	type ReplyContext,
	type Shown,
} from './reply-lines.ts';
import type { ReplySource, ReplyStep } from './reply-source.ts';
import { replyStrings as strings } from '../strings/reply.ts';

/** Characters that a chat reply may have. */
export const longestChat = 450;

/** A chat reply takes in further steps only while it stays this short. */
const chatAim = 350;

/** “người đó”, “tài khoản này”: says nothing without the step before it. */
const pointsBack = /\p{L} (?:đó|này)(?!\p{L})/u;

/** “danh sách vừa ghi”, “người lúc nãy”: needs a step further back. */
const pointsFar = /(?:^|\P{L})(?:vừa ghi|lúc nãy|nơi trên)(?!\p{L})/u;

/**
 * Symptom, the step that opens a screen, and what follows it while that is short; the whole way is
 * behind the link.
 */
export function chatReply(source: ReplySource, context: ReplyContext): string {
	const { steps } = source;
	const written = (from: number, to: number, show: Shown) => {
		const shown = steps.slice(from, to);
		return lines(
			sentence(source.title),
			...inTurn(shown, (step) => show(step, context)),
			limitsLine([...source.titleLimits, ...shown.flatMap(({ limits }) => limits)]),
			linkLine(source, context),
		);
	};
	// Filled words are longer than their slots, so a reply is measured filled.
	const length = (text: string) => fillOwnWords(text, context.words).length;

	const opening = openingStep(steps);
	const to = Math.min(opening + 1, steps.length);
	let from = opening;
	while (from > 0 && pointsBack.test(actionOf(steps[from]))) from -= 1;
	const shows: Shown[] = [placesAndLinks, placesOf, () => []];
	const show = shows.find((one) => length(written(from, to, one)) <= longestChat);
	if (!show) return lines(sentence(source.title), linkLine(source, context));
	let end = to;
	while (
		end < steps.length &&
		!(from > 0 && pointsFar.test(actionOf(steps[end]))) &&
		length(written(from, end + 1, show)) <= chatAim
	)
		end += 1;
	return written(from, end, show);
}

/** The first step that opens a screen, unless that is for some readers only; otherwise the first. */
function openingStep(steps: readonly ReplyStep[]): number {
	const found = steps.findIndex((step) => step.places.length > 0 && !/ nếu /u.test(actionOf(step)));
	return Math.max(0, found);
}

/** Steps in running text, broken where an address follows. */
function inTurn(steps: readonly ReplyStep[], show: (step: ReplyStep) => string[]): string[] {
	const parts: { text: string[]; addresses: string[] }[] = [];
	for (const step of steps) {
		const last = parts.at(-1);
		const open = last && last.addresses.length === 0 ? last : { text: [], addresses: [] };
		if (open !== last) parts.push(open);
		open.text.push(actionOf(step));
		open.addresses = show(step);
	}
	return parts.flatMap(({ text, addresses }, index) => [
		`${index === 0 ? strings.todo : strings.then} ${lowerFirst(text.join(' '))}`,
		...addresses,
	]);
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
