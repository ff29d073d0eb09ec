import { findInPath } from './find-in-path.ts';
import { installSystemPackage } from './system-package.ts';

/** The same for every system: where nginx lies when it is installed. */
const folders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * An nginx for the tests: one that is installed, or the system's package manager when run as root.
 *
 * @returns the path of the executable, or one sentence that says what is missing
 */
export function findNginx(): { ok: true; path: string } | { ok: false; problem: string } {
	const find = () => findInPath(['nginx'], folders);
	const path = find() ?? (installSystemPackage('nginx-light') ? find() : undefined);
	if (path !== undefined) return { ok: true, path };
	return {
		ok: false,
		problem:
			'The tests of the host need nginx, and none could be found or installed. Install one (Debian: nginx-light) and run npm run test:host again.',
	};
}
