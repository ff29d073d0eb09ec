/** The panel after an article from which it is passed on. */
export const shareStrings = {
	copied: 'Đã sao chép liên kết ngắn',
	failed:
		'Chưa tải được phần soạn liên kết kèm Trang và câu trả lời, có thể do mạng. Liên kết ngắn vẫn dùng được. Hãy thử',
	reload: 'tải lại trang này',
	withPage: 'Sao chép liên kết kèm Trang',
	copiedWithPage: 'Đã sao chép liên kết kèm Trang',
	/** Beside a heading, while a Page is in use. */
	sectionWithPage: 'Kèm Trang',
	sectionWithPageOf: (section: string) => `Kèm Trang: sao chép liên kết tới mục ${section}`,
	addPage: 'Kèm Trang vào liên kết',
	send: 'Gửi qua ứng dụng khác',
	qr: (label: string) => `Mã QR của bài ${label}`,
	qrCaption: (label: string) => `Quét để mở bài ${label} trên máy khác.`,
	replies: 'Câu trả lời soạn sẵn cho nhân viên hỗ trợ',
	repliesNote:
		'Không có lời chào và xưng hô. Khi đã nhập Trang, liên kết trong câu trả lời là của Trang đó. Cách xưng hô riêng đặt ở',
	desk: 'bàn hỗ trợ',
	copyReply: {
		chat: 'Sao chép câu ngắn',
		normal: 'Sao chép câu vừa',
		email: 'Sao chép email',
		ask: 'Sao chép câu hỏi thêm',
		handOver: 'Sao chép hướng dẫn liên hệ',
	},
	reply: {
		chat: 'Ngắn, để chat',
		normal: 'Vừa, đủ các bước',
		email: 'Dài, để gửi email',
		ask: 'Hỏi thêm thông tin',
		handOver: 'Hướng dẫn liên hệ hỗ trợ',
	},
	copiedReply: {
		chat: 'Đã sao chép câu trả lời ngắn',
		normal: 'Đã sao chép câu trả lời vừa',
		email: 'Đã sao chép nội dung email',
		ask: 'Đã sao chép câu hỏi thêm thông tin',
		handOver: 'Đã sao chép hướng dẫn liên hệ hỗ trợ',
	},
};
