/** The texts that a reader copies for support. Read by the browser too, so it stands alone. */
export const contactTextStrings = {
	article: 'Bài đã làm theo',
	story: 'Chuyện gặp phải',
	page: 'Trang (ID hoặc liên kết)',
	since: 'Bắt đầu thấy lúc',
	error: 'Câu báo lỗi hoặc mã lỗi',
	written: 'Viết lúc',
	browser: 'Trình duyệt',
	report: {
		article: 'Báo sai ở bài',
		'gioi-han': 'Báo sai ở giới hạn',
		'ma-loi': 'Báo sai ở mã lỗi',
		nowhere: 'Báo sai ở',
		address: 'Địa chỉ',
		wrong: 'Chỗ sai, chép nguyên văn',
		right: 'Đúng ra là',
		source: 'Biết từ đâu',
	},
	/** Names of browsers and what they run in. */
	browsers: {
		messenger: 'trình duyệt trong Messenger',
		facebook: 'trình duyệt trong Facebook',
		instagram: 'trình duyệt trong Instagram',
		zalo: 'trình duyệt trong Zalo',
		other: 'trình duyệt khác',
		on: 'trên',
	},
};
