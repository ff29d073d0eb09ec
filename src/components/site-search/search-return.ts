import { isRecord } from '../../domain/json.ts';

const KEY = 'search';

/** Where a reader was in a list of results, kept in this entry of the tab's history: Back leads there again. */
export interface ReturnPlace {
	query: string;
	/** The filter that was set. */
	channel?: string | undefined;
	/** Whether the very letters were asked for. */
	isLiteral?: boolean;
	isDialog: boolean;
	/** Whether the results behind the press were shown. */
	isAll: boolean;
	/** How far the list was scrolled. */
	top: number;
}

/** Keeps the place in the history entry that is about to be left; without one, forgets it. */
export function keepReturn(place: ReturnPlace | undefined): void {
	const state: unknown = history.state;
	if (place === undefined && !(isRecord(state) && KEY in state)) return;
	history.replaceState({ ...(isRecord(state) && state), [KEY]: place }, '');
}

/** The place that was kept here, when the reader has come back to it. */
export function findReturn(): ReturnPlace | undefined {
	const [entry] = performance.getEntriesByType('navigation');
	const hasComeBack = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
	const state: unknown = history.state;
	const place = hasComeBack && isRecord(state) ? state[KEY] : undefined;
	return isPlace(place) ? place : undefined;
}

function isPlace(value: unknown): value is ReturnPlace {
	return isRecord(value) && typeof value['query'] === 'string' && typeof value['top'] === 'number';
}
