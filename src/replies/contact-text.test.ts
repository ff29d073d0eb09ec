import { describe, expect, test } from 'vitest';
import { parseArticleNumber, contactText, parseReported, reportText } from './contact-text.ts';
import { refillText } from './refilled-text.ts';

const article = {
	label: 'B301',
	title: 'Không trả lời được',
	link: 'https://tro-giup.example/b/301/',
	ask: ['Địa chỉ Trang hoặc ID Trang', 'Tên khách và giờ gửi tin bị lỗi', 'Nguyên văn câu báo lỗi'],
	escalate: 'Liên hệ hỗ trợ khi vẫn gặp lỗi này.',
};

test('is a form to fill by hand when nothing is known', () => {
	expect(contactText({})).toBe(
		['Trang (ID hoặc liên kết): ', 'Bắt đầu thấy lúc: ', 'Câu báo lỗi hoặc mã lỗi: '].join('\n'),
	);
});

test('asks for what the article asks for, filled as far as it is known', () => {
	expect(
		contactText({
			article,
			page: 'https://www.facebook.com/shophoalan',
			code: '#10',
			written: '14:05 22/11/2026',
			browser: 'Chrome 131 trên Android',
		}),
	).toBe(
		[
			'Bài đã làm theo: B301 – Không trả lời được',
			'https://tro-giup.example/b/301/',
			'Địa chỉ Trang hoặc ID Trang: https://www.facebook.com/shophoalan',
			'Tên khách và giờ gửi tin bị lỗi: ',
			'Nguyên văn câu báo lỗi: #10',
			'Viết lúc: 14:05 22/11/2026',
			'Trình duyệt: Chrome 131 trên Android',
		].join('\n'),
	);
});

describe('what the reader tells', () => {
	const before = contactText({});
	const after = contactText({ story: 'tin không về\n\ntừ sáng', code: '#551' });

	test('stands in one line, before what is asked for', () =>
		expect(after).toBe(
			[
				'Chuyện gặp phải: tin không về / từ sáng',
				'Trang (ID hoặc liên kết): ',
				'Bắt đầu thấy lúc: ',
				'Câu báo lỗi hoặc mã lỗi: #551',
			].join('\n'),
		));

	test('fills a text that nobody has touched', () =>
		expect(refillText(before, { before, after })).toBe(after));

	test('leaves what was filled by hand, and fills the rest', () => {
		const shown = before.replace('thấy lúc: ', 'thấy lúc: 9 giờ');
		expect(refillText(shown, { before, after })).toBe(
			[
				'Chuyện gặp phải: tin không về / từ sáng',
				'Trang (ID hoặc liên kết): ',
				'Bắt đầu thấy lúc: 9 giờ',
				'Câu báo lỗi hoặc mã lỗi: #551',
			].join('\n'),
		);
	});

	test('takes its own line away again, and none that was taken away by hand comes back', () => {
		expect(refillText(after, { before: after, after: before })).toBe(before);
		const cut = before.replace('Bắt đầu thấy lúc: \n', '');
		expect(refillText(cut, { before, after })).not.toContain('Bắt đầu');
		const grown = contactText({ story: 'tin không về từ hôm qua' });
		expect(refillText(`${after}\nThêm: x`, { before: after, after: grown })).toMatch(
			/^Chuyện gặp phải: tin không về từ hôm qua\n[^]*\nThêm: x$/,
		);
	});
});

test('a report names what is wrong and leaves the rest open', () => {
	expect(
		reportText({
			place: 'gioi-han',
			name: 'page-high-volume',
			link: 'https://tro-giup.example/gioi-han/#page-high-volume',
		}),
	).toBe(
		[
			'Báo sai ở giới hạn: page-high-volume',
			'Địa chỉ: https://tro-giup.example/gioi-han/#page-high-volume',
			'Chỗ sai, chép nguyên văn: ',
			'Đúng ra là: ',
			'Biết từ đâu: ',
		].join('\n'),
	);
});

test.each([
	['bai:101', { place: 'bai', id: '101', path: '/b/101/' }],
	[
		'gioi-han:page-high-volume',
		{ place: 'gioi-han', id: 'page-high-volume', path: '/gioi-han/#page-high-volume' },
	],
	[
		'ma-loi/facebook:facebook-10-2018278',
		{ place: 'ma-loi', id: 'facebook-10-2018278', path: '/ma-loi/facebook/#facebook-10-2018278' },
	],
])('%s is something of this site', (text, reported) => {
	expect(parseReported(text)).toEqual(reported);
});

test.each(['', 'bai:', 'bai:1a', 'gioi-han:<b>', 'ma-loi:facebook-10', '//evil.example', 'x:y'])(
	'%j names nothing',
	(text) => {
		expect(parseReported(text)).toBeUndefined();
	},
);

test.each([
	['101', '101'],
	['B101', '101'],
	['b101', '101'],
	['101.', '101'],
	['101)', '101'],
	[' 101/', '101'],
	['1234567', undefined],
	['', undefined],
	['zalo', undefined],
])('%j is the number %j', (text, number) => expect(parseArticleNumber(text)).toBe(number));
