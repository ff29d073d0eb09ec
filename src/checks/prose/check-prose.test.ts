import { expect, test } from 'vitest';
import {
	makeArticle,
	makeEntries,
	makeError,
	makeLimit,
} from '../../tests/support/make-content.ts';
import type { Names } from '../../schemas/names.ts';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { checkProse } from './check-prose.ts';

const glossary: GlossaryEntry[] = [
	{
		id: 'lien-ket',
		term: 'liên kết',
		meaning: 'Chữ hoặc nút để bấm.',
		avoid: ['link', 'đường dẫn'],
		explain: true,
	},
	{
		id: 'ung-dung',
		term: 'ứng dụng',
		meaning: 'Phần mềm trên điện thoại.',
		avoid: ['app'],
		explain: true,
	},
];

const names: Names = {
	names: [
		'API',
		'Facebook',
		'ID',
		'internet',
		'Meta Business Suite',
		'Mini App',
		'OA',
		'QR',
		'video',
		'Việt Nam',
		'Zalo',
		'email',
	],
	loanWords: ['PDF', 'spam', 'shop'],
};

/** What is limited: only these numbers must be cited. */
const amounts: [number, string][] = [
	[7, 'ngày'],
	[24, 'giờ'],
	[1, 'ngày'],
	[25, 'MB'],
	[30, 'ảnh'],
	[16, '%'],
	[5, 'phút'],
];

/** Kinds found in an article whose text is one paragraph. */
function found(paragraph: string, known: Names = names): string[] {
	const article = makeArticle({ body: `${paragraph}\n` });
	const entries = makeEntries({
		articles: [article],
		glossary,
		names: known,
		limits: Object.fromEntries(
			amounts.map(([value, unit]) => [
				`gioi-han-${String(value)}`,
				makeLimit({ value, unit, measure: 'window' }),
			]),
		),
		errors: { 'facebook-10-2018278': makeError({ code: '10', subcode: '2018278' }) },
	});
	return checkProse(entries)
		.filter(({ file }) => file === article.file)
		.map(({ kind }) => kind);
}

test.each([
	'Đồ quý, giá quần áo và quỹ hỗ trợ, khoản hoàn tiền, điện thoại, chuyển khoản.',
	'Hòa khóa tài khoản, xóa và hủy tùy lúc khỏe; loay hoay, ngoằn ngoèo, khuỷu tay, khúc khuỷu.',
	'Lịch sử lý thú, không lẩn vẩn; điều này được nhấn mạnh và gây ấn tượng khi tin chạm ngưỡng.',
	'Bấm “Nhấn để bật lại” (Click to turn on) rồi đọc dòng “Page bị hạn chế!” trên màn hình.',
	'Mở Trang Facebook (fanpage) của bạn trong Meta Business Suite.',
	'Chờ 5 phút, chờ thêm khoảng 30 giây, đợi ít nhất 24 giờ hoặc thử lại sau 2 giờ.',
	'Bài 101 cập nhật ngày 23/03/2026, tháng 3/2026, lúc 21:00, từ 22:00–06:00 (giờ Việt Nam).',
	'Giờ của tin gần đây nhất, tên Trang, một vài ảnh, hai nguồn, ba bước và bốn khách.',
	'Ứng dụng nhắn tin – kể cả Zalo Mini App – đều cần kết nối internet.',
	'Xem địa chỉ dạng facebook.com/ten-trang trên thanh địa chỉ.',
	'Liên kết có kèm Trang, dạng ?page=, vẫn mở được.',
	'Lỗi mạng xảy ra một lần; mã QR và mã truy cập (access token) vẫn dùng được.',
	'Năm nay Trang có nhiều tháng đông khách.',
	'Zalo OA, ID Trang, API, email, video và tệp PDF.',
])('finds nothing in: %s', (paragraph) => expect(found(paragraph)).toEqual([]));

test.each([
	['Khách nhắn từ ứng dụng Kênh Bán Hàng của cửa hàng.', 'Kênh Bán Hàng', 'capitalised-words'],
	['Khách nhắn từ ứng dụng Shopee của cửa hàng.', 'Shopee', 'english-word'],
])('knows a name in “%s” only when content/names.yml lists it', (paragraph, name, kind) => {
	expect(found(paragraph)).toEqual([kind]);
	expect(found(paragraph, { ...names, names: [name] })).toEqual([]);
});

test.each([
	['Tài khoản bị khoá.', 'tone-place'],
	['Tài khoản bị KHOÁ.', 'tone-place'],
	['Tin qúy giá.', 'tone-place'],
	['Bấm vào đường dẫn đó.', 'avoided-word'],
	['Mở app trên máy.', 'avoided-word'],
	['Click vào nút.', 'press-word'],
	['Chạm vào nút.', 'press-word'],
	['Ấn nút bật.', 'press-word'],
	['Mở fanpage của bạn.', 'page-word'],
	['Mở Page của bạn.', 'page-word'],
	['Nhập id-page vào ô.', 'page-number-word'],
	['Khách gửi được trong vòng 24 giờ.', 'typed-number'],
	['Khách gửi được bảy ngày.', 'typed-number'],
	['Khách gửi được hai mươi bốn giờ.', 'typed-number'],
	['Khách gửi được trong một ngày.', 'typed-number'],
	['Tệp nặng quá 25 MB thì không gửi được.', 'typed-number'],
	['Gửi tối đa 30 ảnh.', 'typed-number'],
	['Giảm 16% lượng tin.', 'typed-number'],
	['Chờ đã. Sau 5 phút thì mở lại.', 'typed-number'],
	['Khung là 24 tiếng.', 'typed-number'],
	['Gửi một lượt 30 ảnh.', 'typed-number'],
	['Chờ khách nhắn lại trong 24 giờ.', 'typed-number'],
	['Có 1000 tệp trong thư mục.', 'ungrouped-number'],
	['Nặng gấp 1.5 lần.', 'dotted-decimal'],
	['Gửi 3-5 lần.', 'hyphen-range'],
	['Gặp lỗi #10 khi gửi.', 'typed-code'],
	['Gặp lỗi −216 khi gửi.', 'typed-code'],
	['Gặp mã lỗi -216 khi gửi.', 'typed-code'],
	['Kèm mã phụ 2018278.', 'typed-code'],
	['Tin gần đây bị mất.', 'aging-word'],
	['Tin về chậm — rất chậm.', 'aside-dash'],
	['Trang bị tắt!', 'exclamation'],
	['Gửi nv xem lại.', 'short-form'],
	['Họ nói «chậm».', 'straight-quotes'],
	['Họ nói “chậm ” thôi.', 'space-before-mark'],
	['Tin về chậm ? Chờ thêm.', 'space-before-mark'],
])('in “%s” finds %s', (paragraph, kind) => expect(found(paragraph)).toContain(kind));

test('counts lines inside a paragraph, and reads both ways of typing a letter alike', () => {
	const article = makeArticle({ body: 'Một dòng tốt.\nTài khoản bị khoá.\n' });
	const [problem] = checkProse(makeEntries({ articles: [article] }));
	expect(problem).toMatchObject({ kind: 'tone-place', line: 2 });
});

test('leaves the words of customers and screens alone', () => {
	const article = makeArticle({
		symptoms: ['ko thấy tin trên fanpage', 'inbox bị lỗi #10 hoài!', 'click hoài ko đc'],
	});
	const error = makeError({ messages: ['Nhấn "OK" để thử lại!!'] });
	expect(
		checkProse(makeEntries({ articles: [article], errors: { 'facebook-551': error } })),
	).toEqual([]);
});

test('lets a limit state its number, and nothing else', () => {
	const stated = makeLimit({
		subject: 'Tin ngoài khung 24 giờ',
		value: 24,
		unit: 'giờ',
		measure: 'window',
		previously: [],
	});
	const typed = makeLimit({ condition: 'Tính trong 24 giờ.', previously: [] });
	const error = makeError({ meaning: 'Quá hạn trong 24 giờ.' });
	const problems = checkProse(
		makeEntries({ limits: { stated, typed }, errors: { 'facebook-551': error } }),
	);
	expect(problems.map(({ kind, file }) => [kind, file])).toEqual([
		['typed-number', 'content/limits/typed.yml'],
		['typed-number', 'content/errors/facebook-551.yml'],
	]);
});
