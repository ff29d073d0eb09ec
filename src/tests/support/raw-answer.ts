import { request, type IncomingHttpHeaders } from 'node:http';

/** Asks a server and follows nothing: status, headers, and the bytes as they came. */
export function ask(url: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
	return new Promise((done, fail) => {
		request(url, { headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('error', fail);
			response.on('end', () => {
				const body = Buffer.concat(parts);
				done({ status: response.statusCode ?? 0, headers: response.headers, body });
			});
		})
			.on('error', fail)
			.end();
	});
}

export interface RawAnswer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}
