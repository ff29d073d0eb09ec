/** Words of sketches and screenshots that readers see or hear. */
export const sketchStrings = {
	/** Under every sketch, so that nobody takes it for a capture of the real screen. */
	origin: 'Hình minh họa, chữ trên máy bạn có thể khác.',
	again: 'Hình minh họa.',
	place: { computer: 'Màn hình máy tính', phone: 'Màn hình điện thoại' },
	drawn: (title: string) => `Hình vẽ: ${title}.`,
	number: (number: number, labels: string) => `Số ${String(number)}: ${labels}.`,
	screen: { computer: 'Hình vẽ màn hình máy tính', phone: 'Hình vẽ màn hình điện thoại' },
	menu: { computer: 'Menu bên cạnh', phone: 'Menu phía trên' },
	open: '(đang mở)',
	rows: 'Từ trên xuống',
	marked: (number: number) => `vùng khoanh số ${number} gồm`,
	callout: (number: number) => `Số ${number}`,
	heading: 'tiêu đề',
	text: 'dòng chữ',
	toggle: 'công tắc',
	on: 'đang bật',
	off: 'đang tắt',
	button: 'nút',
	notice: {
		info: 'thông báo',
		warning: 'thông báo cảnh báo',
		success: 'thông báo thành công',
	},
	item: 'mục',
	withValue: 'có giá trị',
	message: { customer: 'tin nhắn của khách', page: 'tin nhắn của Trang' },
	field: 'ô nhập',
	filled: 'đang có',
	empty: 'đang để trống',
} as const;

export const screenshotStrings = {
	/** Under every screenshot. True with and without script. */
	hint: 'Bấm vào ảnh để xem to hơn',
	zoomIn: 'Phóng to',
	zoomOut: 'Thu nhỏ',
	actualSize: '1:1, kích thước thật',
	fit: 'Vừa màn hình',
	fitShort: 'Vừa',
	close: 'Đóng',
	stage:
		'Ảnh phóng to. Phím mũi tên để di chuyển, phím cộng và trừ để phóng to và thu nhỏ, phím 0 để xem cả ảnh, phím 1 để xem kích thước thật',
} as const;

/** The line: the way of a message, and where it stops. */
export const lineStrings = {
	stations: {
		customer: { in: 'Khách nhắn', out: 'Khách' },
		facebook: 'Facebook',
		instagram: 'Instagram',
		zalo: 'Zalo',
		screen: 'Máy bạn',
	},
	/** How the same stations are called inside a sentence. */
	inSentence: {
		customer: 'khách',
		facebook: 'Facebook',
		instagram: 'Instagram',
		zalo: 'Zalo',
		screen: 'máy bạn',
	},
	and: ' và ',
	way: (from: string, through: string, to: string) => `Tin đi từ ${from} qua ${through} tới ${to}.`,
	stops: (place: string, why: string) => `Tin dừng ở ${place}${why ? ` (${why})` : ''}`,
	before: (stations: string) => `, chưa tới ${stations}`,
} as const;
