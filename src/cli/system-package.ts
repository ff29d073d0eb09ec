import { spawnSync } from 'node:child_process';

/**
 * Installs a package of the system where that is possible: as root, with apt.
 *
 * @returns whether it was tried
 */
export function installSystemPackage(name: string): boolean {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return false;
	console.log(`No ${name} found: installing the one of the system (apt-get).`);
	const options = { stdio: 'ignore', timeout: 600_000 } as const;
	spawnSync('apt-get', ['update'], options);
	spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], {
		...options,
		// At run level 1 Debian starts no service that comes with a package.
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
	});
	return true;
}
