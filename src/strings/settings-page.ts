/** The page of all settings screens. */
export const settingsPageStrings = {
	title: 'Mở đúng màn hình cài đặt',
	description:
		'Mọi màn hình cài đặt của Facebook, Instagram, Zalo OA và điện thoại mà các bài nhắc tới. Nhập Trang một lần, mọi liên kết sẵn sàng.',
	lead: 'Nhập Trang một lần, rồi bấm việc bạn cần: liên kết mở đúng màn hình của Trang đó.',
	noScript:
		'Trình duyệt này không chạy được ô nhập Trang. Hãy tự điền Trang của bạn vào từng liên kết mẫu bên dưới.',
	withoutId:
		'Không biết tên hay ID Trang? Hãy dùng “Chuyển sang Trang, rồi mở” ở màn hình có nút này, hoặc đi theo menu ghi ở mỗi màn hình.',
	phone:
		'Trên điện thoại, liên kết có thể mở ứng dụng thay vì màn hình cài đặt. Khi đó hãy giữ vào nút rồi chọn mở trong thẻ mới, hoặc dùng máy tính.',
	groups: {
		'tin-nhan': 'Tin nhắn và hộp thư',
		'ket-noi': 'Quyền truy cập và kết nối',
		'tinh-trang': 'Sự cố và hạn chế',
		'id-trang': 'ID Trang',
		'binh-luan': 'Bình luận',
	},
	/** What a channel has beside the groups above. */
	others: (channel: string) => `${channel}, mục khác`,
	filter: 'Lọc màn hình theo việc cần làm hoặc tên mục',
	articles: 'Bài hướng dẫn',
	byMenu: 'Chỉ đi theo menu, không có liên kết',
};
