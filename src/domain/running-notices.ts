/**
 * Whether a notice holds at a moment: from its first instant up to, and without, its last.
 *
 * @param now milliseconds, as `Date.now()` tells them
 */
export function isRunning({ from, until }: NoticeTimes, now: number): boolean {
	return Date.parse(from) <= now && now < Date.parse(until);
}

/**
 * Milliseconds until the next notice begins or ends; `undefined` when nothing will change any more.
 */
export function findNextChange(notices: readonly NoticeTimes[], now: number): number | undefined {
	const later = notices
		.flatMap(({ from, until }) => [Date.parse(from), Date.parse(until)])
		.filter((moment) => moment > now);
	return later.length > 0 ? Math.min(...later) - now : undefined;
}

/** Moments with their offset: `2026-11-22T08:00:00+07:00`. One that is not a moment never runs. */
interface NoticeTimes {
	from: string;
	until: string;
}
