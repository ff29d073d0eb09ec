import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeAddress, findField } from './log-text.ts';
import { parseLogLine } from './log-line.ts';
import { readLog } from './read-log.ts';

const time = '[28/Nov/2026:21:49:50 +0700]';
const agent = 'Mozilla/5.0 (Linux; Android 14)';
const at = Date.UTC(2026, 10, 28, 14, 49, 50);

describe('a line of a log', () => {
	test.each([
		[
			'combined',
			`203.0.113.9 - - ${time} "GET /a/ HTTP/1.1" 200 12 "https://b.example/" "${agent}"`,
		],
		['common', `203.0.113.9 - - ${time} "GET /a/ HTTP/1.1" 200 12`],
		['IPv6', `2001:db8::1 - - ${time} "GET /a/ HTTP/2.0" 200 12 "-" "${agent}"`],
		['a user with a space', `::1 - an na ${time} "GET /a/ HTTP/2.0" 200 12 "-" "${agent}"`],
		['a host before', `help.example:443 ::1 - - ${time} "GET /a/ HTTP/1.1" 200 - "-" "${agent}"`],
		['more behind', `::1 - - ${time} "GET /a/ HTTP/1.1" 200 12 "-" "${agent}" "1.2.3.4" 0.003`],
		['no size', `::1 - - ${time} "GET /a/ HTTP/1.1" 200 - "-" "${agent}"`],
		['HTTP 0.9', `::1 - - ${time} "GET /a/" 200 12`],
		['another zone', `::1 - - [28/Nov/2026:14:49:50 +0000] "GET /a/ HTTP/1.1" 200 1`],
		['a western zone', `::1 - - [28/Nov/2026:09:49:50 -0500] "GET /a/ HTTP/1.1" 200 1`],
		['half an hour', `::1 - - [28/Nov/2026:20:19:50 +0530] "GET /a/ HTTP/1.1" 200 1`],
		['our own', '2026-11-28T21:49:50+07:00 GET "/a/" 200 "-" reader'],
	])('is read: %s', (_, line) => {
		const parsed = parseLogLine(line);
		expect(parsed).toMatchObject({
			ok: true,
			entry: { at, method: 'GET', target: '/a/', status: 200, isRobot: false },
		});
		expect(JSON.stringify(parsed)).not.toMatch(/203\.0|2001|::1|Android/);
	});

	test.each([
		[`::1 - - ${time} "-" 400 0 "-" "-"`, 'no-request'],
		[String.raw`::1 - - ${time} "\x16\x03\x01\x02\x00" 400 157 "-" "-"`, 'no-request'],
		[`::1 - - ${time} "" 408 0 "-" "-"`, 'no-request'],
		['2026-11-28T21:49:50+07:00 GET "-" 400 "-" robot', 'no-request'],
		['', 'unreadable'],
		['2026/11/28 21:49:50 [error] 12#12: *1 open() failed', 'unreadable'],
		[`::1 - - [28/Xyz/2026:21:49:50 +0700] "GET / HTTP/1.1" 200 1`, 'unreadable'],
		[`::1 - - ${time} "GET /${'a'.repeat(40_000)}`, 'unreadable'],
		['\u0000\u0001\u00ff\u00fe', 'unreadable'],
	])('is none: %j', (line, reason) => {
		expect(parseLogLine(line)).toEqual({ ok: false, reason });
	});

	test.each([
		['Mozilla/5.0 (compatible; Googlebot/2.1)', true],
		['curl/8.5.0', true],
		['-', true],
		['Mozilla/5.0 (Linux; Android 9; CUBOT X19) Chrome/130.0 Mobile', false],
		['Mozilla/5.0 (iPhone) [FBAN/FBIOS]', false],
		['Mozilla/5.0 (iPhone) Zalo iOS/645', false],
	])('tells programs by their names: %s %s', (name, isRobot) => {
		const line = `::1 - - ${time} "GET / HTTP/1.1" 200 12 "-" "${name}"`;
		expect(parseLogLine(line)).toMatchObject({ entry: { isRobot } });
	});

	test('gives escaped quotes and bytes back', () => {
		const line = String.raw`::1 - - ${time} "GET /tim-kiem/?q=a\"\xC3\xA1 HTTP/1.1" 200 1 "-" "a"`;
		const parsed = parseLogLine(line);
		expect(parsed.ok && findField(parsed.entry.target.split('?')[1] ?? '', 'q')).toBe('a"á');
	});
});

describe('the text of an address', () => {
	test.each([
		['kh%C3%B4ng', 'không'],
		['kho%CC%82ng', 'không'],
		['kh%F4ng nh%E2%F2n', 'không nhẫn'.replace('ẫ', 'ậ')],
		['kh\u00c3\u00b4ng', 'không'],
		['kh%u00F4ng', 'không'],
		['100%', '100%'],
		['a%zz%C3', 'a%zzĂ'],
		['%00a%E2%80%8Bb', ' a b'],
	])('%j is %j', (written, text) => {
		expect(decodeAddress(written)).toBe(text);
	});

	test('is found by the name of its field', () => {
		expect(findField('page=1&q=m%E1%BA%A5t+k%E1%BA%BFt=2&q=x', 'q')).toBe('mất kết=2');
		expect(findField('page=1', 'q')).toBeUndefined();
	});
});

describe('a log file', () => {
	let folder = '';
	const line = `::1 - - ${time} "GET / HTTP/1.1" 200 1`;
	const read = async (content: Buffer | string, name = 'access.log') => {
		const file = join(folder, name);
		await writeFile(file, content);
		const lines: string[] = [];
		return { problem: await readLog(file, (own) => lines.push(own)), lines };
	};

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'log-'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	test('is read line by line, with or without the last break, and with those of Windows', async () => {
		expect(await read(`${line}\n\n${line}\r\n${line}`)).toEqual({
			problem: undefined,
			lines: [line, line, line],
		});
		expect(await read('')).toEqual({ problem: undefined, lines: [] });
	});

	test('may be compressed, in several parts and under any name', async () => {
		const two = Buffer.concat([gzipSync(`${line}\n`), gzipSync(`${line}\n`)]);
		expect(await read(two, 'access.log.2')).toEqual({ problem: undefined, lines: [line, line] });
	});

	test('says what is wrong, and keeps what came before', async () => {
		const random = Array.from({ length: 20_000 }, (_, at) => `${line} ${String(at ** 3)}\n`).join(
			'',
		);
		const packed = gzipSync(random);
		const cut = await read(packed.subarray(0, packed.length - 200));
		expect(cut.problem).toEqual({ reason: 'cut-off' });
		expect(cut.lines.length).toBeGreaterThan(1000);
		const broken = Buffer.concat([gzipSync(`${line}\n`), Buffer.from([0x1f, 0x8b, 9, 9, 9, 9])]);
		expect((await read(broken)).problem).toEqual({ reason: 'broken' });
		expect((await read(Buffer.from('28b52ffd00', 'hex'))).problem).toEqual({
			reason: 'other-compression',
			kind: 'zst',
		});
		expect((await read(`\ufeff${line}`)).problem).toBeUndefined();
		expect((await read(Buffer.from(`\ufeff${line}`, 'utf16le'))).problem).toEqual({
			reason: 'utf-16',
		});
		const missing = await readLog(join(folder, 'none.log'), () => undefined);
		expect(missing).toEqual({ reason: 'missing' });
		expect(await readLog(folder, () => undefined)).toEqual({ reason: 'folder' });
	});

	test('may have lines of any length, which are cut', async () => {
		const { lines } = await read(`${'a'.repeat(300_000)}\n${line}\n`);
		expect(lines.map(({ length }) => length)).toEqual([32_768, line.length]);
	});

	test('may be piped in, in pieces of a byte', async () => {
		const lines: string[] = [];
		const input = Readable.from(
			Array.from(Buffer.from(`${line}\n`), (byte) => Buffer.from([byte])),
		);
		await readLog('-', (own) => lines.push(own), input);
		expect(lines).toEqual([line]);
	});
});
