/**
 * The search box; what only its markup needs is in `site-search.ts`, its results are in `search-results.ts`, which comes
 * later. Read by the browser too, so they stand alone.
 */
export const searchStrings = {
	label: 'Tìm theo điều bạn thấy',
	placeholder: 'Ví dụ: tin nhắn không về',
	dialog: 'Tìm kiếm',
	close: 'Đóng',
	/** Keys of the dialog, and what they do. */
	keys: [
		[['↑', '↓'], 'chọn'],
		[['↵'], 'mở'],
		[['Esc'], 'đóng'],
	] satisfies [string[], string][],
	hint: 'Gõ điều bạn thấy, mã lỗi, hoặc dán cả câu báo lỗi. Không cần gõ dấu.',

	suggestions: 'Gợi ý',
	common: 'Hay gặp nhất',
	recent: 'Bạn đã tìm',
	forget: 'Xóa các câu đã tìm',
	forgotten: 'Đã xóa các câu đã tìm.',
	all: (query: string) => `Tìm “${query}” trong mọi bài`,
	suggested: (count: number) =>
		count === 0 ? 'Chưa có gợi ý.' : `${count} gợi ý. Dùng phím mũi tên lên, xuống để chọn.`,
};
