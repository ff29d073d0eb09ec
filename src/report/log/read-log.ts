import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { isRecord } from '../../domain/json.ts';

/** What is longer is cut: no server keeps so long an address, but scans try. */
const LONGEST_LINE = 32_768;
/** The first bytes of other compressed files, by name. */
const COMPRESSED = [
	['28b52ffd', 'zst'],
	['fd377a58', 'xz'],
	['425a68', 'bz2'],
	['504b0304', 'zip'],
] as const;

/**
 * Reads a log line by line; compressed with gzip or not, whatever its name. A line is text of one byte a character.
 *
 * @param from a path, or `-` for what is piped in
 * @returns what went wrong; lines before it have been read
 */
export async function readLog(
	from: string,
	onLine: (line: string) => void,
	input: Readable = process.stdin,
): Promise<LogProblem | undefined> {
	const source = from === '-' ? input : createReadStream(from);
	try {
		const { first, whole } = await peek(source);
		const hex = first.subarray(0, 4).toString('hex');
		const other = COMPRESSED.find(([start]) => hex.startsWith(start));
		if (other) return { reason: 'other-compression', kind: other[1] };
		if (hex.startsWith('fffe') || hex.startsWith('feff')) return { reason: 'utf-16' };
		// Also of several parts, as `cat a.gz b.gz` makes them.
		if (hex.startsWith('1f8b'))
			await pipeline(whole, createGunzip(), (unpacked) => readLines(unpacked, onLine));
		else await readLines(whole, onLine);
		return undefined;
	} catch (error) {
		return { reason: reasonOf(error) };
	} finally {
		source.destroy();
	}
}

async function readLines(source: AsyncIterable<Buffer>, onLine: (line: string) => void) {
	let rest = '';
	const end = (line: string) => {
		const own = line.replace(/\r$/, '');
		if (own.trim() !== '') onLine(own.slice(0, LONGEST_LINE));
	};
	for await (const chunk of source) {
		const lines = (rest + chunk.toString('latin1')).split('\n');
		rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
		for (const line of lines) end(line);
	}
	end(rest);
}

/** The first bytes, and a stream that begins with them. */
async function peek(source: Readable): Promise<{ first: Buffer; whole: AsyncIterable<Buffer> }> {
	const chunks = source[Symbol.asyncIterator]();
	const first: Buffer[] = [];
	let size = 0;
	while (size < 4) {
		const { done, value } = await chunks.next();
		if (done) break;
		const chunk = Buffer.from(value);
		first.push(chunk);
		size += chunk.length;
	}
	const start = Buffer.concat(first);
	return {
		first: start,
		whole: (async function* () {
			yield start;
			for (;;) {
				const { done, value } = await chunks.next();
				if (done) return;
				yield Buffer.from(value);
			}
		})(),
	};
}

function reasonOf(error: unknown): PlainReason {
	const code = isRecord(error) ? error['code'] : undefined;
	if (code === 'ENOENT') return 'missing';
	if (code === 'EISDIR') return 'folder';
	if (code === 'EACCES' || code === 'EPERM') return 'forbidden';
	if (code === 'Z_BUF_ERROR') return 'cut-off';
	if (typeof code === 'string' && code.startsWith('Z_')) return 'broken';
	return 'unreadable';
}

/** Why a log, or the rest of it, was not read. */
export type LogProblem =
	{ reason: PlainReason | 'utf-16' } | { reason: 'other-compression'; kind: string };

type PlainReason = 'missing' | 'folder' | 'forbidden' | 'cut-off' | 'broken' | 'unreadable';
