/** Words of the Markdown twins that no page has. */
export const markdownStrings = {
	heading: (label: string, channels: string, updated: string) =>
		`Bài ${label} · ${channels} · Cập nhật ${updated}`,
	address: 'Địa chỉ',
	shortAddress: 'Liên kết ngắn',
	menu: 'Theo menu',
	menuOnPhone: 'Trên điện thoại',
	url: 'Mở thẳng',
	urlAfterSwitching: 'Sau khi chuyển sang Trang',
	slot: 'thay id-trang bằng ID Trang hoặc tên người dùng của Trang',
	slotPageId: 'thay id-trang bằng ID Trang',
	slotUsername: 'thay id-trang bằng tên người dùng của Trang',
	role: 'Cần quyền',
	picture: 'Hình',
	escalate: 'Khi nào liên hệ hỗ trợ',
	ask: 'Chuẩn bị khi hỏi hỗ trợ',
	copy: 'Sao chép cả bài (Markdown)',
	copied: 'Đã sao chép cả bài',
	open: 'Mở bài dạng chữ (Markdown)',
	llms: {
		lead: (product: string) =>
			`Trung tâm trợ giúp của ${product} cho người bán hàng qua Facebook, Instagram và Zalo OA: nhận ra sự cố, mở đúng cài đặt, biết giới hạn của nền tảng. Mọi giới hạn có nguồn và ngày; thông tin chưa xác nhận được ghi rõ.`,
		facts: 'Số liệu và tra cứu',
		limits: 'Giới hạn của các nền tảng, kèm nguồn và ngày (JSON)',
		errors: 'Mã lỗi: nghĩa là gì, cần làm gì (JSON)',
		destinations: 'Màn hình cài đặt: menu và liên kết (JSON)',
		articles: 'Danh sách bài (JSON)',
		full: 'Toàn bộ bài trong một tệp',
		updates: 'Điều mới đổi trong từng bài (RSS)',
	},
};
