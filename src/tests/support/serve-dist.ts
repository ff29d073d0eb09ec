import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { serveSite } from '../../build/static-server.ts';
import { ask, type RawAnswer } from './raw-answer.ts';

/** What belongs to the one connection over which an answer came. */
const ofConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date']);

/**
 * Serves the built `dist/` for the browser tests, on the port that `playwright.config.ts` chose. Each address is asked
 * of the static server once, unpacked, and its answer kept: three hundred tests ask for the same files, and neither to
 * read nor to pack them again is what they are about.
 */
export default async function serveDist() {
	const site = await serveSite({ directory: 'dist', port: 0, base: '/' });
	const kept = new Map<string, Promise<RawAnswer>>();
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const { url = '/', headers } = request;
		const accept = headers.accept?.includes('text/markdown') ? 'text/markdown' : '*/*';
		const key = `${accept} ${url}`;
		const known =
			kept.get(key) ?? ask(`http://localhost:${String(site.port)}${url}`, { Accept: accept });
		kept.set(key, known);
		const { status, headers: own, body } = await known;
		for (const [name, value] of Object.entries(own))
			if (value !== undefined && !ofConnection.has(name)) response.setHeader(name, value);
		const isKnown =
			status === 200 && own.etag === headers['if-none-match'] && own.etag !== undefined;
		if (isKnown) response.removeHeader('Content-Length');
		response.writeHead(isKnown ? 304 : status).end(isKnown ? undefined : body);
	};
	const server = createServer((request, response) => {
		answer(request, response).catch(() => response.destroy());
	});
	await new Promise<void>((done, fail) => {
		server.once('error', fail).listen(Number(process.env['SITE_TEST_PORT']), 'localhost', done);
	});
	return async () => {
		await Promise.all(
			[server, site.server].map((one) => new Promise<void>((done) => one.close(() => done()))),
		);
	};
}
