import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../build/static-server.ts';

const SCRIPT = '/watch-problems.js';

/** What the engines cannot tell alike: errors, broken promises and reports of the policy, kept in the page itself. */
const watcher = `
globalThis.problems = [];
addEventListener('error', ({ message, target }) => {
	// Firefox gives up a preload whose module has come meanwhile; the import itself goes on.
	if (target.rel === 'modulepreload') return;
	problems.push('error: ' + (message || target.outerHTML));
}, true);
addEventListener('unhandledrejection', (event) => problems.push('rejected: ' + event.reason));
addEventListener('securitypolicyviolation', (event) => problems.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
const tell = console.error;
console.error = (...all) => { problems.push('console: ' + all.join(' ')); tell(...all); };
`;

/** The built site, each page of which notes its problems in `problems` before anything else runs. */
export async function serveWatched(dist: string): Promise<WatchedSite> {
	const directory = await mkdtemp(join(tmpdir(), 'watched-site-'));
	await cp(dist, directory, { recursive: true });
	await writeFile(join(directory, SCRIPT), watcher);
	const files = await readdir(directory, { recursive: true });
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const path = join(directory, file);
		const html = await readFile(path, 'utf8');
		// After the policy, which holds for what follows it.
		const at = html.search(/<\/title>/);
		if (at < 0) continue;
		const end = at + '</title>'.length;
		await writeFile(
			path,
			`${html.slice(0, end)}<script src="${SCRIPT}"></script>${html.slice(end)}`,
		);
	}
	const { server, port } = await serveSite({ directory, port: 0, base: '/' });
	return {
		origin: `http://localhost:${String(port)}`,
		async close() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
			await rm(directory, { recursive: true, force: true });
		},
	};
}

interface WatchedSite {
	origin: string;
	close(): Promise<void>;
}
