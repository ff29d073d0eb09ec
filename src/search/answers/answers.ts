import { asksForLimit, findAmount, findLimits, findLimitsOf } from './answer-limits.ts';
import type { Answer, AnswerError } from './answer.ts';
import type { AnswerLimit } from './answer-limits.ts';
import { foldVietnamese, splitWords } from '../../domain/vietnamese.ts';
import { parseErrorReference } from '../typed/error-reference.ts';
import type { ErrorReference } from '../typed/error-reference.ts';

/** A query this long may be a pasted message. */
const PASTED_PAIRS = 5;
/** Words that name an error, not its meaning; folded, “lỗi” is also “lời”. */
const ERROR_WORDS = new Set(['loi', 'ma', 'bao', 'error', 'code', 'subcode']);
const LEAST_MESSAGE_PAIRS = 3;
const LEAST_MESSAGE_SHARE = 0.75;

/**
 * What can be answered before any page is opened: an error code in any spelling or a pasted message, a limit by its
 * amount or by a question. `understood` is the query as it was decoded, for cues such as “lỗi” typed in Telex.
 */
export function findAnswers(query: AskedText, { errors, limits }: AnswersData): Answer[] {
	const answers: Answer[] = [];
	const reference = parseErrorReference(query.typed) ?? parseErrorReference(query.understood);
	const byCode = reference ? errorsOf(reference, errors) : [];
	const byMessage = errorsSaying(query.typed, errors);
	const found = agreeing(byCode, byMessage);
	const [likeliest, ...others] = byLikelihood(found, query);
	if (likeliest)
		answers.push({
			kind: 'error',
			id: likeliest.id,
			errors: [likeliest, ...others],
			isChoice: others.length > 0,
		});

	const amount = findAmount(query.understood);
	const ofAmount = amount ? findLimitsOf(amount, limits) : [];
	const asked =
		found.length > 0 ? [] : ofAmount.length > 0 ? ofAmount : findLimits(query.understood, limits);
	answers.push(...asked.map((limit): Answer => ({ kind: 'limit', id: limit.id, limit })));
	return answers;
}

/** Whether an answer is what was asked beyond doubt: the rest is left out when nothing else answers. */
export function isCertain(answer: Answer, { understood }: AskedText): boolean {
	if (answer.kind === 'limit') return findAmount(understood)?.isBare ?? false;
	return answer.kind === 'error' || answer.kind === 'destination' || answer.kind === 'term';
}

/**
 * Which data a query can be answered from at all, so that the rest need not be loaded: most queries need none.
 */
export function neededAnswers({
	typed,
	understood,
}: AskedText): Record<keyof AnswersData, boolean> {
	const reference = parseErrorReference(typed) ?? parseErrorReference(understood);
	return {
		errors: reference !== undefined || pairsOf(typed).size >= PASTED_PAIRS || /[{}()]/.test(typed),
		limits: asksForLimit(understood) || findAmount(understood) !== undefined,
	};
}

/** A code alone means every error that carries it; a code with a subcode means that one, if it is known. */
function errorsOf(
	{ code, subcode }: ErrorReference,
	errors: readonly AnswerError[],
): AnswerError[] {
	const isUnsigned = (own: string) => own.replace(/^-/, '') === code;
	const sameCode = errors.filter((error) => error.code === code);
	if (subcode !== undefined) {
		const exact = sameCode.filter((error) => error.subcode === subcode);
		return exact.length > 0 ? exact : sameCode;
	}
	if (sameCode.length > 0) return sameCode;
	const asSubcode = errors.filter((error) => error.subcode === code);
	if (asSubcode.length > 0) return asSubcode;
	// Zalo's codes are negative; customers leave the hyphen out.
	return errors.filter((error) => isUnsigned(error.code));
}

/** Errors whose message was pasted, whole or in good part, best match first. */
function errorsSaying(typed: string, errors: readonly AnswerError[]): AnswerError[] {
	const pasted = pairsOf(typed);
	if (pasted.size < LEAST_MESSAGE_PAIRS) return [];
	const scored = errors.flatMap((error) => {
		const shares = error.messages.map((message) => {
			const own = pairsOf(message);
			const smaller = Math.min(own.size, pasted.size);
			if (smaller < LEAST_MESSAGE_PAIRS) return 0;
			const shared = [...own].filter((pair) => pasted.has(pair)).length;
			return shared / smaller + shared / 1000;
		});
		const share = Math.max(0, ...shares);
		return share >= LEAST_MESSAGE_SHARE ? [{ error, share }] : [];
	});
	return scored.sort((a, b) => b.share - a.share).map(({ error }) => error);
}

/** Both clues together when they agree; else the code, which is exact. */
function agreeing(byCode: AnswerError[], byMessage: AnswerError[]): AnswerError[] {
	if (byCode.length === 0) return byMessage;
	const both = byMessage.filter((error) => byCode.includes(error));
	return both.length > 0 ? both : byCode;
}

/** Of several meanings first those that share words with the rest of the query, then those that concern a shop. */
function byLikelihood(errors: readonly AnswerError[], { understood }: AskedText): AnswerError[] {
	const asked = splitWords(foldVietnamese(understood)).filter((word) => !ERROR_WORDS.has(word));
	const score = (error: AnswerError) => {
		const words = new Set(
			splitWords(foldVietnamese([error.channel, error.meaning, ...error.messages].join(' '))),
		);
		const shared = new Set(asked.filter((word) => words.has(word) && !/^\d+$/.test(word))).size;
		return shared + (error.audience === 'shop' ? 0.5 : 0) - (error.subcode ? 0.1 : 0);
	};
	return [...errors].sort((a, b) => score(b) - score(a));
}

/** “B101”, “bài 101”, or a bare number; in “lỗi 201” the number is a code. */
export function findArticleNumber(
	typed: string,
	reference = parseErrorReference(typed),
): number | undefined {
	const folded = foldVietnamese(typed).trim();
	const named = /^#?(?:b|bai(?: viet)?)\s*(\d{3,5})$/.exec(folded)?.[1];
	if (named) return Number(named);
	return reference && !reference.isCertain && /^\d{3,5}$/.test(folded) ? Number(folded) : undefined;
}

function pairsOf(text: string): Set<string> {
	const words = splitWords(foldVietnamese(text.replace(/https?:\/\/\S+/g, ' ')));
	return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
}

/** The query as typed and as understood. */
export interface AskedText {
	typed: string;
	understood: string;
}

/** What the build hands over for direct answers, as plain data. */
export interface AnswersData {
	errors: readonly AnswerError[];
	limits: readonly AnswerLimit[];
}
