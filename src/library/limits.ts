import type { Limit } from '../schemas/limit.ts';

const noBreak = '\u00a0';
const timeUnits = ['giây', 'phút', 'giờ', 'ngày', 'tuần', 'tháng', 'năm'];
const bounds = { max: 'tối đa', min: 'ít nhất', over: 'hơn', about: 'khoảng', exact: '' };

/**
 * The words for a limit inside a sentence: “tối đa 25 MB”, “hơn 40 tin nhắn/giây”, “trong vòng 24
 * giờ”, “từ 1 đến 3 nút”; the sentence itself where the platform states a rule.
 */
export function limitPhrase(limit: LimitWords): string {
	if (limit.rule !== undefined) return withDoubt(limit, limit.rule);
	const amount =
		limit.from !== undefined && limit.to !== undefined
			? `từ ${formatNumber(limit.from)} đến ${withUnit(limit, formatNumber(limit.to))}`
			: [boundWords(limit), amountWords(limit)].filter(Boolean).join(' ');
	const about =
		limit.about === undefined
			? ''
			: ` (khoảng ${formatNumber(limit.about.value)}${noBreak}${limit.about.unit})`;
	return withDoubt(limit, amount + perWords(limit.per) + about);
}

/** The number and its unit alone, for tables and `as="value"`: “25 MB”, “40 tin nhắn/giây”, “1–3 nút”. */
export function limitValueText(limit: LimitWords): string {
	if (limit.rule !== undefined) return withDoubt(limit, limit.rule);
	const amount =
		limit.from !== undefined && limit.to !== undefined
			? withUnit(limit, `${formatNumber(limit.from)}–${formatNumber(limit.to)}`)
			: amountWords(limit);
	return withDoubt(limit, amount + perWords(limit.per));
}

/** A number as Vietnamese writes it: `72000` → “72.000”, `1.5` → “1,5”. */
export function formatNumber(value: number): string {
	const [whole = '', decimals] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
	return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

function boundWords(limit: LimitWords): string {
	if (limit.bound === undefined) return '';
	if (limit.bound === 'max' && limit.measure === 'window') return 'trong vòng';
	if (limit.bound === 'min' && limit.measure === 'version') return 'từ';
	return bounds[limit.bound];
}

function amountWords(limit: LimitWords): string {
	if (limit.formula !== undefined) {
		const formula = limit.formula.replace(/\d+(?:\.\d+)?/g, (digits) =>
			formatNumber(Number(digits)),
		);
		if (limit.unit === undefined) return formula;
		// “200 lệnh gọi × số người …”: the unit is that of the number before it.
		return /^[\d.,]+ ×/.test(formula)
			? formula.replace(' ×', `${noBreak}${limit.unit} ×`)
			: `${formula} (${limit.unit})`;
	}
	if (limit.value === undefined) return '';
	// A version is a name, not an amount: “iOS 16.4” keeps its dot and follows its unit.
	if (limit.measure === 'version') return `${limit.unit ?? ''}${noBreak}${String(limit.value)}`;
	return withUnit(limit, formatNumber(limit.value));
}

function withUnit(limit: LimitWords, amount: string): string {
	if (limit.unit === undefined) return amount;
	return limit.unit.startsWith('%') ? amount + limit.unit : amount + noBreak + limit.unit;
}

function perWords(per: string | undefined): string {
	if (per === undefined) return '';
	if (timeUnits.some((unit) => per === unit || per.startsWith(`${unit} `))) return `/${per}`;
	if (/^\d/.test(per)) return ` trong ${per.replace(/^(\S+) /, `$1${noBreak}`)}`;
	return ` mỗi ${per}`;
}

/** An unconfirmed number is never said without the words for it. */
function withDoubt(limit: LimitWords, words: string): string {
	if (limit.confidence !== 'unconfirmed') return words;
	return words.endsWith('.')
		? `${words.slice(0, -1)} (chưa xác nhận).`
		: `${words} (chưa xác nhận)`;
}

type LimitWords = Pick<Limit, 'confidence'> &
	Partial<
		Pick<
			Limit,
			'value' | 'from' | 'to' | 'bound' | 'measure' | 'unit' | 'per' | 'formula' | 'rule' | 'about'
		>
	>;
