import { findDoer, isFurniture } from './furniture.ts';
import { isMoment, moment } from './moments.ts';
import { hasNameForm, isOwnSide, isRole } from './speakers.ts';

/** `[14:20, 28/11/2026] Lan: …`, `28/11/2026, 14:20 - Lan: …` */
const stampFirst = new RegExp(
	String.raw`^(?:[[(]${moment}[\])]|${moment} [-–])\s*([^:]{1,40}):\s*(.*)$`,
	'iu',
);
/** `Lan, [28/11/2026 14:20]: …`, `Lan 10:02 SA`, `Lan (10:02): …` */
const stampLast = new RegExp(
	String.raw`^(.{1,40}?),?\s+[[(]?${moment}[\])]?(?:$|\s*:\s*(.*)$)`,
	'iu',
);
const colon = /^([^:]{1,40}):\s+(\S.*)$/u;

/**
 * The lines of a pasted chat that the customer wrote, one below the other: without the names, times and signs that
 * chats print around messages, and without what the agent's side wrote. What is no transcript comes back line by line
 * as it is; where nothing would be left, everything does.
 */
export function findSaidLines(text: string): string[] {
	const lines = text
		.split(/\r\n|[\r\n\u2028\u2029]/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
	if (lines.length === 1 && !stampFirst.test(lines[0] ?? '')) return lines;
	const read = readLines(lines);
	const messages = read.filter((line) => line.kind === 'message');
	const said = messages.filter(({ isOwn }) => !isOwn).map((line) => line.text);
	if (said.length > 0) return said;
	return messages.length > 0 ? messages.map((line) => line.text) : lines;
}

function readLines(lines: readonly string[]): ReadLine[] {
	const names = findNames(lines);
	let isOwn = false;
	const speaks = (speaker: string) => {
		isOwn = isOwnSide(speaker.toLocaleLowerCase('vi'));
	};
	return lines.map((line): ReadLine => {
		const lower = line.toLocaleLowerCase('vi');
		if (isOwnMark(lower)) {
			isOwn = true;
			return { kind: 'frame' };
		}
		if (isMoment(lower) || isFurniture(lower)) return { kind: 'frame' };
		if (names.has(line)) {
			speaks(line);
			return { kind: 'frame' };
		}
		const doer = findDoer(line);
		if (doer !== undefined && isSpeaker(doer, names)) {
			speaks(doer);
			return { kind: 'frame' };
		}
		const [speaker, rest = ''] = splitSpeaker(line, names) ?? [];
		if (speaker === undefined) return { kind: 'message', text: line, isOwn };
		speaks(speaker);
		return rest === '' ? { kind: 'frame' } : { kind: 'message', text: rest, isOwn };
	});
}

/** Lines that are a speaker's name: met twice, beside a time or a sign, or named in one. */
function findNames(lines: readonly string[]): ReadonlySet<string> {
	const names = new Set<string>();
	const isFrame = (line: string | undefined) => {
		const lower = line?.toLocaleLowerCase('vi') ?? '';
		return isMoment(lower) || isFurniture(lower) || isOwnMark(lower);
	};
	for (const [at, line] of lines.entries()) {
		const doer = findDoer(line) ?? '';
		if (hasNameForm(doer)) names.add(doer);
		const prefix = colon.exec(line)?.[1] ?? '';
		const isRepeated = lines.some((own, other) => other > at && own.startsWith(`${prefix}:`));
		if (hasNameForm(prefix) && isRepeated) names.add(prefix);
		if (!hasNameForm(line)) continue;
		const isTwice = lines.indexOf(line) !== at || lines.lastIndexOf(line) !== at;
		if (isTwice || isFrame(lines[at - 1]) || isFrame(lines[at + 1])) names.add(line);
	}
	return names;
}

/** Who speaks, and what is said on the same line. */
function splitSpeaker(line: string, names: ReadonlySet<string>): [string, string] | undefined {
	const first = stampFirst.exec(line);
	if (first) return [first[1] ?? '', first[2] ?? ''];
	const last = stampLast.exec(line);
	if (last && isSpeaker(last[1] ?? '', names)) return [last[1] ?? '', last[2] ?? ''];
	const before = colon.exec(line);
	const speaker = before?.[1] ?? '';
	const isNamed = names.has(speaker) || isRole(speaker.toLocaleLowerCase('vi'));
	return isNamed ? [speaker, before?.[2] ?? ''] : undefined;
}

function isSpeaker(text: string, names: ReadonlySet<string>): boolean {
	return names.has(text) || hasNameForm(text) || isRole(text.toLocaleLowerCase('vi'));
}

/** “Bạn đã gửi”, “You sent”, “Bạn đã trả lời Lan”: what follows is the agent's. Expects lower case. */
function isOwnMark(line: string): boolean {
	return /^(?:bạn đã gửi|you sent|bạn đã trả lời .{1,40}|you replied to .{1,40})$/u.test(line);
}

type ReadLine = { kind: 'frame' } | { kind: 'message'; text: string; isOwn: boolean };
