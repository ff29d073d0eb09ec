import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { withBase, withoutBase } from '../domain/addresses.ts';
import {
	cacheControl,
	documentHeaders,
	hostRules,
	isPart,
	isPathOf,
	mediaType,
} from '../files/hosting/host-rules.ts';
import { findHostRedirect } from './host-redirects.ts';

/**
 * Serves a built site by the rules that other hosts get: clean addresses, compression, the 404 page
 * with its status, the headers of `host-rules.ts`, and `_redirects` where the build has left it.
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
	const rules = hostRules(new URL(base, 'http://localhost'));
	const setHeaders = (response: ServerResponse, { path, status }: Answer) => {
		for (const rule of rules)
			if (isPathOf(rule.path, path))
				for (const [name, value] of Object.entries(rule.headers))
					if (!(documentHeaders.has(name) && isPart(path))) response.setHeader(name, value);
		response.setHeader('Cache-Control', cacheControl({ path, status }));
		if (isPage(path) || path.endsWith('.md')) response.appendHeader('Vary', 'Accept');
		if (!isPage(path)) response.setHeader('Content-Type', mediaType(path));
	};
	const files = sirv(directory, {
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		setHeaders: (response, path) => setHeaders(response, { path, status: 200 }),
	});
	// The default of 4 costs a twentieth more bytes for hardly less time.
	const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });

	const serve = async (request: IncomingMessage, response: ServerResponse) => {
		const path = withoutBase(base, request.url ?? '/');
		const notFound = async () => {
			const page = await readFile(join(directory, '404.html')).catch(() => 'Not found');
			setHeaders(response, { path: '/404.html', status: 404 });
			response.writeHead(404).end(page);
		};
		const leadTo = (target: string) => {
			setHeaders(response, { path: '/', status: 301 });
			response.writeHead(301, { Location: target }).end();
		};
		const pathname = path?.replace(/[?#].*/s, '');
		if (path === undefined || pathname === undefined || isHidden(pathname)) return notFound();
		const rulesFile = await readFile(join(directory, '_redirects'), 'utf8').catch(() => '');
		const target = findHostRedirect(rulesFile, request.url ?? '/');
		if (target !== undefined) {
			leadTo(target);
			return;
		}
		const isOpen = pathname === '/' && request.url !== withBase(base, path);
		if (isOpen || (!isPage(pathname) && exists(directory, `${pathname}/index.html`))) {
			const query = path.slice(pathname.length);
			leadTo(withBase(base, `${isOpen ? '/' : `${pathname}/`}${query}`));
			return;
		}
		const twin = pathname.replace(/\/$/, '.md');
		const isMarkdown = /text\/markdown/.test(request.headers.accept ?? '');
		request.url = isMarkdown && isPage(pathname) && exists(directory, twin) ? twin : path;
		files(request, response, () => void notFound());
	};

	const server = createServer((request, response) => {
		compress(request as never, response as never, () => void serve(request, response));
	});

	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.listen(options.port, 'localhost', done);
	});
	const address = server.address();
	return { server, port: typeof address === 'object' && address ? address.port : options.port };
}

function isPage(path: string): boolean {
	return path.endsWith('/');
}

/** What a host reads and does not serve. */
function isHidden(path: string): boolean {
	return /\/\.(?!well-known\/)|^\/_(?:headers|redirects)$/.test(path);
}

function exists(directory: string, path: string): boolean {
	try {
		const { pathname } = new URL(path, 'http://localhost');
		return existsSync(join(directory, decodeURIComponent(pathname)));
	} catch {
		return false;
	}
}

interface Answer {
	/** Below the base. */
	path: string;
	status: number;
}
