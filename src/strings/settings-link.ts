/** What stands next to a link to a settings screen. Used by the build alone. */
export const settingsLinkStrings = {
	open: (name: string) => `Mở ${name}`,
	/** As long as nobody has opened the link on a Page of the new experience. */
	tryOpen: (name: string) => `Thử mở ${name}`,
	switchThenOpen: 'Chuyển sang Trang, rồi mở',
	needsNoId: 'Cách này không cần tên hay ID Trang.',
	ownAccount: 'Nếu chưa chuyển sang Trang, địa chỉ này mở tài khoản của chính bạn.',
	/** Heard after the name of a link; to the eye the arrow says it. */
	newTab: ' (mở thẻ mới)',
	copyLink: 'Sao chép liên kết',
	copyAddress: 'Sao chép địa chỉ',
	/** Without script: the template, and what stands in it for the slot. */
	byHand: {
		pageId: { slot: 'ID-Trang', says: 'Liên kết mẫu, thay ID-Trang bằng ID Trang của bạn:' },
		username: {
			slot: 'ten-nguoi-dung',
			says: 'Liên kết mẫu, thay ten-nguoi-dung bằng tên sau dấu @ ở dưới tên Trang:',
		},
	},
	/** On the big button while nobody has said which Page. */
	enterPageFirst: 'Nhập Trang để mở',
	/** Said beside the button: where it leads, and what nobody will ask. */
	trust: (host: string) => `Mở ${host}. Chúng tôi không hỏi mật khẩu hay mã xác nhận.`,
	/** What few ask for, folded below the button. */
	more: 'Gửi cho người khác, xem nguồn',
	moreFacts: 'Ai mở được, xem nguồn',
	enterPage: 'Nhập Trang để có liên kết đúng Trang của bạn',
	idHelp: 'Cách lấy ID Trang',
	onPhone: (application: string) =>
		`Trên điện thoại, liên kết có thể mở ứng dụng ${application} thay vì màn hình này. Khi đó hãy giữ vào nút rồi chọn mở trong thẻ mới, hoặc dùng máy tính.`,
	send: 'Gửi liên kết này cho quản trị viên',
	qr: 'Mã QR để mở trên máy khác',
	shareFailed: 'Chưa tải được phần này. Hãy kiểm tra mạng rồi bấm lại.',
	menu: 'Đi theo menu',
	menuOnPhone: 'Menu trên điện thoại',
	menuNext: ', rồi ',
	newExperience: 'Trang trải nghiệm mới',
	sameLink: 'Nếu không vào được, hãy chuyển sang Trang rồi bấm lại nút mở.',
	/** The same for the message to the Page's admin, which has no buttons. */
	shared: {
		switchFirst: 'Cần chuyển sang Trang trước, rồi mới mở liên kết.',
		sameLink: 'Nếu không vào được, chuyển sang Trang rồi mở lại liên kết.',
		otherLink: (url: string) => `Nếu là Trang trải nghiệm mới, chuyển sang Trang rồi mở: ${url}`,
	},
	role: 'Ai mở được',
	opensOn: 'Mở trên',
	places: { computer: 'máy tính', phone: 'điện thoại', app: 'ứng dụng' },
	requires: {
		businessId: 'Meta có thể hỏi tài khoản doanh nghiệp: hãy chọn tài khoản đang giữ Trang.',
		switched: 'Hãy chuyển sang Trang trước, rồi mới bấm nút.',
		app: 'Không có liên kết tới đây. Hãy mở điện thoại hoặc ứng dụng rồi đi theo menu.',
		menu: 'Chưa có địa chỉ mở thẳng màn hình này. Hãy đăng nhập rồi đi theo menu.',
		copy: 'Trình duyệt không cho liên kết mở địa chỉ này. Hãy sao chép rồi dán vào thanh địa chỉ.',
	},
	sure: 'Mức chắc chắn',
	/** How sure we are of the link, and of the menu where there is no link. */
	confidence: {
		confirmed: 'Đã xác nhận theo tài liệu.',
		reported: 'Theo nguồn đã dẫn, chúng tôi chưa mở thử.',
		unconfirmed: 'Chưa xác nhận. Hãy ưu tiên đi theo menu.',
	},
	/** The same once somebody has opened it and found it as the source says. */
	reportedAndTried: 'Theo nguồn đã dẫn.',
	lastLook: 'Mở thử lần cuối',
	/** The same where there is only the menu. */
	unconfirmedMenu: 'Chưa xác nhận. Tên mục trên máy của bạn có thể khác.',
	source: 'Nguồn',
};
