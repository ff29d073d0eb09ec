import { readFileSync } from 'node:fs';
import { expect, test } from '../support/site-test.ts';

const limits = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const articles = [limits, '/khong-gui-duoc/qua-24-gio/', '/ket-noi/mat-ket-noi-trang/'];

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a link to a fold opens it', async ({ page }) => {
		for (const anchor of ['khong-thay-vung-nay', 'tin-co-mat-khong', 'nguon-khac-nhau', 'chia-se'])
			await test.step(anchor, async () => {
				// Another place of the same page would not load it again.
				await page.goto('about:blank');
				await page.goto(`${limits}#${anchor}`);
				const fold = page.locator(`details:has(> #${anchor})`);
				await expect(fold).toHaveAttribute('open');
				await expect(page.locator(`#${anchor}`)).toBeInViewport();
			});
	});
});

test('every figure of every article has its origin link in sight while all folds are shut', async ({
	page,
}) => {
	const index: { items: { url: string }[] } = JSON.parse(
		readFileSync('dist/api/articles.json', 'utf8'),
	);
	let figures = 0;
	for (const { url } of index.items) {
		await page.goto(new URL(url).pathname);
		const missing = await page.evaluate(() => {
			const seen = new Set(
				[...document.querySelectorAll<HTMLAnchorElement>('.article-main a[data-origin]')]
					.filter((link) => link.checkVisibility() && link.href.startsWith('https://'))
					.map((link) => link.dataset['origin']),
			);
			const ids = [...document.querySelectorAll<HTMLElement>('.article-main [data-figure]')].filter(
				(figure) => !figure.closest('.source, .other'),
			);
			return {
				count: ids.length,
				missing: ids.map((figure) => figure.dataset['figure']).filter((id) => !seen.has(id)),
			};
		});
		figures += missing.count;
		expect(missing.missing, url).toEqual([]);
	}
	expect(figures).toBeGreaterThan(50);
});

test('twin, JSON and JSON-LD name the document of every figure', () => {
	const index: {
		items: { url: string; markdownUrl: string; figures: { source: { url: string } }[] }[];
	} = JSON.parse(readFileSync('dist/api/articles.json', 'utf8'));
	for (const { url, markdownUrl, figures } of index.items) {
		const html = readFileSync(`dist${new URL(url).pathname}index.html`, 'utf8');
		const twin = readFileSync(`dist${new URL(markdownUrl).pathname}`, 'utf8');
		const data = /"citation":(\[.*?\])/s.exec(html)?.[1] ?? '';
		for (const { source } of figures) {
			expect(source.url, url).toMatch(/^https:/);
			expect(twin, `${markdownUrl} ${source.url}`).toContain(source.url);
			expect(data, `${url} ${source.url}`).toContain(source.url);
		}
	}
});

test('an article answers soon: the first step by 700 px, ten links before it', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const path of articles)
		await test.step(path, async () => {
			await page.goto(path);
			const top = await page
				.locator('#buoc-1')
				.evaluate((step) => step.getBoundingClientRect().top);
			expect(top).toBeLessThanOrEqual(700);
			const before = await page.evaluate(
				(limit) =>
					[...document.querySelectorAll('a, button, summary')].filter((one) => {
						const { top: y, height } = one.getBoundingClientRect();
						return one.checkVisibility() && height > 1 && y < limit;
					}).length,
				top,
			);
			expect(before).toBeLessThanOrEqual(10);
		});
});

test('both answers at the end are pages of this site', async ({ page }) => {
	await page.goto(limits);
	const end = page.locator('.helpful');
	await expect(end.getByRole('link', { name: 'Chưa về' })).toHaveAttribute(
		'href',
		'/lien-he/?bai=101',
	);
	await end.getByRole('link', { name: 'Đã về' }).click();
	await expect(page).toHaveURL(/\/cam-on\/101\/$/);
	await expect(page.getByRole('heading', { name: 'Phòng tránh' })).toBeVisible();
	await expect(page.getByText('Chúc bạn')).toBeVisible();
});
