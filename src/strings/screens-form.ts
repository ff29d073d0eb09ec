/** What stands before `=` in a line of the form. */
export const formKeys = {
	role: 'vai trò',
	date: 'ngày',
	computer: 'máy tính',
	phone: 'điện thoại',
	/** Follows the device, after a comma: the address that is tried without the ID of a Page. */
	withoutId: 'không có ID',
} as const;

/** What may stand behind it. */
export const formFindings = ['đúng', 'mở sai chỗ', 'menu khác'] as const;

/** First line of the answers that are sent. */
export const formAnswersHead = '# Kết quả mở thử. Lưu thành tệp rồi đưa cho lệnh npm run review.';

/** Of the questions that a fold holds, how many are answered. */
export const answeredOf = (count: number, all: number) => `${String(count)}/${String(all)}`;

/** The page with all settings screens, for whoever has a Page to try them on. Used by the build alone. */
export const screensFormStrings = {
	title: 'Mở thử các màn hình cài đặt',
	description:
		'Danh sách mọi màn hình cài đặt để người có Trang mở thử từng cái trên máy tính và điện thoại rồi ghi lại kết quả.',
	lead: 'Dành cho người có Trang và giúp chúng tôi kiểm tra. Mở từng màn hình bằng máy bạn đang dùng rồi chọn kết quả; có mười phút thì làm ba màn hình đầu và nhóm bạn hay dùng.',
	withoutScript:
		'Phần ghi kết quả chưa chạy được trên trình duyệt này. Hãy mở từng màn hình ở trang mọi màn hình cài đặt, hoặc nhờ người gửi bạn trang này gửi danh sách bằng tệp để điền tay.',
	allScreens: 'Mọi màn hình cài đặt',
	role: 'Vai trò của bạn trong Trang, không ghi tên người',
	roleExample: 'Quản trị viên',
	device: 'Máy bạn đang dùng để mở',
	devices: { computer: 'Máy tính', phone: 'Điện thoại' },
	first: 'Ba màn hình cần nhất',
	open: 'Mở',
	newTab: ' (mở thẻ mới)',
	enterPage: 'Nhập Trang để mở',
	idHelp: 'Cách lấy ID Trang',
	notYet: 'chưa mở',
	note: 'Chỗ thật, nếu biết',
	withoutId: 'Chuyển sang Trang, rồi mở địa chỉ không có ID.',
	result: 'Gửi kết quả',
	none: 'Chọn kết quả ở một màn hình thì dòng để chép hiện ở đây.',
	resultNote:
		'Sao chép rồi gửi cho người đã nhờ bạn. Câu trả lời chỉ nhớ trong trình duyệt này, không tự gửi đi.',
	noRole: 'Hãy ghi vai trò của bạn ở đầu trang trước khi chép.',
	notKept: 'Trình duyệt này không nhớ được câu trả lời: hãy chép trước khi đóng trang.',
	saved: 'Xem và xóa những gì trình duyệt này nhớ',
	copy: 'Sao chép kết quả',
} as const;
