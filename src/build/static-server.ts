import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import compression from 'compression';
import sirv from 'sirv';
import { withoutBase } from '../domain/addresses.ts';

/**
 * Serves a built site as a static host would: clean addresses, compression, the 404 page with its
 * status, long caching only for files whose name carries a hash.
 *
 * @param options.port 0 picks a free one; a busy port is an error, never the next one
 * @param options.base the base path the site was built with
 * @throws the server's own error when the port is taken
 */
export async function serveSite(options: {
	directory: string;
	port: number;
	base: string;
}): Promise<{ server: Server; port: number }> {
	const { directory, base } = options;
	const files = sirv(directory, {
		dev: true,
		setHeaders: (response, path) =>
			response.setHeader(
				'Cache-Control',
				/^\/(?:_astro|og|anh|search-index\/[^/]+)\//.test(path)
					? 'public, max-age=31536000, immutable'
					: 'no-cache',
			),
	});
	const compress = compression();

	const server = createServer((request, response) => {
		const path = withoutBase(base, request.url ?? '/');
		const notFound = async () => {
			const page = await readFile(join(directory, '404.html')).catch(() => 'Not found');
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
		};
		if (path === undefined) {
			void notFound();
			return;
		}
		request.url = path;
		compress(request as never, response as never, () =>
			files(request, response, () => void notFound()),
		);
	});

	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.listen(options.port, 'localhost', done);
	});
	const address = server.address();
	return { server, port: typeof address === 'object' && address ? address.port : options.port };
}
