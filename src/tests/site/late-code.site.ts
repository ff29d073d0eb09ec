import { expect, test } from '../support/site-test.ts';

/*
 * A file that a page asks for later is gone, as after a deploy that removed old files: the page says so in place and
 * names a way on, and nothing is left unanswered in the console.
 */
const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const id = '112233445566778';

for (const [place, { path, file, says }] of Object.entries({
	'the desk': {
		path: '/ban-ho-tro/',
		file: /_astro\/agent-desk/,
		says: 'Chưa tải được dữ liệu của bàn hỗ trợ',
	},
	'the data of the desk': {
		path: '/ban-ho-tro/',
		file: /bai\.json/,
		says: 'Chưa tải được dữ liệu của bàn hỗ trợ',
	},
	'the contact texts': {
		path: '/lien-he/?bai=101',
		file: /_astro\/contact-help/,
		says: 'Chưa điền sẵn được nội dung gửi hỗ trợ',
	},
	'the article of the contact texts': {
		path: '/lien-he/?bai=101',
		file: /bai\/10\.json/,
		says: 'Chưa điền sẵn được nội dung gửi hỗ trợ',
	},
	'the list of saved data': {
		path: '/da-luu/',
		file: /_astro\/saved-data/,
		says: 'Chưa tải được danh sách',
	},
	'the replies of an article': {
		path: `${article}?page=${id}`,
		file: /_astro\/fill-replies/,
		says: 'Chưa tải được phần soạn liên kết kèm Trang và câu trả lời',
	},
	'the Page box': {
		path: `${article}?page=${id}`,
		file: /_astro\/facebook-page-code/,
		says: 'Chưa tải được phần đọc liên kết Trang',
	},
}))
	test(`without its file ${place} says so, and how to go on`, async ({ page, watch }) => {
		watch.allowed.push(/Failed to load resource/);
		await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto(path);
		const sentence = page.locator('main').getByText(says);
		await expect(sentence).toBeVisible();
		await expect(sentence).toContainText('tải lại trang này');
	});
