import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { makeSiteCopy } from '../../cli/bench/site-copy.ts';
import { shareDrawings } from './shared-drawings.ts';

const run = promisify(execFile);

/** Builds the site in a copy of its own, for an address and a host. */
export async function buildForHost(environment: {
	SITE_URL: string;
	SITE_HOST: string;
}): Promise<HostBuild> {
	const copy = await makeSiteCopy(0);
	const directory = resolve(copy.directory);
	await shareDrawings(directory);
	const { stdout } = await run(process.execPath, ['src/cli/build.ts'], {
		cwd: directory,
		env: { ...process.env, ...environment },
	});
	return {
		dist: join(directory, 'dist'),
		output: stdout,
		readHostFile: (name) => readFile(join(directory, 'hosting', name), 'utf8'),
		remove: copy.remove,
	};
}

export interface HostBuild {
	/** Its published folder. */
	dist: string;
	/** What the build has said. */
	output: string;
	/** Of `hosting/`: `nginx/help-center.conf`. */
	readHostFile: (name: string) => Promise<string>;
	remove: () => Promise<void>;
}
