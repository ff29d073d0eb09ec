import { writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';

/** Stopped and let go on in turns of so many milliseconds: short beside what is measured, long beside a timer's error. */
const TURN = 10;

/**
 * Makes every page of a browser slower by stopping its processes for most of each turn, workers and all: the throttling
 * that browsers offer slows only the page's own thread. What a stop lasted too long the next turns make good. Not on
 * Windows, which has no such signals.
 *
 * @param factor how many times slower, 1 for not at all
 * @returns lets them run again
 */
export function slowDown(processes: readonly number[], factor: number): () => Promise<void> {
	if (factor <= 1) return () => Promise.resolve();
	let isOn = true;
	const signal = (name: NodeJS.Signals) => {
		for (const id of processes)
			try {
				process.kill(id, name);
			} catch {
				// A browser ends the spare ones when it likes.
			}
	};
	const turns = async () => {
		let [ran, stopped] = [0, 0];
		let before = performance.now();
		const passed = () => {
			const now = performance.now();
			const since = now - before;
			before = now;
			return since;
		};
		try {
			while (isOn) {
				await wait(TURN);
				signal('SIGSTOP');
				ran += passed();
				while (stopped < ran * (factor - 1)) {
					await wait(Math.max(1, ran * (factor - 1) - stopped));
					stopped += passed();
				}
				signal('SIGCONT');
			}
		} finally {
			signal('SIGCONT');
		}
	};
	const done = turns();
	return async () => {
		isOn = false;
		await done;
	};
}

/** The processes of a browser's pages, and how long they have computed so far, all threads together, in milliseconds. */
export async function findRenderers(browser: Browser): Promise<Renderers> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const own = processInfo.filter(({ type }) => type === 'renderer');
	return {
		ids: own.map(({ id }) => id),
		computed: own.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000,
	};
}

/**
 * What a browser and this process compute goes before what other programs compute, where the system lets us: on Linux, for
 * root. Else a busy machine would slow down what is slowed down already.
 */
export async function takePrecedence(processes: readonly number[]): Promise<void> {
	for (const id of [process.pid, ...processes]) {
		// Linux shares its processors out among sessions first, and a browser is one.
		await writeFile(`/proc/${String(id)}/autogroup`, '-15').catch(() => undefined);
		try {
			setPriority(id, -15);
		} catch {
			// Then the figures are those of a busy machine; the report says how busy it was.
		}
	}
}

/**
 * How many times longer one fixed sum takes, on a page and in a worker, than it computes: the slowdown that there really
 * is, whatever else the machine does. Nothing else of the browser should compute meanwhile.
 *
 * @param page an empty one: the site's policy lets no worker be made of a text
 */
export async function measureSlowdown(browser: Browser, page: Page): Promise<Slowdown> {
	// The first sums are for the compiler and do not count.
	const sums = await page.evaluateHandle(async () => {
		const sum = () => {
			const begun = performance.now();
			let value = 1;
			for (let at = 0; at < 400_000_000; at++)
				value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
			return performance.now() - begun + (value === 7 ? 1 : 0);
		};
		const text = `const sum = ${sum.toString()}; onmessage = () => postMessage(sum());`;
		const worker = new Worker(URL.createObjectURL(new Blob([text])));
		const inWorker = () =>
			new Promise<number>((done) => {
				worker.onmessage = ({ data }: MessageEvent<number>) => done(data);
				worker.postMessage(0);
			});
		sum();
		await inWorker();
		return { page: sum, worker: inWorker, end: () => worker.terminate() };
	});
	const time = async (place: keyof Slowdown) => {
		const before = await findRenderers(browser);
		const passed = await sums.evaluate((own, at) => own[at](), place);
		return passed / ((await findRenderers(browser)).computed - before.computed);
	};
	const slowdown = { page: await time('page'), worker: await time('worker') };
	await sums.evaluate((own) => own.end());
	return slowdown;
}

interface Slowdown {
	page: number;
	worker: number;
}

interface Renderers {
	/** Of the system. */
	ids: number[];
	computed: number;
}
