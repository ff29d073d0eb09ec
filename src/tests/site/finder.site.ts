import { expect, test } from '../support/site-test.ts';

/** What customers wrote, the answers they would press, and the article that helps. */
const stories = [
	{
		says: 'Đang có rất nhiều hội thoại mới từ Facebook nhưng lại không thể đồng bộ về Harasocial',
		presses: [
			'Tin nhắn của khách không về, về thiếu hoặc về chậm',
			'Có trên Facebook, nhưng Harasocial không có hoặc về chậm',
			'Vẫn ghi đã kết nối, đang rất đông khách mà tin ngừng về',
		],
		article: 101,
	},
	{
		says: '#10: Không gửi được tin nhắn do có ứng dụng khác đang giữ quyền xử lý hội thoại',
		presses: [
			'Không gửi hoặc không trả lời được khách',
			'Ứng dụng khác đang giữ hội thoại',
			'Facebook, không gửi được tin',
		],
		article: 301,
	},
	{
		says: 'đã mua và nâng cấp gói trên Zalo OA, tuy nhiên vẫn không thể kết nối vào Harasocial',
		presses: [
			'Không kết nối được, không đăng nhập được hoặc thiếu quyền',
			'Zalo OA mất kết nối hoặc không kết nối được',
		],
		article: 701,
	},
	{
		says: 'Chỉ nhắn được một tin cho khách bình luận',
		presses: [
			'Bình luận không về, không nhắn riêng được, hoặc đã ẩn mà vẫn thấy',
			'Có về, nhưng không nhắn riêng được cho người bình luận',
		],
		article: 501,
	},
	{
		says: 'Có tin mới mà Chrome không kêu',
		presses: [
			'Máy không báo tin mới, chatbot im lặng hoặc trả lời trùng',
			'Có tin mới mà máy không báo',
			'Máy tính',
		],
		article: 801,
	},
];

test.describe('without script, on a narrow phone', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

	for (const { says, presses, article } of stories)
		test(`“${says}” gets from home to B${String(article)} in at most four presses`, async ({
			page,
		}) => {
			const all = [...presses, 'Đọc cả bài'];
			expect(all.length).toBeLessThanOrEqual(4);
			await page.goto('/');
			for (const name of all) await page.getByRole('link', { name, exact: true }).click();
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.getByRole('link', { name: `B${String(article)}` }).first()).toBeVisible();
		});

	test('the end says why, the first step and what else it could be', async ({ page }) => {
		await page.goto('/chan-doan/tin-khong-ve/facebook-cung-khong/co-dong-bao/');
		const main = page.getByRole('main');
		await expect(main).toContainText('Vì sao là bài này: Facebook đã tắt hộp thư của Trang');
		await expect(main).toContainText('Đăng nhập Facebook bằng tài khoản có toàn quyền kiểm soát');
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
		await expect(place.getByRole('img')).toBeVisible();
	});
});

const firstQuestions = [
	[
		'Lúc tin ngừng về, Trang có đang rất đông khách nhắn không?',
		'/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/',
	],
	['Tin của khách có trong hộp thư của Facebook không?', '/tin-khong-ve/trang-khong-co-tin-moi/'],
	['Tin của khách có trong hộp thư của Facebook không?', '/tin-khong-ve/tin-ve-cham/'],
	[
		'Tin của khách có trong hộp thư của Facebook không?',
		'/tin-khong-ve/tin-trong-spam-hoac-tin-cho/',
	],
	['Dòng báo khi gửi tin nói gì?', '/hoi-thoai/ung-dung-khac-giu-hoi-thoai/'],
	['Dòng báo khi gửi tin nói gì?', '/khong-gui-duoc/qua-24-gio/'],
	['Dòng báo khi gửi tin nói gì?', '/khong-gui-duoc/trang-bi-chan-gui-tin/'],
	['Dòng báo khi gửi tin nói gì?', '/khong-gui-duoc/nguoi-nay-khong-co-mat/'],
	['Phần bị thiếu là gì?', '/tin-khong-ve/khong-thay-tin-cu/'],
	['Phần bị thiếu là gì?', '/tin-khong-ve/khong-hien-nhan-dan-anh-gif/'],
	['Tin bạn định gửi là loại nào?', '/khong-gui-duoc/tra-loi-sau-24-gio/'],
	['Tin bạn định gửi là loại nào?', '/khong-gui-duoc/the-tin-nhan-ngung-ho-tro/'],
	['Bạn đang gửi gì?', '/khong-gui-duoc/gui-hang-loat-bi-cham/'],
	['Bạn đang gửi gì?', '/khong-gui-duoc/khong-gui-duoc-anh-video-tep/'],
	['Bạn đang gửi gì?', '/khong-gui-duoc/tin-dai-hoac-nut-bi-tu-choi/'],
	['Chuyện xảy ra ở kênh nào?', '/ket-noi/mat-ket-noi-trang/'],
	['Chuyện xảy ra ở kênh nào?', '/instagram/tin-instagram-khong-ve/'],
	['Chuyện xảy ra ở kênh nào?', '/zalo/mat-ket-noi-zalo-oa/'],
] as const;

for (const [question, path] of firstQuestions)
	test(`${path} starts with “${question}” and says which answer is its own`, async ({ page }) => {
		await page.goto(path);
		const first = page.getByRole('region', { name: question });
		await expect(
			first.getByText(/^(Đúng bài này, xem cách xử lý|Có thể là bài này)$/),
		).not.toHaveCount(0);
		const links = await first
			.getByRole('link')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		const elsewhere = links.filter((href) => !href.startsWith('#'));
		expect(elsewhere.length).toBeGreaterThan(0);
		for (const href of links.filter((one) => one.startsWith('#')))
			await expect(page.locator(href)).toBeAttached();
		for (const href of elsewhere) {
			const end = await (await page.request.get(href)).text();
			expect(end, `${href} leads back to ${path}`).not.toContain(`data-primary href="${path}"`);
		}
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
