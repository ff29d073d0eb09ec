/**
 * `npm run bench:pages`: bytes and requests of the heaviest page of every kind in `dist/`, in
 * Chromium, beside the budgets of `checks/site/page-weight-budget.ts`. Exits with 1 when one is over.
 */
import { chromium } from '@playwright/test';
import { overBudget, pageBudget } from '../../checks/site/page-weight-budget.ts';
import { serveSite } from '../../build/static-server.ts';
import { browserArguments, findBrowser } from '../browser.ts';
import { samplePages, weighInBrowser } from './page-weight.ts';

const directory = 'dist';
const columns = [
	'bytes',
	'budget',
	'html',
	'css',
	'script',
	'font',
	'pictures',
	'index',
	'requests',
];
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

const samples = await samplePages(directory);
const { server, port } = await serveSite({ directory, port: 0, base: '/' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });

try {
	console.log(
		'kB of brotli; bytes are html, css and script; font, pictures and search index apart\n',
	);
	console.log('kind'.padEnd(16) + columns.map((name) => name.padStart(9)).join(''));
	for (const { kind, path } of samples) {
		const context = await browser.newContext();
		const page = await context.newPage();
		const weight = await weighInBrowser(page, `http://localhost:${String(port)}${path}`);
		await context.close();
		const budget = pageBudget(kind);
		const over = overBudget(weight, budget);
		const cells = [
			...[weight.bytes, budget.bytes, weight.html, weight.css, weight.script].map(kilobytes),
			...[weight.font, weight.pictures, weight.index].map(kilobytes),
			`${String(weight.requests)}/${String(budget.requests)}`,
		];
		const row = kind.padEnd(16) + cells.map((cell) => cell.padStart(9)).join('');
		console.log(kind === path ? row : `${row}  ${path}`);
		for (const reason of over) console.log(`  over: ${reason}`);
		if (over.length > 0) process.exitCode = 1;
	}
} finally {
	await browser.close();
	server.close();
}
