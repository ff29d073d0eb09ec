import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * Starts nginx with the example that a build has written, beside settings and a `map` that an owner
 * may have already. Only the port and the folders of the site and of the log are changed.
 *
 * @param options.files of `hosting/nginx/`, by name
 * @param options.directory of the built site
 * @param options.base the path it is served below
 */
export async function startNginx({ files, directory, base }: NginxOptions): Promise<NginxSite> {
	const port = await freePort();
	const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
	const root = join(folder, 'www');
	const site = join(root, base);
	await mkdir(dirname(site), { recursive: true });
	await symlink(resolve(directory), site.replace(/\/$/, ''));
	for (const [name, text] of Object.entries(files)) {
		const file = join(folder, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(
			file,
			text
				.replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
				.replace('/var/www/help-center', root)
				.replace('/var/log/nginx/', `${folder}/`),
		);
	}
	await writeFile(join(folder, 'nginx.conf'), configuration(folder));
	const nginx = process.env['TEST_NGINX'] ?? 'nginx';
	const settings = [
		'-p',
		folder,
		'-c',
		join(folder, 'nginx.conf'),
		'-e',
		join(folder, 'error.log'),
	];
	const { stderr } = spawnSync(nginx, ['-t', ...settings], { encoding: 'utf8' });
	const server = spawn(nginx, [...settings, '-g', 'daemon off;'], { stdio: 'ignore' });
	const ended = new Promise<void>((done) => server.once('exit', () => done()));
	const origin = `http://localhost:${String(port)}`;
	await untilAnswering(origin);
	return {
		origin,
		checked: stderr,
		log: () => readFile(join(folder, 'help-center.log'), 'latin1'),
		errors: () => readFile(join(folder, 'error.log'), 'utf8').catch(() => ''),
		stop: async () => {
			server.kill('SIGTERM');
			await ended;
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** As an owner may have it: the size of the maps and a map are set already. */
function configuration(folder: string): string {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `	${name}_temp_path ${folder}/${name};`,
	);
	return `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
pid ${folder}/nginx.pid;
events { }
http {
	access_log off;
	map_hash_bucket_size 64;
	map $uri $owner { default ""; /one /other; }
${temporary.join('\n')}
	include help-center.conf;
}
`;
}

async function untilAnswering(origin: string) {
	for (let tries = 0; tries < 100; tries++) {
		if (await fetch(origin).catch(() => undefined)) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error('nginx does not answer');
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

interface NginxOptions {
	files: Record<string, string>;
	directory: string;
	base: string;
}

export interface NginxSite {
	/** `http://localhost:4711` */
	origin: string;
	/** What `nginx -t` has said. */
	checked: string;
	/** The log of the example, one byte a character. */
	log: () => Promise<string>;
	/** What nginx has written down as going wrong. */
	errors: () => Promise<string>;
	stop: () => Promise<void>;
}
