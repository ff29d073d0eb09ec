import { serveSite } from '../../integrations/static-server.ts';

/** Serves the built `dist/` for the browser tests, on a port of their own. */
export default async function serveDist() {
	const { server } = await serveSite({ directory: 'dist', port: 4399, base: '/' });
	return () => new Promise<void>((done) => server.close(() => done()));
}
