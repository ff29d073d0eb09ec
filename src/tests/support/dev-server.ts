import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How long a busy machine may take to start or end the server, in milliseconds. */
const patience = 30_000;

/**
 * The development server as an author starts it, in a folder that holds the project, on a free port.
 * What it says is part of every error here.
 */
export async function startDevServer(directory: string): Promise<DevServer> {
	const server = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0', '--ignore-lock'],
		{
			cwd: directory,
			// A group of its own, so that whatever it starts ends with it.
			detached: true,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				...process.env,
				// Astro serves no page to a process that says it is a test.
				VITEST: undefined,
				NODE_ENV: undefined,
				SITE_URL: undefined,
				ASTRO_DEV_BACKGROUND: '0',
				ASTRO_TELEMETRY_DISABLED: '1',
				NO_COLOR: '1',
				FORCE_COLOR: undefined,
			},
		},
	);
	const ended = once(server, 'exit');
	const stop = async () => {
		if (server.pid === undefined || server.exitCode !== null) return;
		process.kill(-server.pid, 'SIGTERM');
		await Promise.race([ended, wait(patience / 10)]);
		if (server.exitCode === null && server.signalCode === null)
			process.kill(-server.pid, 'SIGKILL');
		await ended;
	};

	let output = '';
	const address = new Promise<string>((found) => {
		for (const stream of [server.stdout, server.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => {
				output += text;
				const said = /http:\/\/localhost:\d+\//.exec(output);
				if (said) found(said[0]);
			});
	});
	const started = await Promise.race([address, ended.then(() => ''), wait(patience)]);
	if (!started) {
		await stop();
		throw new Error(`The development server did not start:\n${output}`);
	}
	return {
		get: (path) => fetch(new URL(path, started), { redirect: 'manual' }),
		connect: () => connect(started),
		output: () => output,
		stop,
	};
}

/** What an open page hears from the server. */
async function connect(address: string): Promise<OpenPage> {
	const client = await (await fetch(new URL('/@vite/client', address))).text();
	const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
	const socket = new WebSocket(`${address.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
	let reloads = 0;
	let heard = () => {};
	socket.addEventListener('message', ({ data }) => {
		const { type }: { type: string } = JSON.parse(String(data));
		if (type !== 'full-reload') return;
		reloads += 1;
		heard();
	});
	await new Promise((open, failed) => {
		socket.addEventListener('open', open);
		socket.addEventListener('error', failed);
	});
	return {
		async reloaded(within) {
			if (reloads === 0)
				await Promise.race([new Promise<void>((done) => (heard = done)), wait(within)]);
			const said = reloads > 0;
			reloads = 0;
			return said;
		},
		close: () => socket.close(),
	};
}

function wait(milliseconds: number): Promise<undefined> {
	return new Promise((done) => setTimeout(() => done(undefined), milliseconds).unref());
}

export interface DevServer {
	/** An answer as it is, without following where it leads. */
	get: (path: string) => Promise<Response>;
	connect: () => Promise<OpenPage>;
	/** Everything it has printed so far. */
	output: () => string;
	/** Ends it and whatever it started. */
	stop: () => Promise<void>;
}

export interface OpenPage {
	/** Whether it was told to load itself again, since this was last asked or within so many milliseconds. */
	reloaded: (within: number) => Promise<boolean>;
	close: () => void;
}
