/** The page with all settings screens, for whoever has a Page to try them on. Used by the build alone. */
export const screensFormStrings = {
	title: 'Mở thử các màn hình cài đặt',
	description:
		'Danh sách mọi màn hình cài đặt để người có Trang mở thử từng cái trên máy tính và điện thoại rồi ghi lại kết quả.',
	lead: 'Dành cho người có Trang và giúp chúng tôi kiểm tra. Mở từng màn hình bằng máy bạn đang dùng, chọn kết quả, rồi chép các dòng ở cuối trang.',
	notKept: 'Trang này không lưu và không gửi gì. Hãy chép các dòng trước khi đóng.',
	noScript:
		'Trình duyệt đang tắt JavaScript: hãy đánh dấu trên giấy, hoặc gõ thẳng vào các dòng ở cuối trang.',
	role: 'Vai trò của bạn trong Trang, không ghi tên người',
	roleExample: 'Quản trị viên',
	date: 'Ngày mở thử',
	withoutId: 'Chuyển sang Trang rồi mở địa chỉ không có ID:',
	note: 'Chỗ thật, nếu khác',
	noteOf: (question: string) => `Chỗ thật, nếu khác (${question})`,
	lines: 'Các dòng để chép',
	linesNote: 'Chép vào một tệp rồi gửi cho người giữ nội dung trang này.',
	copy: 'Sao chép các dòng',
} as const;
