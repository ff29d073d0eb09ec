const DAY = 86_400_000;
/** Vietnam keeps one time all year. */
const ZONE = 7 * 3_600_000;
/** The first day of 1970 was a Thursday. */
const MONDAY = 3;

/** The Monday of the week, as clocks in Vietnam have it: `2026-11-23`. */
export function weekOf(moment: number): string {
	const day = Math.floor((moment + ZONE) / DAY);
	return new Date((day - ((day + MONDAY) % 7)) * DAY).toISOString().slice(0, 10);
}

/** The last day of a week, from its Monday: `2026-11-29`. */
export function lastDayOf(week: string): string {
	return new Date(Date.parse(week) + 6 * DAY).toISOString().slice(0, 10);
}
