import { execFile } from 'node:child_process';
import {
	cp,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rename,
	rm,
	symlink,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { localAddress } from '../../domain/site-address.ts';
import { goodContent } from './mistakes.ts';
import { shareDrawings } from './shared-drawings.ts';

/**
 * A copy of the project with the small correct content of `fixtures/good`, in which a test may write
 * and run commands as an author would.
 */
export async function copyProject(): Promise<ProjectCopy> {
	const directory = await mkdtemp(join(tmpdir(), 'project-'));
	for (const path of [
		'src',
		'public',
		'astro.config.mjs',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
	])
		await cp(path, join(directory, path), { recursive: true });
	await cp(goodContent, join(directory, 'content'), { recursive: true });
	await cp('content/search', join(directory, 'content/search'), { recursive: true });
	await linkPackages(directory);
	await shareDrawings(directory);
	const file = (path: string) => join(directory, 'content', path);
	return {
		directory,
		read: (path) => readFile(file(path), 'utf8'),
		edit: async (path, from, to) => {
			const text = await readFile(file(path), 'utf8');
			if (!text.includes(from)) throw new Error(`${path} does not say “${from}”`);
			await writeFile(
				file(path),
				text.replace(from, () => to),
			);
		},
		write: async (path, content) => {
			await mkdir(dirname(file(path)), { recursive: true });
			await writeFile(file(path), content);
		},
		move: (from, to) => rename(file(from), file(to)),
		delete: (path) => rm(file(path), { recursive: true }),
		run: (command, environment) =>
			run({ directory, command: [`src/cli/${command}.ts`], environment }),
		runAstro: (command) =>
			run({ directory, command: ['node_modules/astro/bin/astro.mjs', command] }),
		remove: () => rm(directory, { recursive: true, force: true }),
	};
}

/** Each package by itself: what tools keep beside the packages belongs to the copy alone. */
async function linkPackages(directory: string) {
	const packages = join(directory, 'node_modules');
	await mkdir(packages);
	for (const name of await readdir('node_modules'))
		if (!name.startsWith('.') || name === '.bin')
			await symlink(resolve('node_modules', name), join(packages, name));
}

function run({ directory, command, environment }: Command): Promise<CommandEnd> {
	return new Promise((done) => {
		execFile(
			process.execPath,
			command,
			{ cwd: directory, env: { ...process.env, SITE_URL: localAddress, ...environment } },
			(error, stdout, stderr) => {
				done({ ok: error === null, output: stdout + stderr });
			},
		);
	});
}

export interface ProjectCopy {
	directory: string;
	/** A file of its content. */
	read: (path: string) => Promise<string>;
	/** @throws when the file does not say `from` */
	edit: (path: string, from: string, to: string) => Promise<void>;
	/** A new file of its content, or another text of one, with the folders it stands in. */
	write: (path: string, content: string | Uint8Array) => Promise<void>;
	/** A file or folder of its content. */
	move: (from: string, to: string) => Promise<void>;
	/** A file or folder of its content. */
	delete: (path: string) => Promise<void>;
	/** One of the commands in `src/cli/`; an `undefined` takes a name out of the environment. */
	run: (command: string, environment?: Command['environment']) => Promise<CommandEnd>;
	/** One of Astro's own commands. */
	runAstro: (command: string) => Promise<CommandEnd>;
	remove: () => Promise<void>;
}

interface Command {
	directory: string;
	/** What Node is started with. */
	command: string[];
	environment?: Record<string, string | undefined> | undefined;
}

interface CommandEnd {
	ok: boolean;
	output: string;
}
