import { describeTakenPort, findLocalPort } from '../build/local-port.ts';
import { siteAddress } from '../build/site-address.ts';
import { serveSite } from '../build/static-server.ts';

// `npm start`: builds the site and serves it, search included. `PORT=8080 npm start` on another port.
const chosen = await findLocalPort(process.env['PORT']);
if (!chosen.ok) {
	console.error(chosen.problem);
	process.exit(1);
}
// Links and replies that are copied lead to where this site is.
if (!chosen.isUsual) process.env['SITE_URL'] ??= `http://localhost:${String(chosen.port)}/`;
// Only now: what builds the site takes seconds to load.
const { buildForAddress } = await import('./site-build.ts');
const built = await buildForAddress({ swap: true, isPublished: false });
if (!built) process.exit(1);
const base = siteAddress().pathname;
try {
	const { port } = await serveSite({ directory: 'dist', port: chosen.port, base });
	console.log(`http://localhost:${String(port)}${base}`);
} catch (error) {
	// Taken while the build ran.
	const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	console.error(taken ? describeTakenPort(chosen.port) : error);
	process.exitCode = 1;
}
