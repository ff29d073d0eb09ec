import { isRobot } from '../../domain/robots.ts';
import { unescapeLog } from './log-text.ts';

const QUOTED = String.raw`"((?:[^"\\]|\\.)*)"`;
/** What stands before the time (address, host, user) is not even read. */
const COMMON = new RegExp(
	String.raw`\[(\d{1,2})/([A-Z][a-z]{2})/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-]\d{4})\] ${QUOTED} (\d{3})\b(?: (?:\d+|-))?(?: ${QUOTED} ${QUOTED})?`,
);
const OWN = new RegExp(
	String.raw`^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)) (\S+) ${QUOTED} (\d{3}) ${QUOTED} (robot|reader)$`,
);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const REQUEST = /^([A-Z]{3,10}) (\S.*?)(?: HTTP\/\d(?:\.\d)?)?$/;

/**
 * A line of the log of a web server: the common format, the combined one (with a host before it or more behind it), or
 * `help_center` of our nginx example. The address of the reader is passed over. Texts hold one byte a character, as
 * `decodeAddress` expects.
 */
export function parseLogLine(line: string): ParsedLine {
	return parseOwn(line) ?? parseCommon(line) ?? { ok: false, reason: 'unreadable' };
}

function parseOwn(line: string): ParsedLine | undefined {
	const match = OWN.exec(line);
	if (!match) return undefined;
	const [, moment = '', method = '', asked = '', status, from = '', who] = match;
	const at = Date.parse(moment);
	if (Number.isNaN(at)) return { ok: false, reason: 'unreadable' };
	if (!/^[A-Z]+$/.test(method) || asked === '-') return { ok: false, reason: 'no-request' };
	return {
		ok: true,
		entry: {
			at,
			method,
			target: unescapeLog(asked),
			status: Number(status),
			from: unescapeLog(from),
			isRobot: who === 'robot',
		},
	};
}

function parseCommon(line: string): ParsedLine | undefined {
	const match = COMMON.exec(line);
	if (!match) return undefined;
	const [, day, month = '', year, hour, minute, second, zone = '', request = '', status] = match;
	const place = MONTHS.indexOf(month);
	if (place < 0) return { ok: false, reason: 'unreadable' };
	const offset = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
	const local = Date.UTC(
		Number(year),
		place,
		Number(day),
		Number(hour),
		Number(minute),
		Number(second),
	);
	const at = local - (zone.startsWith('-') ? -offset : offset) * 60_000;
	const [, method, target] = REQUEST.exec(unescapeLog(request)) ?? [];
	if (!method || !target) return { ok: false, reason: 'no-request' };
	const [referrer, agent] = [match[10], match[11]];
	return {
		ok: true,
		entry: {
			at,
			method,
			target,
			status: Number(status),
			from: unescapeLog(referrer ?? '-'),
			// The common format does not say who asked.
			isRobot: agent !== undefined && isRobot(agent),
		},
	};
}

/** What a line says, or why it says nothing: it is none, or nothing that HTTP knows was asked. */
type ParsedLine =
	{ ok: true; entry: LogEntry } | { ok: false; reason: 'unreadable' | 'no-request' };

/** One request, without the reader's address. */
export interface LogEntry {
	/** Milliseconds. */
	at: number;
	method: string;
	/** As it was asked for: `/tim-kiem/?q=a`, or a whole address. */
	target: string;
	status: number;
	/** The Referer: a whole address, a path of this site, the name of another host, or `-`. */
	from: string;
	isRobot: boolean;
}
