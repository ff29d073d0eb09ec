import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';

/** Stopped and let go on in turns of so many milliseconds: short beside what is measured, long beside a timer's error. */
const TURN = 10;
/** On the page and in a worker, each twice. */
const SUMS = 4;

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
 * How many times longer one fixed sum takes, on a page and in a worker, than it computes: the slowdown that there really
 * is, whatever else the machine does.
 *
 * @param page an empty one: the site's policy lets no worker be made of a text
 */
export async function measureSlowdown(browser: Browser, page: Page): Promise<Slowdown> {
	const before = await findRenderers(browser);
	const times = await timeSums(page);
	const computed = ((await findRenderers(browser)).computed - before.computed) / SUMS;
	return { page: times.page / computed, worker: times.worker / computed };
}

/** In milliseconds; every first sum is for the compiler. */
async function timeSums(page: Page): Promise<Slowdown> {
	return page.evaluate(async () => {
		const sum = () => {
			const begun = performance.now();
			let value = 1;
			for (let at = 0; at < 60_000_000; at++)
				value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
			return performance.now() - begun + (value === 7 ? 1 : 0);
		};
		const text = `const sum = ${sum.toString()}; sum(); postMessage(sum());`;
		const worker = new Worker(URL.createObjectURL(new Blob([text])));
		const inWorker = await new Promise<number>((done) => {
			worker.onmessage = ({ data }: MessageEvent<number>) => done(data);
		});
		worker.terminate();
		sum();
		return { page: sum(), worker: inWorker };
	});
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
