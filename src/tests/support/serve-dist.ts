import { serveSite } from '../../build/static-server.ts';

/** Serves the built `dist/` for the browser tests, on the port that `playwright.config.ts` chose. */
export default async function serveDist() {
	const { server } = await serveSite({
		directory: 'dist',
		port: Number(process.env['SITE_TEST_PORT']),
		base: '/',
	});
	return () => new Promise<void>((done) => server.close(() => done()));
}
