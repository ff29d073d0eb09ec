import { existsSync, readFileSync, renameSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeBuildLock } from './build-lock.ts';
import { describeBuildFailure } from './build-failure.ts';
import { putBack, swapInto } from './swap.ts';

vi.mock('node:fs', async (load) => {
	const fs = await load<typeof import('node:fs')>();
	return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

let folder = '';
const dist = () => join(folder, 'dist');
const staging = () => join(folder, 'staging');
const said = () => readFileSync(join(dist(), 'index.html'), 'utf8');

async function write(directory: string, text: string) {
	await mkdir(directory, { recursive: true });
	await writeFile(join(directory, 'index.html'), text);
}

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'swap-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the new site takes the place of the old one, or of none', async () => {
	for (const text of ['one', 'two']) {
		await write(staging(), text);
		await swapInto(dist(), staging());
		expect(said()).toBe(text);
		expect(existsSync(`${dist()}.old`)).toBe(false);
	}
});

test('when the new site cannot be moved, the old one is put back', async () => {
	await write(dist(), 'one');
	await expect(swapInto(dist(), join(folder, 'not-there'))).rejects.toThrow('ENOENT');
	expect(said()).toBe('one');
});

test.each(['EBUSY', 'EXDEV', 'EPERM'])(
	'in a mounted volume, which cannot be moved (%s), the files of the site are replaced',
	async (code) => {
		await write(dist(), 'one');
		await write(staging(), 'two');
		vi.mocked(renameSync).mockImplementationOnce(() => {
			throw Object.assign(new Error(`${code}: rename`), { code });
		});
		await swapInto(dist(), staging());
		expect(said()).toBe('two');
		expect(existsSync(`${dist()}.old`)).toBe(false);
	},
);

test('what was killed between the two moves is put back, and a site that is there stays', async () => {
	await write(`${dist()}.old`, 'one');
	putBack(dist());
	expect(said()).toBe('one');
	await write(`${dist()}.old`, 'older');
	putBack(dist());
	expect(said()).toBe('one');
});

test('a lock is held by one build; that of a build that was killed is taken', () => {
	const file = join(folder, 'lock');
	const lock = takeBuildLock(file);
	expect(takeBuildLock(file)).toEqual({ ok: false, owner: process.pid });
	if (lock.ok) lock.release();
	expect(takeBuildLock(file).ok).toBe(true);
});

test.each(['999999999', 'nonsense', ''])('a lock that says %j counts for nothing', async (text) => {
	const file = join(folder, 'lock');
	await writeFile(file, text);
	expect(takeBuildLock(file).ok).toBe(true);
});

test.each([
	[
		Object.assign(new Error("ENOSPC: no space left on device, write '/a/b'"), { code: 'ENOSPC' }),
		'The build has stopped: there is no space left on the disk (/a/b). The last site is as it was.',
	],
	[
		new Error(`Build failed with 1 error:\n${'  at bundler (x.js:1:1)\n'.repeat(45)}`, {
			cause: new Error('No space left on device (os error 28)'),
		}),
		'The build has stopped: there is no space left on the disk. The last site is as it was.',
	],
	[
		Object.assign(new Error("EBUSY: resource busy or locked, rename 'dist' -> 'dist.old'"), {
			code: 'EBUSY',
		}),
		'The build has stopped: a file or folder is in use (dist). The last site is as it was.',
	],
	[new TypeError('x is not a function'), undefined],
])('%s is told as %j', (error, sentence) => {
	expect(describeBuildFailure(error)).toBe(sentence);
});
