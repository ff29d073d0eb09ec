/**
 * The small vocabulary that `generated-articles.ts` writes from: plain sentences in the house style,
 * so that the generated text passes the same check as an author's. `{things}`, `{fails}`, `{when}`
 * and `{who}` are filled in.
 */
export const things = [
	'Tin nhắn của khách',
	'Ảnh khách gửi',
	'Bình luận mới',
	'Hội thoại cũ',
	'Câu trả lời mới',
	'Nhãn dán',
	'Tin thoại',
	'Tên khách',
	'Đơn của khách',
	'Tệp đính kèm',
	'Video khách gửi',
	'Câu trả lời mẫu',
	'Nhãn hội thoại',
	'Ghi chú về khách',
	'Lời chào tự động',
	'Số điện thoại',
];

export const fails = [
	'không hiện ra',
	'hiện rất chậm',
	'hiện hai lần',
	'gửi mãi không xong',
	'mất sau khi tải lại',
	'nằm sai hội thoại',
	'hiện sai thứ tự',
	'không mở được',
	'hiện chỗ trống',
	'báo chưa gửi được',
	'không lưu được',
	'chỉ hiện một nửa',
	'hiện rồi lại mất',
	'không tìm ra',
];

export const times = [
	'trên điện thoại',
	'trên máy tính',
	'lúc đông khách',
	'từ sáng nay',
	'sau khi đổi mật khẩu',
	'sau khi kết nối lại',
	'vào buổi tối',
	'khi dùng mạng ở nhà',
	'sau khi đổi nhân viên',
	'khi mở nhiều cửa sổ',
	'khi mạng yếu',
	'sau khi cập nhật',
	'với khách cũ',
	'với khách mới',
];

/** Follows a thing once every combination without it is used. */
export const places = ['', ' ở A', ' ở B', ' ở C'];

export const people = [
	'một nhân viên',
	'cả nhóm trực',
	'người mới vào làm',
	'quản trị viên',
	'ca trực tối',
	'khách quen',
];

export const signs = [
	'Điều này xảy ra {when}, còn lúc khác thì bình thường.',
	'Hãy so màn hình của {who} với màn hình của người bên cạnh.',
	'Nếu {who} cũng thấy như vậy thì nguyên nhân không nằm ở máy.',
	'{things} {fails}, dù kết nối của Trang vẫn còn nguyên.',
	'Mở lại hội thoại một lần rồi xem {things} có đổi không.',
	'Ghi lại giờ bạn thấy lần đầu để so với giờ trong hộp thư.',
	'Chỉ một Trang bị thì nguyên nhân thường nằm ở Trang đó.',
	'Nhiều Trang cùng bị thì hãy chờ và xem thông báo chung.',
];

export const steps = [
	'Tải lại trang Harasocial rồi mở lại hội thoại của khách.',
	'Đăng nhập bằng tài khoản có quyền quản trị Trang.',
	'Mở hộp thư của Trang và tìm đúng hội thoại ấy.',
	'So giờ của câu cuối cùng ở hai nơi.',
	'Nhờ {who} mở cùng hội thoại trên máy khác.',
	'Đóng các cửa sổ đang mở rồi chỉ mở lại một cửa sổ.',
	'Nhờ một người quen nhắn thử vào Trang.',
	'Xem câu nhắn thử có hiện ra đủ và đúng thứ tự không.',
];

export const causes = [
	'{things} đi qua nhiều chặng trước khi hiện ra, và chặng nào cũng có thể chậm.',
	'Khi {who} mở cùng hội thoại ở hai nơi, màn hình có thể giữ bản cũ.',
	'Trang vừa đổi quyền thì phần mềm cần thời gian để nhận quyền mới.',
	'Mạng chập chờn làm trang dừng giữa chừng mà không báo gì.',
	'Trình duyệt giữ dữ liệu cũ nên màn hình chưa theo kịp.',
	'Nền tảng đang bận nên trả lời chậm hơn mọi ngày.',
];

export const habits = [
	'Mỗi ca trực chỉ mở một cửa sổ Harasocial.',
	'Nhắc {who} tải lại trang đầu ca.',
	'Ghi lại giờ và tên khách mỗi lần thấy lạ.',
	'Giữ một người có quyền quản trị trong mỗi ca.',
	'Kết nối lại Trang ngay sau khi đổi mật khẩu.',
	'Trả lời khách gấp trước, việc khác làm sau.',
];
