import { createServer } from 'node:net';

/** Where `npm start` serves the site when nobody says otherwise. */
const usual = 4321;

/**
 * The port on which `npm start` serves the site, from `PORT` in the environment; asked before the
 * build, so that nobody waits for one that cannot be served.
 *
 * @param text as the environment holds it; `undefined` or empty is the usual port
 */
export async function findLocalPort(text: string | undefined): Promise<LocalPort> {
	const written = text?.trim() ?? '';
	const port = written === '' ? usual : Number(written);
	if (written !== '' && !(/^\d+$/.test(written) && port >= 1 && port <= 65_535))
		return no(
			`PORT is “${written}”, which is no port. Write a number from 1 to 65535, or unset it.`,
		);
	const fault = await findFault(port);
	if (fault === undefined) return { ok: true, port, isUsual: port === usual };
	if (fault === 'EADDRINUSE') return no(describeTakenPort(port));
	return no(`Port ${String(port)} cannot be used (${fault}). Choose another: PORT=8080 npm start.`);
}

/** What to say where another program has the port. */
export function describeTakenPort(port: number): string {
	const other = port === usual ? 8080 : usual;
	return `Port ${String(port)} is in use by another program. Stop that, or choose another port: PORT=${String(other)} npm start.`;
}

function findFault(port: number): Promise<string | undefined> {
	return new Promise((done) => {
		const server = createServer();
		server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
		server.listen(port, 'localhost', () => server.close(() => done(undefined)));
	});
}

function no(problem: string): LocalPort {
	return { ok: false, problem };
}

type LocalPort = { ok: true; port: number; isUsual: boolean } | { ok: false; problem: string };
