import { writeFile } from 'node:fs/promises';
import type { PictureCase } from '../../cli/bench/pictures/picture-cases.ts';
import { makePicture } from '../../cli/bench/pictures/worn-picture.ts';
import { recentQueriesKey } from '../../browser/storage-keys.ts';
import { readerFolder } from '../../files/picture-reader.ts';
import { expect, test } from '../support/site-test.ts';
import { findViolations } from '../support/accessibility.ts';
import type { Locator, Page } from '@playwright/test';

const consent = 'Cần tải khoảng 2,6 MB một lần, ảnh không rời máy bạn.';
/** A photograph of a dark screen, drawn as `npm run bench:pictures` draws its own. */
const picture: PictureCase = {
	id: 'symptom-404-instagram-dialog-photo',
	kind: 'symptom',
	name: '404',
	says: 'Mình quản lý page nhưng không phải chủ sở hữu',
	language: 'vi',
	accept: [404],
	codes: [],
	screen: 'instagram-dialog',
	wear: 'photo',
	isDark: true,
	seed: 219_812_399,
};
/** The engine tells what it does not know of its own settings. */
const engineTalk =
	/^console: (?:Warning: Parameter not found|Image too small|Line cannot be|Estimating resolution)/;
const open = { name: 'Tìm bằng ảnh chụp lỗi' };

let drawn: ReturnType<typeof makePicture> | undefined;
const draw = () => (drawn ??= makePicture(picture));

test.beforeEach(({ watch }) => {
	watch.allowed.push(engineTalk);
});

/** Puts files into a paste on what has the focus, again until what takes them is there. */
async function paste(page: Page, files: { name: string; content: Buffer; type: string }[]) {
	await page.evaluate(
		async (own) => {
			const data = new DataTransfer();
			for (const { name, type, base64 } of own) {
				const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
				data.items.add(new File([bytes], name, { type }));
			}
			const until = performance.now() + 10_000;
			const isTaken = () =>
				document.activeElement?.dispatchEvent(
					new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
				) === false;
			while (!isTaken()) {
				if (performance.now() > until) throw new Error('Nothing here takes a picture.');
				await new Promise((done) => requestAnimationFrame(done));
			}
		},
		files.map(({ content, ...file }) => ({ ...file, base64: content.toString('base64') })),
	);
}

test('a picture of an error finds its article; neither it nor its text leaves the page or is kept', async ({
	page,
}) => {
	test.setTimeout(180_000);
	const { content } = await draw();
	const sent: string[] = [];
	page.on('request', (request) =>
		sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
	);

	await page.goto('/');
	const field = page.locator('#tim-o');
	await field.focus();
	await page.waitForLoadState('networkidle');
	expect(sent.filter((own) => own.includes(readerFolder))).toEqual([]);
	await paste(page, [{ name: 'loi.jpg', content, type: 'image/jpeg' }]);
	await expect(page.getByText(consent)).toBeVisible();
	expect(sent.filter((own) => own.includes(readerFolder))).toEqual([]);
	await page.getByRole('button', { name: 'Tải và đọc ảnh' }).click();

	const panel = page.getByRole('region', open);
	await expect(panel).toHaveAttribute('data-state', 'read', { timeout: 150_000 });
	await expect(panel.locator('.hit > .number').first()).toHaveText('B404');
	const line = panel.getByRole('textbox').first();
	await expect(panel.getByRole('checkbox').first()).toBeChecked();
	expect(await line.inputValue()).not.toBe('');
	await panel.locator('.hit-title > a').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	expect(sent.filter((own) => !own.startsWith('GET http://localhost'))).toEqual([]);
	expect(sent.filter((own) => own.includes('?q=') || /quản|qu%E1%BA%A3n/i.test(own))).toEqual([]);
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	const kept = await page.evaluate(() =>
		JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
	);
	expect(kept).toBe(JSON.stringify([{ 'picture-reading': '1' }, {}, null]));
	expect(kept).not.toContain(recentQueriesKey);
});

test('says of everything that is no readable picture what it is, and goes on to the next', async ({
	page,
}) => {
	await page.goto('/tim-kiem/');
	await page.evaluate(() => localStorage.setItem('picture-reading', '1'));
	await page.getByRole('button', open).click();
	const panel = page.getByRole('region', open);
	await expect(panel.getByText('Ảnh không rời máy bạn')).toBeVisible();
	const choose = panel.locator('input[type=file]');
	// By its path: a browser is sent 30 MB no faster than a reader.
	const large = test.info().outputPath('to.jpg');
	await writeFile(large, Buffer.alloc(30_000_001, 1));
	await choose.setInputFiles(large);
	await expect(panel.getByRole('status').first()).toContainText('Ảnh nặng quá 30 MB');
	const cases: [string, Buffer, string][] = [
		['a.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'ảnh HEIC của iPhone'],
		['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'Tệp SVG là hình vẽ'],
		['loi.png', Buffer.from('Lỗi #10'), 'Tệp này không phải ảnh'],
		['half.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'Không đọc được ảnh này'],
	];
	for (const [name, buffer, says] of cases) {
		await choose.setInputFiles({ name, mimeType: 'image/png', buffer });
		await expect(panel.getByRole('status').first()).toContainText(says);
	}
	await page.getByRole('combobox').focus();
	await paste(page, [
		{ name: 'loi.png', type: 'image/png', content: Buffer.from('một') },
		{ name: 'hai.svg', type: 'image/svg+xml', content: Buffer.from('<svg/>') },
	]);
	await panel.getByRole('button', { name: 'Đọc ảnh kế tiếp: hai.svg' }).click();
	await expect(panel.getByRole('status').first()).toContainText('Tệp SVG là hình vẽ');
});

for (const [path, place] of [
	['/lien-he/', 'contact-help'],
	['/ban-ho-tro/', 'agent-desk[data-ready]'],
	['/', 'dialog'],
] as const)
	test(`asks before it loads, by keyboard, at 320 pixels and in the dark: ${path} ${place}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(path);
		if (place === 'dialog') await page.keyboard.press('Control+k');
		const zone = page.locator(place);
		await zone.getByRole('button', open).focus();
		await page.keyboard.press('Enter');
		await expect(zone.getByRole('region', open)).toBeFocused();
		await expect(zone.getByText(consent)).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(zone.getByRole('button', { name: 'Tải và chọn ảnh' })).toBeFocused();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320,
		);
		expect(await findViolations(page)).toEqual([]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(zone.getByText(consent)).toBeHidden();
	});

test('without a network says so, and tries again', async ({ page, watch }) => {
	watch.allowed.push(/ERR_FAILED|Failed to load resource/);
	await page.route(`**${readerFolder}**`, (route) => route.abort());
	await page.goto('/tim-kiem/');
	await page.evaluate(() => localStorage.setItem('picture-reading', '1'));
	await page.getByRole('button', open).click();
	const panel = page.getByRole('region', open);
	const pixel = Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64',
	);
	await panel
		.locator('input[type=file]')
		.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: pixel });
	await expect(panel.getByRole('status').first()).toContainText('Chưa tải được phần đọc ảnh');
	await panel.getByRole('button', { name: 'Thử lại' }).click();
	await expect(panel.getByRole('status').first()).toContainText('Chưa tải được phần đọc ảnh');
});

/**
 * Lets the engine start and then keeps what it is asked to read from it, until `data-let-read` stands on the page: from the
 * block of text at place `from` on.
 */
async function holdReading(page: Page, from = 0) {
	await page.addInitScript((first) => {
		let place = 0;
		const held: (() => void)[] = [];
		new MutationObserver(() => {
			if (document.documentElement.dataset['letRead'] !== undefined)
				for (const send of held.splice(0)) send();
		}).observe(document, { attributes: true, attributeFilter: ['data-let-read'], subtree: true });
		const { postMessage } = Worker.prototype;
		Worker.prototype.postMessage = function (message: unknown, ...rest: never[]) {
			const isReading =
				typeof message === 'object' &&
				message !== null &&
				'action' in message &&
				message.action === 'recognize';
			const { dataset } = document.documentElement;
			const send = () => Reflect.apply(postMessage, this, [message, ...rest]);
			if (isReading && dataset['letRead'] === undefined && place++ >= first) {
				dataset['held'] = '';
				held.push(send);
			} else send();
		};
	}, from);
}

for (const end of ['stopped', 'late'] as const)
	test(`a reading that is ${end} says so, loses nothing, and is tried again`, async ({ page }) => {
		test.setTimeout(180_000);
		await holdReading(page);
		if (end === 'late') await page.clock.install();
		await page.goto('/tim-kiem/');
		await page.evaluate(() => localStorage.setItem('picture-reading', '1'));
		const field = page.locator('#tim-o');
		await field.fill('mất tin nhắn');
		const panel = page.getByRole('region', open);
		const { content: buffer } = await draw();
		// A combobox is what the code of pictures has been connected to.
		await expect(page.getByRole('combobox')).toBeVisible();
		await paste(page, [
			{ name: 'loi.jpg', type: 'image/jpeg', content: buffer },
			{ name: 'hai.png', type: 'image/png', content: Buffer.from('2') },
		]);
		const status = panel.getByRole('status').first();
		await expect(page.locator('html[data-held]')).toBeAttached({ timeout: 60_000 });
		await expect(panel).toHaveAttribute('data-state', 'reading');
		await expect(status).toHaveText(
			'Mỗi lần đọc một ảnh: đang đọc ảnh đầu trong 2 ảnh. Đang đọc ảnh…',
		);
		if (end === 'late') await page.clock.fastForward(31_000);
		else await press(page, panel.getByRole('button', { name: 'Dừng' }));
		await expect(panel).toHaveAttribute('data-state', 'failed');
		await expect(status).toContainText(
			end === 'late' ? 'Máy đọc ảnh này quá lâu nên đã dừng' : 'Đã dừng. Ảnh chưa được đọc.',
		);
		await expect(panel.getByRole('button', { name: 'Đọc ảnh kế tiếp: hai.png' })).toBeVisible();
		await expect(field).toHaveValue('mất tin nhắn');
		await field.press('End');
		await field.pressSequentially(' zalo');
		await expect(field).toHaveValue('mất tin nhắn zalo');
		await field.blur();

		await page.evaluate(() => (document.documentElement.dataset['letRead'] = ''));
		await press(page, panel.getByRole('button', { name: 'Thử lại' }));
		await expect(panel).toHaveAttribute('data-state', 'read', { timeout: 120_000 });
		await expect(panel.locator('.hit > .number').first()).toHaveText('B404');
		await expect(field).toHaveValue('mất tin nhắn zalo');
	});

test('answers as soon as the error is certain; the rest joins what was read and changes nothing', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await holdReading(page, 1);
	await page.goto('/tim-kiem/');
	await page.evaluate(() => localStorage.setItem('picture-reading', '1'));
	await page.getByRole('button', open).click();
	const panel = page.getByRole('region', open);
	const { content: buffer } = await draw();
	const choose = panel.locator('input[type=file]');
	await choose.setInputFiles({ name: 'loi.jpg', mimeType: 'image/jpeg', buffer });
	await expect(panel).toHaveAttribute('data-state', 'read', { timeout: 60_000 });
	await expect(page.locator('html[data-held]')).toBeAttached();
	await expect(panel.locator('.hit > .number').first()).toHaveText('B404');
	const lines = panel.locator('.picture-lines');
	await expect(lines).toHaveAttribute('aria-busy', 'true');
	const field = lines.getByRole('textbox').first();
	await field.fill('quyền trên trang');
	const marked = await lines.locator('input:checked').count();
	const read = await lines.locator('input.field').count();

	await page.evaluate(() => (document.documentElement.dataset['letRead'] = ''));
	await expect(lines).not.toHaveAttribute('aria-busy', { timeout: 60_000 });
	expect(await lines.locator('input.field').count()).toBeGreaterThan(read);
	expect(await lines.locator('input:checked').count()).toBe(marked);
	await expect(field).toHaveValue('quyền trên trang');
	await expect(panel).toHaveAttribute('data-state', 'read');
});

test('an engine that did not start beforehand is started again for the picture', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await page.addInitScript(() => {
		const { Worker } = window;
		window.Worker = class extends Worker {
			constructor(...options: ConstructorParameters<typeof Worker>) {
				const { dataset } = document.documentElement;
				const isFirst =
					dataset['refused'] === undefined && /picture-reader/.test(String(options[0]));
				if (isFirst) {
					dataset['refused'] = '';
					throw new Error('No memory for a worker.');
				}
				super(...options);
			}
		};
	});
	await page.goto('/tim-kiem/');
	await page.evaluate(() => localStorage.setItem('picture-reading', '1'));
	await page.getByRole('button', open).click();
	await expect(page.locator('html[data-refused]')).toBeAttached({ timeout: 60_000 });
	const panel = page.getByRole('region', open);
	const { content: buffer } = await draw();
	await panel
		.locator('input[type=file]')
		.setInputFiles({ name: 'loi.jpg', mimeType: 'image/jpeg', buffer });
	await expect(panel).toHaveAttribute('data-state', 'read', { timeout: 60_000 });
	await expect(panel.locator('.hit > .number').first()).toHaveText('B404');
});

for (const [path, place, target] of [
	['/', 'home page', '#tim-o'],
	['/tim-kiem/', 'results page', '#tim-o'],
	['/ban-ho-tro/', 'desk', 'agent-desk[data-ready] textarea'],
	['/lien-he/', 'contact page', 'contact-help'],
] as const)
	test(`takes a file that is dropped or pasted: ${place}`, async ({ page }) => {
		await page.goto(path);
		await page.evaluate(() => localStorage.setItem('picture-reading', '1'));
		const zone = page.locator(target).first();
		await expect(zone).toBeVisible();
		const panel = page.getByRole('region', open);
		const status = panel.getByRole('status').first();
		await drop(zone, { name: 'loi.png', content: 'Lỗi #10' });
		await expect(status).toContainText('Tệp này không phải ảnh');
		await expect(page).toHaveURL(new RegExp(`${path}$`));
		if (target === 'contact-help') await panel.focus();
		else await zone.focus();
		await paste(page, [
			{ name: 'a.svg', type: 'image/svg+xml', content: Buffer.from('<svg xmlns="x"/>') },
		]);
		await expect(status).toContainText('Tệp SVG là hình vẽ');
	});

/** Drags a file over an element, as long as it takes to be welcome, and drops it there. */
async function drop(zone: Locator, file: { name: string; content: string }) {
	await zone.evaluate(async (element, { name, content }) => {
		const data = new DataTransfer();
		data.items.add(new File([content], name, { type: 'image/png' }));
		// True when the page wants it; else a browser would open the file instead of the page.
		const send = (type: string) =>
			!element.dispatchEvent(
				new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
			);
		const isWelcome = () => {
			send('dragenter');
			return send('dragover');
		};
		const until = performance.now() + 10_000;
		while (!isWelcome()) {
			if (performance.now() > until) throw new Error('Nothing here wants a file.');
			await new Promise((done) => requestAnimationFrame(done));
		}
		if (!send('drop')) throw new Error('The file would have been opened instead.');
	}, file);
}

/** A press by a hand that is in no hurry. */
async function press(page: Page, button: Locator) {
	await button.hover();
	await page.mouse.down();
	await page.waitForTimeout(300);
	await page.mouse.up();
}
