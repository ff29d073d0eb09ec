import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Capabilities, Key, Origin } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import type { Engine, Tab } from './tab.ts';

const STARTS_WITHIN = 20_000;
const KEYS = { Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB };

/**
 * WebKitGTK over WebDriver, on a screen of its own. It can neither print nor hand out its console.
 *
 * @param browser path of `MiniBrowser`
 */
export async function startWebKit(browser: string): Promise<Engine> {
	const port = await freePort();
	const display = spawn(
		'xvfb-run',
		['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${String(port)}`],
		// In a group of its own, for the driver outlives whoever started it.
		{ stdio: 'ignore', detached: true },
	);
	const end = () => {
		try {
			if (display.pid !== undefined) process.kill(-display.pid);
		} catch {
			// It has ended by itself.
		}
	};
	try {
		const driver = await connect(`http://127.0.0.1:${String(port)}`, browser);
		const version = String((await driver.getCapabilities()).getBrowserVersion());
		return {
			name: `WebKitGTK ${version}`,
			tab: makeTab(driver),
			async close() {
				await driver.quit().catch(() => undefined);
				end();
			},
		};
	} catch (error) {
		end();
		throw error;
	}
}

/** The driver needs a moment before it listens. */
async function connect(server: string, browser: string): Promise<WebDriver> {
	const capabilities = new Capabilities();
	capabilities.set('browserName', 'MiniBrowser');
	capabilities.set('webkitgtk:browserOptions', {
		binary: browser,
		// Without its toolbar the window can be as narrow as a phone.
		args: ['--automation', '--full-screen'],
	});
	const until = Date.now() + STARTS_WITHIN;
	for (;;)
		try {
			return await new Builder().usingServer(server).withCapabilities(capabilities).build();
		} catch (error) {
			if (Date.now() > until) throw error;
			await new Promise((done) => setTimeout(done, 500));
		}
}

function makeTab(driver: WebDriver): Tab {
	return {
		open: (url) => driver.get(url),
		async resize(size) {
			await driver.manage().window().setRect(size);
		},
		async evaluate<Value>(expression: string) {
			const text = await driver.executeScript(`return JSON.stringify((${expression}) ?? null)`);
			const value: Value = JSON.parse(String(text));
			return value;
		},
		type: (text) => driver.actions().sendKeys(text).perform(),
		press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
		async hold({ x, y }, { milliseconds, during }) {
			const place = { x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT };
			await driver.actions().move(place).press().perform();
			await new Promise((done) => setTimeout(done, milliseconds));
			await during?.();
			await driver.actions().release().perform();
		},
	};
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
