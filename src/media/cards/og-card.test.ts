import { expect, test } from 'vitest';
import { articleCard, ogCard } from './og-card.ts';

const titles = [
	'Không nhận được tin nhắn Facebook mới lúc Trang đông khách',
	'Thiếu tin của vài khách vì nằm trong Spam hoặc Tin nhắn chờ',
	'Không trả lời được vì ứng dụng khác giữ hội thoại (lỗi #10)',
	'Báo “Người này hiện không có mặt” (lỗi #551)',
	'Trang nằm trong tài khoản doanh nghiệp của người khác',
	'Lấy ID Trang ở đâu',
	'Zalo OA mất kết nối hoặc không kết nối được',
];

test.each(titles)('keeps every word of %j, with no syllable alone on the last line', (title) => {
	const { lines, size } = ogCard({ eyebrow: 'B101', title });
	expect(lines.join(' ').replaceAll('\u00a0', ' ')).toBe(title);
	expect(lines.length).toBeLessThanOrEqual(3);
	expect(lines.length === 1 || /\s/.test(lines.at(-1) ?? '')).toBe(true);
	expect(size).toBeGreaterThanOrEqual(64);
});

test('keeps a code with its word, and names in one piece', () => {
	const { lines } = ogCard({ eyebrow: '', title: titles[2] ?? '' });
	expect(lines.join('|')).toContain('(lỗi\u00a0#10)');
	expect(ogCard({ eyebrow: '', title: 'Lấy ID Trang ở đâu' }).lines[0]).toContain('ID\u00a0Trang');
});

test('keeps the compounds that the author marked in the title', () => {
	const text = 'Nhân viên không nhận được thông báo hội\u00a0thoại\u00a0mới trên máy Samsung';
	const card = articleCard(
		{
			label: 'B101',
			title: { inlines: [{ kind: 'text', text }], plain: text.replaceAll('\u00a0', ' ') },
		},
		'Tin không về',
	);
	expect(card.eyebrow).toBe('B101 · Tin không về');
	expect(card.lines.some((line) => line.includes('hội\u00a0thoại\u00a0mới'))).toBe(true);
});

test('makes a long title smaller until it fits, and never drops a word', () => {
	const title = 'Không nhận được tin nhắn của khách hàng '.repeat(4).trim();
	const { lines, size } = ogCard({ eyebrow: '', title });
	expect(size).toBeLessThan(64);
	expect(lines.join(' ')).toBe(title);
});

test('has one hash for equal words and another for others', () => {
	const card = ogCard({ eyebrow: 'B101', title: 'Lấy ID Trang ở đâu' });
	expect(ogCard({ eyebrow: 'B101', title: 'Lấy ID Trang ở đâu'.normalize('NFD') }).hash).toBe(
		card.hash,
	);
	expect(ogCard({ eyebrow: 'B102', title: 'Lấy ID Trang ở đâu' }).hash).not.toBe(card.hash);
});
