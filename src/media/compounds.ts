/**
 * Whether a line had better not end between two neighbouring words, because they are the syllables
 * of one word: “tài | khoản”. Punctuation between them allows the break. The list has the compounds
 * of titles and screen labels; a word that is missing is only broken less well.
 */
export function isCompound(first: string, second: string): boolean {
	if (/[\p{P}\p{S}]$/u.test(first)) return false;
	const bare = second.replace(/[\p{P}\p{S}]+$/u, '');
	return compounds.has(`${first} ${bare}`.toLocaleLowerCase('vi').normalize('NFC'));
}

const compounds = new Set(
	`âm thanh, ẩn danh, ảnh bìa, bài viết, bạn bè, báo cáo, bảo mật, bảo vệ, bàn phím, bản ghi,
	bắt đầu, bật lại, biểu tượng, bình luận, bình thường, bộ lọc, bộ nhớ, cá nhân, cài đặt, cảnh báo,
	cập nhật, cấp quyền, chẩn đoán, chấp nhận, chỉnh sửa, chính sách, cho phép, chuyển quyền, chức năng,
	chương trình, công cụ, công khai, công tắc, công ty, cộng đồng, cửa hàng, cửa sổ, danh mục,
	danh sách, dịch vụ, doanh nghiệp, dung lượng, dữ liệu, đánh giá, đám mây, đăng ký,
	đăng nhập, đăng xuất, địa chỉ, điện thoại, điều khiển, điều khoản, đối tác, đối tượng, đồng bộ,
	đồng ý, đơn hàng, gia hạn, giá trị, giao diện, giới hạn, giới thiệu, hạn chế, hạn mức,
	hệ thống, hiển thị, hình ảnh, hoàn tất, hoàn toàn, hoạt động, hỗ trợ, hộp thư, hội thoại,
	hợp lệ, hướng dẫn, ít nhất, kết nối, khách hàng, khả năng, khôi phục,
	không thể, kiểm soát, kiểm tra, kích hoạt, kỹ thuật, lệnh gọi, liên hệ, liên kết, liên lạc,
	lịch sử, lưu trữ, máy chủ, máy tính, mã lỗi, mã phụ, mã trang, màn hình,
	mật khẩu, mặc định, minh bạch, mua hàng, mức độ, nâng cao, năng lượng, nền tảng,
	ngăn chặn, ngôn ngữ, nguyên nhân, người dùng, nhãn dán, nhân viên, nhắn tin, nhắn riêng,
	nội dung, phản hồi, phân công, phân quyền, phân loại, phê duyệt, phiên bản, phòng tránh,
	quá hạn, quản lý, quản trị, quảng cáo, quyền hạn, riêng tư, sản phẩm, sử dụng,
	tài khoản, tạm khóa, tạm dừng, tập trung, tất cả, thành công, thành viên, thanh toán,
	thay đổi, theo dõi, thiết bị, thiết lập, thông báo, thông tin, thời gian,
	thời hạn, thứ tự, thư mục, thực hiện, thương mại, tích hợp, tiện ích, tiếp tục, tiêu chuẩn,
	tin nhắn, toàn quyền, trả lời, trạng thái, trải nghiệm, trang chủ, trình duyệt, trò chuyện,
	truy cập, trực tiếp, trực tuyến, trường hợp, từ chối, tự động, ứng dụng, ủy quyền, vi phạm,
	vô hiệu, xác minh, xác nhận, xem lại, xử lý, yêu cầu, hiệu hóa, dấu hiệu, đính kèm,
	cùng lúc, đang giữ, gửi được, nhận được,
	đông khách, ngừng về, hàng loạt, hết hạn, ở đâu, bị chặn, bị khóa,
	bị tắt, bị ẩn, dùng được, thấy được, xem được, tin mới, tin cũ, chưa quá`
		.normalize('NFC')
		.split(/,\s+/),
);
