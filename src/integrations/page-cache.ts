import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const recordName = 'page-cache.json';

/**
 * Pages that Astro keeps from build to build are published as they lie there, so each is compared
 * with what the last build has written down. One that was cut or changed, or a build that did not
 * come to its end: everything kept is thrown away, and this build makes every page anew.
 */
export function pageCache(): AstroIntegration {
	let directory: string | undefined;
	return {
		name: 'page-cache',
		hooks: {
			'astro:config:done': ({ config }) => {
				directory = fileURLToPath(config.cacheDir);
			},
			'astro:build:start': () => {
				if (directory !== undefined && !isPageCacheWhole(directory)) clearPageCache(directory);
			},
			'astro:build:done': () => {
				if (directory !== undefined) recordPageCache(directory);
			},
		},
	};
}

/** Whether the folder holds exactly what {@link recordPageCache} has seen there. */
export function isPageCacheWhole(directory: string): boolean {
	try {
		return readFileSync(join(directory, recordName), 'utf8') === describeFiles(directory);
	} catch {
		return false;
	}
}

/** Writes down what the folder holds. */
export function recordPageCache(directory: string): void {
	writeFileSync(join(directory, recordName), describeFiles(directory));
}

function clearPageCache(directory: string) {
	for (const name of ['dist', 'incremental-build.json', recordName])
		rmSync(join(directory, name), { recursive: true, force: true });
}

/** Every kept page and Astro's list of them, each with a hash of its text, in one text. */
function describeFiles(directory: string): string {
	const kept = readdirSync(join(directory, 'dist'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	const lines = [join(directory, 'incremental-build.json'), ...kept].toSorted().map((file) => {
		const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
		return `${hash} ${file.slice(directory.length)}\n`;
	});
	return lines.join('');
}
