import { serveSite } from '../../build/static-server.ts';

/**
 * Serves the built `dist/` for the browser tests, on the port that `playwright.config.ts` chose, and unpacked: to pack
 * every file again for every test is work, and the way is short.
 */
export default async function serveDist() {
	const { server } = await serveSite({
		directory: 'dist',
		port: Number(process.env['SITE_TEST_PORT']),
		base: '/',
	});
	server.prependListener('request', ({ headers }) => {
		delete headers['accept-encoding'];
	});
	return () => new Promise<void>((done) => server.close(() => done()));
}
