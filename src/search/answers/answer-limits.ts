import { foldVietnamese, splitWords } from '../../domain/vietnamese.ts';

/** Words that make a question of it: how many, how long, at most. Folded. */
const CUE =
	/\b(?:bao nhieu|may|bao lau|toi da|nhieu nhat|it nhat|gioi han|han muc|qua .*(?:mb|ky tu|gio|ngay)|duoc (?:.* )?khong|trong vong)\b/;
/** Words that ask, and words that every limit has. */
const EMPTY = new Set(
	splitWords(
		'bao nhieu may lau la co khong the nao thi duoc toi da gioi han muc mot moi trong vong cua cho voi va khi toi minh bi qua thoi gian nhat gui',
	),
);
const MOST = 3;
const LEAST_SHARE = 0.6;

/** Whether a query asks how many, how long or how much at most. */
export function asksForLimit(understood: string): boolean {
	return CUE.test(foldVietnamese(understood));
}

/**
 * The limits that a question asks for, best first: “bao nhiêu tin một giây”. Every telling word counts by how rare it
 * is among the limits; most of the question must be met.
 */
export function findLimits(understood: string, limits: readonly AnswerLimit[]): AnswerLimit[] {
	const folded = foldVietnamese(understood);
	if (!asksForLimit(understood)) return [];
	const asked = [...new Set(splitWords(folded))].filter((word) => !EMPTY.has(word));
	if (asked.length === 0) return [];
	const own = limits.map((limit) => ({
		limit,
		words: new Set(
			splitWords(foldVietnamese(`${limit.subject} ${limit.text} ${limit.scope} ${limit.channel}`)),
		),
	}));
	const rarity = new Map(
		asked.map((word) => {
			const found = own.filter(({ words }) => words.has(word)).length;
			return [word, Math.log(1 + (limits.length + 1) / (found + 0.5))];
		}),
	);
	const total = [...rarity.values()].reduce((sum, value) => sum + value, 0);
	return own
		.map(({ limit, words }) => {
			const met = asked.filter((word) => words.has(word));
			const share = met.reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0) / total;
			return { limit, met: met.length, share: share + (limit.audience === 'shop' ? 0.05 : 0) };
		})
		.filter(({ met, share }) => share >= LEAST_SHARE && met >= Math.min(2, asked.length))
		.sort((a, b) => b.share - a.share)
		.slice(0, MOST)
		.map(({ limit }) => limit);
}

export interface AnswerLimit {
	id: string;
	channel: string;
	subject: string;
	/** The value in words, as `limits.ts` words it. */
	text: string;
	/** What it holds for. */
	scope: string;
	audience: 'shop' | 'integration';
	/** Anything but confirmed is shown with the words for it. */
	confidence: 'confirmed' | 'reported' | 'unconfirmed';
	path: string;
	source: { title: string; url: string };
}
