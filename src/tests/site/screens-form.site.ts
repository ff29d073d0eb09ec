import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Page } from '@playwright/test';
import { findViolations } from '../support/accessibility.ts';
import { expect, test } from '../support/site-test.ts';

const path = '/cai-dat/kiem-tra/';
const messenger = 'cài đặt Nền tảng Messenger của Trang';
const advanced = 'cài đặt Nhắn tin nâng cao của Trang';

test('three answers are copied as one text, which the command writes into the destinations', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(path);
	await expect(page.getByText('dòng để chép hiện ở đây')).toBeVisible();
	const open = question(page, messenger).getByRole('link');
	await expect(open).toHaveText('Nhập Trang để mở');
	await page.getByLabel('Trang Facebook của bạn').fill('shophoalan');
	await page.keyboard.press('Enter');
	await expect(open).toHaveAttribute(
		'href',
		'https://www.facebook.com/shophoalan/settings/?tab=messenger_platform',
	);

	await question(page, messenger).getByLabel('đúng').check();
	const free = question(page, messenger, 1);
	await expect(free.getByLabel('chưa mở')).toBeChecked();
	await free.getByLabel('mở sai chỗ').check();
	await free.getByLabel('Chỗ thật').fill('trang chủ');
	await page.getByLabel('Điện thoại', { exact: true }).check();
	await expect(question(page, messenger).getByLabel('chưa mở')).toBeChecked();
	await question(page, advanced).getByLabel('menu khác').check();
	await expect(page.getByText('Hãy ghi vai trò của bạn')).toBeVisible();
	await page.getByLabel('Vai trò của bạn').fill('Quản trị viên');
	await expect(page.getByText('Hãy ghi vai trò của bạn')).toBeHidden();
	await page.getByRole('button', { name: 'Sao chép kết quả' }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());

	const { before, after, output } = await takeBack(copied, [
		'page-messenger-platform',
		'page-advanced-messaging',
	]);
	expect(output).toContain('Đã ghi 2 màn hình.');
	const on = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
	const look = { on, role: 'Quản trị viên' };
	expect(after).toEqual([
		{
			...before[0],
			seen: [
				{ ...look, device: 'computer', address: 'url', finding: 'right' },
				{
					...look,
					device: 'computer',
					address: 'urlAfterSwitching',
					finding: 'elsewhere',
					note: 'trang chủ',
				},
			],
		},
		{ ...before[1], seen: [{ ...look, device: 'phone', address: 'url', finding: 'other-menu' }] },
	]);
});

test('works by keyboard on the narrowest screen, and a reload loses nothing', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(path);
	const group = page
		.locator('details')
		.filter({ has: page.locator('summary', { hasText: 'Zalo OA' }) });
	await group.locator('summary').focus();
	await page.keyboard.press('Enter');
	const first = group.getByRole('group').first();
	await first.getByLabel('chưa mở').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(first.getByLabel('mở sai chỗ')).toBeChecked();
	await expect(group.locator('summary')).toContainText(/1\/\d+/);
	await page.keyboard.press('Tab');
	await page.keyboard.type('trang đăng nhập');
	await page.getByLabel('Vai trò của bạn').fill('Biên tập viên');
	const text = await page.getByRole('textbox', { name: 'Gửi kết quả' }).inputValue();
	expect(text).toContain('= mở sai chỗ - trang đăng nhập');
	for (const details of await page.locator('details.screens-to-try').all())
		await details.evaluate((element) => element.setAttribute('open', ''));
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBe(320);
	expect(await findViolations(page)).toEqual([]);

	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Gửi kết quả' })).toHaveValue(text);
	await expect(group.locator('summary')).toContainText(/1\/\d+/);
	await group.locator('summary').click();
	await expect(first.getByLabel('Chỗ thật')).toHaveValue('trang đăng nhập');
	await first.getByLabel('chưa mở').check();
	await expect(page.getByText('dòng để chép hiện ở đây')).toBeVisible();
});

test('without script says what to do instead, and asks nothing', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(path);
	await expect(page.getByText('Phần ghi kết quả chưa chạy được')).toBeVisible();
	await expect(page.locator('main').getByRole('link', { name: 'Mọi màn hình' })).toBeVisible();
	await expect(page.locator('screens-form input:visible')).toHaveCount(0);
	await context.close();
});

function question(page: Page, name: string, place = 0) {
	return page.getByRole('group', { name }).nth(place);
}

/** What the command for the team does with a text, in a copy of the content. */
async function takeBack(text: string, ids: readonly string[]) {
	const directory = await mkdtemp(join(tmpdir(), 'answers-'));
	const read = () =>
		Promise.all(
			ids.map(async (id): Promise<object> => {
				const file = join(directory, 'content/destinations', `${id}.yml`);
				return parse(await readFile(file, 'utf8'));
			}),
		);
	try {
		await cp('content', join(directory, 'content'), { recursive: true });
		const before = await read();
		const output = await new Promise<string>((done) => {
			const command = [resolve('src/cli/review.ts'), '--answers', '-'];
			const started = execFile(
				process.execPath,
				command,
				{ cwd: directory },
				(_error, stdout, stderr) => done(stdout + stderr),
			);
			started.stdin?.end(text);
		});
		return { before, after: await read(), output };
	} finally {
		await rm(directory, { recursive: true });
	}
}
