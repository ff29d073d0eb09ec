/** The page of everything that this browser keeps. Read by the browser, so it stands alone. */
export const savedStrings = {
	title: 'Đã lưu trong máy',
	description:
		'Xem và xóa mọi thứ trang trợ giúp này đang nhớ trong trình duyệt của bạn: các Trang, màu nền và bàn hỗ trợ.',
	lead: 'Mọi thứ dưới đây chỉ nằm trong trình duyệt này. Chúng tôi không nhận được và không xem được.',
	withoutScript: 'Trình duyệt này không chạy script, nên trang trợ giúp không nhớ gì ở đây.',
	blocked: 'Trình duyệt này không cho trang web nhớ gì, nên không có gì được lưu.',
	nothing: 'Trình duyệt này không nhớ gì của trang trợ giúp.',
	remove: 'Xóa',
	removeOne: (name: string) => `Xóa ${name}`,
	removeAll: 'Xóa tất cả',
	removed: (name: string) => `Đã xóa ${name}.`,
	removedAll: 'Đã xóa tất cả.',
	until: {
		localStorage: 'Nhớ tới khi bạn xóa',
		sessionStorage: 'Mất khi bạn đóng thẻ này',
	},
	/** The number of an article as it is printed. */
	article: (number: string) => `B${number}`,
	yes: 'Có',
	items: {
		pages: 'Các Trang bạn đã nhập',
		'tab-page': 'Trang có sẵn trong liên kết bạn mở',
		'offered-page': 'Trang trong liên kết, đang chờ bạn chọn',
		'inside-app-read': 'Bạn đã đọc lời nhắc về trình duyệt trong ứng dụng',
		'arrival-words': 'Chữ bạn vừa tìm, để đánh dấu trên bài bạn mở',
		'recent-queries': 'Những câu bạn đã tìm',
		theme: 'Màu nền bạn chọn',
		'reply-words': 'Cách xưng hô trong câu trả lời ở bàn hỗ trợ',
		'desk-pinned': 'Bài đã ghim ở bàn hỗ trợ',
		'desk-recent': 'Bài vừa dùng ở bàn hỗ trợ',
		'desk-reply': 'Câu trả lời bạn chọn ở bàn hỗ trợ',
		'desk-answered-page': 'Trang đã có khi bạn sao chép ở bàn hỗ trợ',
		'desk-answered-tab-pages': 'Trang đã có khi bạn sao chép ở bàn hỗ trợ trong thẻ này',
	},
	themes: { dark: 'Tối', light: 'Sáng' },
	privacy: 'Đọc về quyền riêng tư',
};
