import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installSystemPackage } from './system-package.ts';

/**
 * A Chromium for tests and benchmarks, in this order: the headless shell, which has no windows of its
 * own and opens a page two to three times as fast, from the system or, when run as root, from its
 * package manager; any other that is installed or that the package manager has; Playwright's own
 * download with a time limit.
 *
 * @returns the path of the executable
 * @throws one clear sentence when there is none to be had
 */
export function findBrowser(): string {
	return (
		installed(shells) ??
		fromPackageManager(shells) ??
		installed(browsers) ??
		fromPackageManager(browsers) ??
		fromPlaywright() ??
		fail()
	);
}

/** As root in a container Chromium has no sandbox; the rest keeps it from calling home. */
export const browserArguments = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Names of programs; the first of each list is Debian's package too. */
const shells = ['chromium-headless-shell'] as const;
const browsers = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
] as const;
type Names = typeof shells | typeof browsers;
const fixedPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function installed(names: Names): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	const others = names === browsers ? [...fixedPlaces, chromium.executablePath()] : [];
	return [...places, ...others].find(isExecutable);
}

function fromPackageManager(names: Names): string | undefined {
	return installSystemPackage(names[0]) ? installed(names) : undefined;
}

function fromPlaywright(): string | undefined {
	console.log("No Chromium found: asking Playwright's own download.");
	try {
		execFileSync('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
	} catch {
		return undefined;
	}
	return installed(browsers);
}

function fail(): never {
	throw new Error(
		'The browser tests need Chromium or Chrome, and none could be found or installed. Install one and run npm test again.',
	);
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
