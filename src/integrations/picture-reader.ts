import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readerFiles, readerFolder, readerPackages } from '../files/picture-reader.ts';
import { mediaType } from '../files/hosting/host-rules.ts';

/** Where a file of a package lies, in whatever folder above this project npm has put it. */
const { resolve: findInPackages } = createRequire(import.meta.url);

/** Puts the engine that reads pictures beside the pages; in development it is served from its packages. */
export function pictureReader(): AstroIntegration {
	return {
		name: 'picture-reader',
		hooks: {
			'astro:config:done': () => checkVersions(),
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(new URL(`.${readerFolder}`, dir));
				await mkdir(folder, { recursive: true });
				for (const { name, from } of Object.values(readerFiles))
					await cp(findInPackages(from), join(folder, name));
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					const file = Object.values(readerFiles).find(({ name }) =>
						pathname.endsWith(readerFolder + name),
					);
					if (!file) {
						next();
						return;
					}
					readFile(findInPackages(file.from)).then((content) => {
						response.setHeader('Content-Type', mediaType(pathname));
						response.end(content);
					}, next);
				});
			},
		},
	};
}

/** @throws when the address of the engine is not that of the packages that are installed */
function checkVersions(): void {
	const versions = readerPackages.map(versionOf).join('-');
	if (readerFolder !== `/picture-reader/${versions}/`)
		throw new Error(
			`The packages of the picture reader are ${versions}: write that in readerFolder of src/files/picture-reader.ts.`,
		);
}

function versionOf(name: string): string {
	const text = readFileSync(findInPackages(`${name}/package.json`), 'utf8');
	const { version }: { version: string } = JSON.parse(text);
	return version;
}
