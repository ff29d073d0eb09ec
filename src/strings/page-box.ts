/** The Page box and the notice of a link that brought a Page. Read by the browser, so it stands alone. */
export const pageBoxStrings = {
	label: 'Trang Facebook của bạn',
	placeholder: 'Liên kết hoặc ID Trang',
	/** Where a Page is kept the field waits behind this word. */
	change: 'Đổi Trang',
	hint: 'Dán liên kết Trang, nhập ID Trang hoặc tên sau dấu @ ở dưới tên Trang.',
	paste: 'Dán',
	pasteDenied: 'Trình duyệt không cho dán bằng nút. Hãy giữ vào ô rồi chọn Dán.',
	failed: 'Chưa tải được phần đọc liên kết Trang. Hãy kiểm tra mạng rồi tải lại trang này.',
	/** Said while typing, once the reader pauses. */
	found: (page: string) => `Đã nhận ra Trang ${page}. Liên kết đã sẵn sàng.`,
	/** The same for a username: every word of five letters could be one. */
	read: (page: string) =>
		`Đã đọc là ${page}. Chúng tôi không kiểm tra được có Trang này hay không.`,
	notKept: 'Bấm Enter hoặc rời ô để nhớ Trang này.',
	mayBeProfile:
		'Số này có thể là trang cá nhân, không phải Trang. Nếu liên kết mở sai chỗ, hãy lấy lại ID Trang.',
	emptied: 'Ô Trang đã trống, không dùng Trang nào.',
	withoutFacebookPage: 'Không biết tên hay ID?',
	/** A share link that only Facebook can resolve. */
	openShared: 'Mở liên kết này trong trình duyệt',
	screensOf: { instagram: 'Xem màn hình cài đặt Instagram', zalo: 'Xem màn hình cài đặt Zalo OA' },
	inUse: (page: string) => `Đang dùng Trang ${page}.`,
	kept: {
		browser: 'Chỉ nhớ trong trình duyệt này.',
		tab: 'Chỉ dùng trong thẻ này.',
		address:
			'Trình duyệt này không nhớ được Trang, nên các liên kết trong trang trợ giúp sẽ mang theo Trang.',
	},
	forget: 'Quên Trang này',
	forgot: (page: string) => `Đã quên Trang ${page}.`,
	copyWithPage: 'Sao chép liên kết kèm Trang này',
	copiedWithPage: 'Đã sao chép liên kết kèm Trang này',
	several: 'Đặt tên, đổi hoặc quên Trang',
	name: 'Tên gọi của Trang đang dùng',
	namePlaceholder: 'Ví dụ: Shop A',
	keepName: 'Lưu tên',
	keptName: (name: string) => `Đã lưu tên ${name}.`,
	keptPages: 'Các Trang đã lưu',
	use: (page: string) => `Dùng Trang ${page}`,
	forgetOne: (page: string) => `Quên Trang ${page}`,
	forgetShort: 'Quên',
	all: 'Xem mọi thứ trình duyệt này đang nhớ',
	arrival: {
		heading: 'Trang có sẵn trong liên kết',
		filled: (page: string) => `Đã điền sẵn Trang ${page}.`,
		change: 'Đổi',
		/** To the button that opens the Page's settings. */
		toButton: 'Tới nút mở cài đặt',
		offered: ({ page, kept }: { page: string; kept: string }) =>
			`Liên kết bạn mở có kèm Trang ${page}, còn trình duyệt này đang lưu Trang ${kept}.`,
		keep: (page: string) => `Giữ Trang ${page}`,
		refused: 'Liên kết bạn mở có kèm một Trang nhưng không đọc được.',
		close: 'Đóng thông báo này',
	},
	insideApp: {
		says: 'Trình duyệt này không cho nhớ Trang hoặc sao chép bằng nút. Nếu bạn mở từ Messenger hoặc Zalo, hãy mở trang này bằng Chrome hoặc Safari.',
		dismiss: 'Đã hiểu',
	},
};
