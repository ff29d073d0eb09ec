import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findInPath } from './find-in-path.ts';
import { installSystemPackage } from './system-package.ts';

/**
 * What the tests in Firefox and WebKit need of the system: found, or brought by its package manager when run as root.
 *
 * @returns the paths, or one sentence for each package that is missing
 */
export function findEngines(): Engines {
	const firefox = need('firefox-esr', () => findInPath(['firefox-esr', 'firefox']));
	const webkit = need('webkit2gtk-driver', () =>
		findInPath(['WebKitWebDriver']) === undefined ? undefined : findMiniBrowser(),
	);
	const screen = need('xvfb', () => findInPath(['xvfb-run']));
	const pdf = need('poppler-utils', () => findInPath(['pdftotext']));
	const problems = [firefox, webkit, screen, pdf].flatMap((own) => (own.ok ? [] : [own.problem]));
	return firefox.ok && webkit.ok && screen.ok && pdf.ok
		? { ok: true, firefox: firefox.path, webkit: webkit.path, pdf: pdf.path }
		: { ok: false, problems };
}

function need(name: string, find: () => string | undefined): Found {
	const path = find() ?? (installSystemPackage(name) ? find() : undefined);
	if (path !== undefined) return { ok: true, path };
	return {
		ok: false,
		problem: `The tests in other browsers need ${name} (Debian's name), and it could be neither found nor installed. Install it and run npm run test:browsers again.`,
	};
}

/** It lies beside the library of its version, below the folder of the machine's kind. */
function findMiniBrowser(): string | undefined {
	const kinds = ['/usr/lib', '/usr/libexec'].flatMap((root) =>
		existsSync(root) ? [root, ...readdirSync(root).map((name) => join(root, name))] : [],
	);
	return kinds
		.flatMap((kind) => ['4.1', '4.0', '6.0'].map((own) => join(kind, `webkit2gtk-${own}`)))
		.map((folder) => join(folder, 'MiniBrowser'))
		.find((path) => existsSync(path));
}

type Found = { ok: true; path: string } | { ok: false; problem: string };

type Engines =
	{ ok: true; firefox: string; webkit: string; pdf: string } | { ok: false; problems: string[] };
