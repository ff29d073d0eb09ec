import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { copyProject } from '../support/project-copy.ts';

test('npm start serves on the port that PORT names, and its links lead there', async () => {
	test.setTimeout(240_000);
	const project = await copyProject();
	const port = await findFreePort();
	const started = spawn(process.execPath, ['src/cli/start.ts'], {
		cwd: project.directory,
		env: { ...process.env, PORT: String(port), SITE_URL: undefined },
	});
	try {
		const address = `http://localhost:${String(port)}/`;
		for await (const line of createInterface(started.stdout)) if (line === address) break;
		expect(started.exitCode).toBe(null);
		const home = await (await fetch(address)).text();
		expect(home).toContain(`<link rel="canonical" href="${address}">`);
	} finally {
		if (started.exitCode === null) {
			started.kill();
			await once(started, 'exit');
		}
		await project.remove();
	}
});

function findFreePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, 'localhost', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
