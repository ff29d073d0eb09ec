import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installSystemPackage } from './system-package.ts';

/**
 * A Chromium for the tests, in this order: one that is installed, the system's package manager when
 * run as root, Playwright's own download with a time limit.
 *
 * @returns the path of the executable
 * @throws one clear sentence when there is none to be had
 */
export function findBrowser(): string {
	return installed() ?? fromPackageManager() ?? fromPlaywright() ?? fail();
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

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const fixedPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function installed(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...places, ...fixedPlaces, chromium.executablePath()].find(isExecutable);
}

function fromPackageManager(): string | undefined {
	return installSystemPackage('chromium') ? installed() : undefined;
}

function fromPlaywright(): string | undefined {
	console.log("No Chromium found: asking Playwright's own download.");
	try {
		execFileSync('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
	} catch {
		return undefined;
	}
	return installed();
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
