/** The link to the page where a platform says what is down. */
export const statusLink = (platform: string) => `Xem trang trạng thái của ${platform}`;

/** The contact page: who to ask, when, and with what at hand. */
export const contactStrings = {
	title: 'Liên hệ hỗ trợ',
	description: (product: string) =>
		`Khi nào nên hỏi hỗ trợ ${product}, khi nào phải hỏi Meta hoặc Zalo, và cần chuẩn bị những gì để được trả lời nhanh.`,
	lead: 'Nhiều sự cố tự xử lý được trong vài phút. Hãy tìm bài đúng với điều bạn thấy trước, rồi hãy liên hệ.',
	comesFrom: 'Bạn đang ở bài',
	/** Where the code or the article that fills the texts does not arrive. */
	failed:
		'Chưa điền sẵn được nội dung gửi hỗ trợ, có thể do mạng. Bạn điền tay vào các dòng trống, hoặc',
	reload: 'tải lại trang này',
	story: {
		label: 'Bạn đang gặp chuyện gì?',
		note: 'Bài trả lời hiện ở dưới trong lúc bạn gõ.',
	},
	helpDesk: {
		heading: (product: string) => `Hỏi hỗ trợ ${product}`,
		when: (product: string) =>
			`Khi bạn đã làm theo bài mà vẫn chưa được, khi không có bài nào giống điều bạn thấy, hoặc khi tài khoản ${product} không đăng nhập được.`,
		link: (product: string) => `Mở trang hỗ trợ ${product}`,
		/** @param name of the screen where one writes */
		form: (name: string) => `Mở ${name}`,
		hours: 'Giờ trả lời',
		phone: 'Điện thoại',
		source: 'theo',
	},
	meta: {
		heading: 'Hỏi Meta',
		when: (product: string) =>
			`Khi chính hộp thư của Facebook hoặc Instagram cũng không có tin mới, hoặc khi Trang bị hạn chế. ${product} không thay được quyết định của Meta.`,
		link: statusLink,
	},
	zalo: {
		heading: 'Hỏi Zalo',
		when: 'Khi Zalo OA bị khóa, bị hạn chế, hoặc khi gói của OA chưa được mua, chưa được gia hạn. Hãy hỏi trong trang quản trị OA.',
	},
	prepareHeading: 'Chuẩn bị trước khi hỏi',
	prepare: [
		'ID Trang hoặc liên kết Trang (với Zalo là tên OA)',
		'Câu báo lỗi hoặc mã lỗi, chép nguyên văn',
		'Thời điểm bắt đầu thấy sự cố, ngày và giờ',
		'Một khách bị ảnh hưởng: tên và giờ nhắn tin gần nhất',
		'Bài trợ giúp bạn đã làm theo và bước bạn đang dừng lại',
	],
	text: {
		heading: 'Nội dung để gửi hỗ trợ',
		note: 'Điền nốt các dòng còn trống, sao chép rồi dán vào trang hỗ trợ. Nội dung này nằm trong máy bạn, chưa được gửi đi đâu.',
		label: 'Nội dung gửi hỗ trợ',
		copy: 'Sao chép nội dung',
		done: 'Đã sao chép nội dung gửi hỗ trợ',
	},
	report: {
		heading: 'Báo sai',
		note: 'Thấy một con số, một bước hay một cái tên không còn đúng, hãy gửi cho chúng tôi qua trang hỗ trợ với nội dung sau.',
		label: 'Nội dung báo sai',
		copy: 'Sao chép nội dung báo sai',
		done: 'Đã sao chép nội dung báo sai',
		link: 'Báo sai',
		/** Accessible names, where several such links stand on a page. */
		of: (name: string) => `Báo sai: ${name}`,
	},
};
