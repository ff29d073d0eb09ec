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

/** What is counted, as customers write it and as limits do. Folded. */
const UNITS: Record<string, string> = {
	mb: 'mb',
	mega: 'mb',
	meg: 'mb',
	kb: 'kb',
	gb: 'gb',
	h: 'gio',
	gio: 'gio',
	tieng: 'gio',
	p: 'phut',
	phut: 'phut',
	s: 'giay',
	giay: 'giay',
	ngay: 'ngay',
	tuan: 'tuan',
	thang: 'thang',
	tin: 'tin nhan',
	kt: 'ky tu',
	ky: 'ky tu',
	chu: 'ky tu',
	nut: 'nut',
	anh: 'anh',
	hinh: 'anh',
	the: 'the',
	nhan: 'nhan',
};
/** Sizes: “30 MB” asks for the limit of 25, a number that no limit has. */
const SIZES = new Set(['mb', 'kb', 'gb']);
/** Words that may stand beside an amount without telling what it is of. Folded. */
const BESIDE = new Set(
	splitWords('gui file tep qua hon toi da nhieu nhat gioi han trong vong tren duoi'),
);

/** An amount that a query names: “25mb”, “72 giờ”. */
export function findAmount(understood: string): Amount | undefined {
	const folded = foldVietnamese(understood).replace(/(\d)[.,](?=\d{3}\b)/g, '$1');
	const [all, number, unit] = /(?:^|\s)(\d+)\s*([a-z]+)\b/.exec(folded) ?? [];
	const known = unit === undefined ? undefined : UNITS[unit];
	// “bao nhiêu tin 1 giây” asks for the amount.
	if (number === '1' && asksForLimit(understood)) return undefined;
	if (all === undefined || number === undefined || known === undefined) return undefined;
	const rest = splitWords(folded.replace(all, ' ')).filter(
		(word) => !BESIDE.has(word) && !known.split(' ').includes(word),
	);
	return { number, unit: known, isBare: rest.length === 0, rest };
}

/** The limits that have this amount; of a bare size that none has, the limits on sizes. Those for shops first. */
export function findLimitsOf(
	{ number, unit, isBare, rest }: Amount,
	limits: readonly AnswerLimit[],
): AnswerLimit[] {
	const measured = limits.map((limit) => {
		const amount = foldVietnamese(limit.amount).replace(/(\d)\.(?=\d{3}\b)/g, '$1');
		const words = splitWords(foldVietnamese(`${limit.subject} ${limit.scope} ${limit.channel}`));
		const score =
			rest.filter((word) => words.includes(word)).length +
			(limit.articles.length > 0 ? 0.5 : 0) +
			(limit.audience === 'shop' ? 0.4 : 0);
		return { limit, amount, score };
	});
	const same = measured.filter(({ amount }) =>
		new RegExp(`(?:^|\\D)${number}\\s*${unit}\\b`).test(amount),
	);
	const near =
		isBare && SIZES.has(unit) ? measured.filter(({ amount }) => amount.includes(unit)) : [];
	return (same.length > 0 ? same : near)
		.filter(({ score }) => isBare || score >= 1)
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST)
		.map(({ limit }) => limit);
}

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
	const asked = [...new Set(splitWords(folded))].filter((word) => !EMPTY.has(word) && word !== '1');
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
	/** The number and unit alone: “25 MB”; the rule itself where there is no number. */
	amount: string;
	/** Numbers of the articles that cite it. */
	articles: readonly number[];
	/** What it holds for. */
	scope: string;
	audience: 'shop' | 'integration';
	/** Anything but confirmed is shown with the words for it. */
	confidence: 'confirmed' | 'reported' | 'unconfirmed';
	path: string;
	source: { title: string; url: string };
}

interface Amount {
	/** Digits alone. */
	number: string;
	/** As limits have it, folded. */
	unit: string;
	/** Nothing else was asked. */
	isBare: boolean;
	/** What else was asked, folded. */
	rest: readonly string[];
}
