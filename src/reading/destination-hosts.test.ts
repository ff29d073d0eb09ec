import { join } from 'node:path';
import { expect, test } from 'vitest';
import { destinationSchema } from '../schemas/destination.ts';
import { readContent } from './read-content.ts';

test('stops a settings screen on a foreign host, with another slot or copied in vain', async () => {
	const folder = join(import.meta.dirname, '../tests/fixtures/foreign-host');
	const { problems } = await readContent(folder);
	const found = problems.filter(({ file }) => file.endsWith('trang-la.yml'));
	expect(found.map(({ line, what }) => [line, what])).toEqual([
		[
			6,
			'Địa chỉ “https://facebook.com.evil.example/{page}/settings/” không nằm trên các trang web được phép dẫn tới.',
		],
		[8, 'Địa chỉ “https://www.facebook.com/{business}/settings/” có chỗ trống không dùng được.'],
		[
			9,
			'Mục “url” và “requires” không khớp nhau: chỉ địa chỉ chrome://settings/… mới phải sao chép bằng tay.',
		],
	]);
	expect(found[0]?.cure).toContain('www.facebook.com, business.facebook.com');
});

test('stops a slot that is part of a word, and an address without its slashes', async () => {
	const folder = join(import.meta.dirname, '../tests/fixtures/foreign-host');
	const { problems } = await readContent(folder);
	const found = problems.filter(({ file }) => file.endsWith('cho-trong.yml'));
	expect(found.map(({ line, what }) => [line, what])).toEqual([
		[6, 'Địa chỉ “https://www.facebook.com/inbox-{page}/” có chỗ trống không dùng được.'],
		[8, 'Địa chỉ “https:www.facebook.com/inbox” không nằm trên các trang web được phép dẫn tới.'],
	]);
});

test.each([
	['https://app.harasocial.com/', undefined],
	['https://support.harasocial.com/support/tickets/new', undefined],
	['http://app.harasocial.com/', 'foreign-host'],
	['https://app.harasocial.com:8080/', 'foreign-host'],
	['https://app.harasocial.com.evil.example/', 'foreign-host'],
	['https://app.harasocial.com/{page}/', 'unknown-slot'],
])('a screen of the product may stand at a fixed address of its own: %s', (url, mistake) => {
	const checked = destinationSchema.safeParse({
		name: 'màn hình của sản phẩm',
		task: 'Mở sản phẩm',
		channel: 'san-pham',
		menu: [{ vi: 'Sản phẩm' }],
		url,
		accepts: url.includes('{page}') ? ['pageId'] : [],
		role: 'Ai cũng mở được',
		source: 'nguon',
		read: 'copy',
		confidence: 'confirmed',
	});
	expect(checked.error?.issues.map(({ message }) => message)).toEqual(mistake && [mistake]);
});
