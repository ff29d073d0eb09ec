import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { findLocalPort } from './local-port.ts';

test.each(['0', '65536', '-1', '80.5', 'http', '80 81', '1e3'])(
	'refuses the port %j',
	async (text) => {
		expect(await findLocalPort(text)).toEqual({
			ok: false,
			problem: `PORT is “${text}”, which is no port. Write a number from 1 to 65535, or unset it.`,
		});
	},
);

test('takes a free port, and says when another program has it', async () => {
	const { port, stop } = await takePort();
	expect(await findLocalPort(String(port))).toEqual({
		ok: false,
		problem: `Port ${String(port)} is in use by another program. Stop that, or choose another port: PORT=4321 npm start.`,
	});
	await stop();
	expect(await findLocalPort(` ${String(port)} `)).toEqual({ ok: true, port, isUsual: false });
});

test('npm start says so before it builds anything', async () => {
	const { port, stop } = await takePort();
	expect(await start('abc')).toEqual({ ok: false, output: expect.stringContaining('“abc”') });
	expect(await start(String(port))).toEqual({
		ok: false,
		output: expect.stringContaining('in use'),
	});
	await stop();
});

function start(port: string): Promise<{ ok: boolean; output: string }> {
	return new Promise((done) => {
		const options = { env: { ...process.env, PORT: port } };
		execFile(process.execPath, ['src/cli/start.ts'], options, (error, stdout, stderr) => {
			done({ ok: error === null, output: stdout + stderr });
		});
	});
}

/** A port of this computer that another program has. */
function takePort(): Promise<{ port: number; stop: () => Promise<void> }> {
	return new Promise((done) => {
		const server = createServer().listen(0, 'localhost', () => {
			const address = server.address();
			done({
				port: typeof address === 'object' && address ? address.port : 0,
				stop: () => new Promise((stopped) => server.close(() => stopped())),
			});
		});
	});
}
