/** `2026-03-23` → `23/03/2026`, the only way dates are written on the site. */
export function formatDate(date: string): string {
	const [year, month, day] = date.slice(0, 10).split('-');
	return `${day}/${month}/${year}`;
}

/** The last day named in a text as the site writes days: “đã mở ngày 23/03/2026” → `2026-03-23`. */
export function parseLastDate(text: string): string | undefined {
	const [day, month, year] =
		text
			.match(/\d\d\/\d\d\/\d{4}/g)
			?.at(-1)
			?.split('/') ?? [];
	return year && `${year}-${String(month)}-${String(day)}`;
}

/** A moment as Vietnamese clocks show it: `2026-11-22T01:00:00Z` → `08:00 22/11/2026`. */
export function formatMoment(moment: string): string {
	const parts = new Intl.DateTimeFormat('vi-VN', {
		timeZone: 'Asia/Ho_Chi_Minh',
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
	}).formatToParts(new Date(moment));
	const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
	return `${part('hour')}:${part('minute')} ${part('day')}/${part('month')}/${part('year')}`;
}

/** The day it is in Vietnam at a moment: `2026-11-22`. */
export function dayInVietnam(moment: Date): string {
	return moment.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}

/**
 * Whole days from one day to another; negative when `to` is earlier.
 *
 * @param from `2026-03-23`
 * @param to `2026-11-22`
 */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/**
 * Whether a fact has not been looked at for too long. What counts is the day somebody opened the
 * document, else the state of the document that was seen; a fact with neither is always due.
 */
export function isStale(
	fact: { checked?: string | undefined; documentDate?: string | undefined },
	{ today, afterDays = 180 }: { today: string; afterDays?: number },
): boolean {
	const seen = fact.checked ?? fact.documentDate;
	return seen === undefined || daysBetween(seen, today) > afterDays;
}
