import { siteAddress } from '../build/site-address.ts';
import { serveSite } from '../build/static-server.ts';
import { buildForAddress } from './site-build.ts';

// `npm start`: builds the site and serves it, search included.
const built = await buildForAddress({ swap: true, isPublished: false });
if (!built) process.exit(1);
const base = siteAddress().pathname;
try {
	const { port } = await serveSite({ directory: 'dist', port: 4321, base });
	console.log(`http://localhost:${port}${base}`);
} catch (error) {
	const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	console.error(taken ? 'Port 4321 is in use by another program. Stop it and try again.' : error);
	process.exitCode = 1;
}
