import { expect, test } from '../support/site-test.ts';

/** What customers wrote, the answers they would press, and the article that helps. */
const stories = [
	{
		says: 'Đang có rất nhiều hội thoại mới từ Facebook nhưng lại không thể đồng bộ về Harasocial',
		presses: [
			'Có, Harasocial thì không',
			'Vẫn ghi đã kết nối, đang rất đông khách mà tin ngừng về',
			'Đọc cả bài',
		],
		article: 101,
	},
	{
		says: '#10: Không gửi được tin nhắn do có ứng dụng khác đang giữ quyền xử lý hội thoại',
		presses: [
			'Không gửi được tin',
			'Ứng dụng khác đang giữ hội thoại',
			'Facebook, không gửi được tin',
			'Đọc cả bài',
		],
		article: 301,
	},
	{
		says: 'đã mua và nâng cấp gói trên Zalo OA, tuy nhiên vẫn không thể kết nối vào Harasocial',
		presses: ['Kết nối và quyền', 'Zalo OA mất kết nối hoặc không kết nối được', 'Đọc cả bài'],
		article: 701,
	},
	{
		says: 'Chỉ nhắn được một tin cho khách bình luận',
		presses: ['Bình luận', 'Có về, nhưng không nhắn riêng được cho người bình luận', 'Đọc cả bài'],
		article: 501,
	},
	{
		says: 'Có tin mới mà Chrome không kêu',
		presses: ['Thông báo', /^B801/],
		article: 801,
	},
];

test.describe('without script, on a narrow phone', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

	for (const { says, presses, article } of stories)
		test(`“${says}” gets from home to B${String(article)} in at most four presses`, async ({
			page,
		}) => {
			expect(presses.length).toBeLessThanOrEqual(4);
			await page.goto('/');
			for (const name of presses) await page.getByRole('link', { name, exact: true }).click();
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator(`.helpful a[href="/cam-on/${String(article)}/"]`)).toBeVisible();
		});

	test('the end says why, the first step and what else it could be', async ({ page }) => {
		await page.goto('/chan-doan/tin-khong-ve/facebook-cung-khong/co-dong-bao/');
		const main = page.getByRole('main');
		await expect(main).toContainText('Vì sao là bài này: Facebook đã tắt hộp thư của Trang');
		await expect(main).toContainText('Mở cài đặt tin nhắn bằng tài khoản quản trị viên');
		await expect(main).toContainText('Trang vắng khách mà tin vẫn không về');
	});

	test('answers so far can be changed, the last one taken back, all of them dropped', async ({
		page,
	}) => {
		await page.goto('/chan-doan/tin-khong-ve/facebook-cung-khong/');
		const answers = page.locator('.finder-trail li');
		await expect(answers.nth(1)).toContainText('Không, tìm trên Facebook không thấy');

		await page.getByRole('link', { name: 'Quay lại câu trước' }).click();
		await expect(page).toHaveURL(/\/chan-doan\/tin-khong-ve\/$/);
		await page.getByRole('link', { name: 'Có, nhưng nằm trong Spam hoặc Tin nhắn chờ' }).click();
		await expect(page.locator('h1')).toContainText('Thiếu tin của vài khách');

		await page.getByRole('link', { name: 'đổi câu “Bạn đang gặp chuyện gì?”' }).click();
		await expect(page).toHaveURL(/\/chan-doan\/$/);
		await page.getByRole('link', { name: 'Không gửi hoặc không trả lời được khách' }).click();
		await page.getByRole('link', { name: 'Ứng dụng khác đang giữ hội thoại' }).click();
		await page.getByRole('link', { name: 'Làm lại từ đầu' }).click();
		await expect(page).toHaveURL(/\/chan-doan\/$/);
		await expect(page.getByRole('list', { name: 'Bạn đã chọn' })).toHaveCount(0);
	});

	test('a question leads past its answers to the screen to look at and its picture', async ({
		page,
	}) => {
		await page.goto('/chan-doan/tin-khong-ve/facebook-cung-khong/');
		await page.getByRole('link', { name: 'Xem cách mở màn hình này' }).click();
		const place = page.getByRole('region', { name: 'Cách mở màn hình này' });
		await expect(place.getByRole('heading', { level: 2 })).toBeInViewport();
		await expect(place).toContainText('Quá nhiều tin nhắn');
		await expect(place).toContainText('Hình vẽ: ');
		await expect(place.locator('.sketch-window')).toBeVisible();
	});
});

test('the first answers stand on the first screen of a phone, with a Page known too', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/chan-doan/tin-khong-ve/?page=123456789012345');
	await expect(
		page.getByRole('link', { name: 'Không, tìm trên Facebook không thấy' }),
	).toBeInViewport();
});
