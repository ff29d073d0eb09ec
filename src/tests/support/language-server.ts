import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Starts a language server that an extension of VS Code runs, in a folder and with the settings of
 * `.vscode/settings.json`, so that a test can ask what an author would see.
 * https://microsoft.github.io/language-server-protocol/
 */
export async function startLanguageServer(
	program: keyof typeof programs,
	{ folder, settings }: { folder: string; settings: Readonly<Record<string, unknown>> },
): Promise<LanguageServer> {
	const server = spawn(process.execPath, [programs[program], '--stdio'], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const answers = new Map<number, (result: unknown) => void>();
	const told = new Map<string, (problems: Diagnostic[]) => void>();
	let last = 0;

	const send = (message: object) => {
		const text = JSON.stringify({ jsonrpc: '2.0', ...message });
		server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
	};
	const ask = (method: string, params: object): Promise<unknown> => {
		const id = ++last;
		send({ id, method, params });
		return new Promise((resolve) => answers.set(id, resolve));
	};
	const hear = (message: Message) => {
		const { id, method, params, result } = message;
		if (method === 'workspace/configuration')
			send({
				id,
				result: (params?.items ?? []).map(({ section }) => sectionOf(settings, section)),
			});
		else if (method === 'textDocument/publishDiagnostics')
			told.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
		else if (method !== undefined && id !== undefined) send({ id, result: [] });
		else if (id !== undefined) answers.get(id)?.(result);
	};
	let waiting = Buffer.alloc(0);
	server.stdout.on('data', (part: Buffer) => {
		waiting = Buffer.concat([waiting, part]);
		for (;;) {
			const head = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(waiting.toString('latin1'));
			const end = head ? head[0].length + Number(head[1]) : Infinity;
			if (!head || waiting.length < end) return;
			hear(JSON.parse(waiting.toString('utf8', head[0].length, end)));
			waiting = waiting.subarray(end);
		}
	});

	const rootUri = pathToFileURL(folder).href;
	await ask('initialize', {
		processId: process.pid,
		rootUri,
		initializationOptions: {
			contentIntellisense: settings['astro.content-intellisense'],
			typescript: { tsdk: resolve('node_modules/typescript/lib') },
		},
		workspaceFolders: [{ uri: rootUri, name: 'help' }],
		capabilities: {
			workspace: { configuration: true, workspaceFolders: true },
			textDocument: { hover: { contentFormat: ['markdown'] } },
		},
	});
	send({ method: 'initialized', params: {} });
	return {
		async open(path, text) {
			const uri = pathToFileURL(join(folder, path)).href;
			const found = new Promise<Diagnostic[]>((resolve) => told.set(uri, resolve));
			const languageId = path.endsWith('.mdx') ? 'mdx' : 'yaml';
			const textDocument = { uri, languageId, version: 1, text };
			send({ method: 'textDocument/didOpen', params: { textDocument } });
			const problems = await found;
			const place = (written: string) => ({
				textDocument: { uri },
				position: endOf(text, written),
			});
			return {
				problems,
				complete: (written) => ask('textDocument/completion', place(written)).then(labelsOf),
				explain: (written) => ask('textDocument/hover', place(written)).then(JSON.stringify),
			};
		},
		stop: () => void server.kill(),
	};
}

const require = createRequire(import.meta.url);

const programs = {
	yaml: join(
		dirname(require.resolve('yaml-language-server/package.json')),
		'bin/yaml-language-server',
	),
	astro: join(
		dirname(require.resolve('@astrojs/language-server/package.json')),
		'bin/nodeServer.js',
	),
};

/** `yaml.hover` of the settings is `hover` of the section `yaml`. */
function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): object | null {
	const inSection = Object.entries(settings).filter(([name]) => name.startsWith(`${section}.`));
	if (inSection.length === 0) return null;
	return Object.fromEntries(
		inSection.map(([name, value]) => [name.slice(section.length + 1), value]),
	);
}

/** Where a cursor stands behind the first occurrence of some text. */
function endOf(text: string, written: string) {
	const lines = text.slice(0, text.indexOf(written) + written.length).split('\n');
	return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function labelsOf(result: unknown): string[] {
	const items: unknown =
		typeof result === 'object' && result !== null && 'items' in result ? result.items : result;
	if (!Array.isArray(items)) return [];
	return items.map(({ label }: { label: string }) => label);
}

interface Message {
	id?: number;
	method?: string;
	params?: { items?: { section: string }[]; uri?: string; diagnostics?: Diagnostic[] };
	result?: unknown;
}

interface Diagnostic {
	message: string;
	range: { start: { line: number } };
}

interface LanguageServer {
	/** Opens a file with a text and waits for what is found wrong in it. */
	open(path: string, text: string): Promise<OpenFile>;
	stop(): void;
}

interface OpenFile {
	problems: Diagnostic[];
	/** What is offered behind some text. */
	complete(written: string): Promise<string[]>;
	/** What is shown over the end of some text. */
	explain(written: string): Promise<string>;
}
