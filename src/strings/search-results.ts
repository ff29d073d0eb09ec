/** The results of a search; what stands before they come is in `results-view.ts`. Read by the browser too, so they stand alone. */
export const resultStrings = {
	retrying: (attempt: number) => `Chưa tải được, đang thử lần ${attempt}…`,
	found: (count: number, query: string) =>
		count < 10 ? `Có ${count} bài cho “${query}”.` : `${count} bài hợp nhất với “${query}”.`,
	answered: (query: string) => `Có câu trả lời cho “${query}”.`,
	none: (query: string) => `Chưa có bài nào nói đúng chuyện “${query}”.`,
	results: 'Bài',
	answers: 'Trả lời ngay',
	side: 'Cũng hữu ích',
	more: (count: number) => `${count} bài nữa`,
	nearest: 'Gần giống nhất',
	noArticle: 'Chưa có bài nào nói đúng chuyện này',
	noArticleAdvice: 'Chúng tôi không muốn bạn đọc nhầm bài khác. Hai cách nhanh nhất:',
	unknown: (words: string) => `Chưa bài nào có chữ ${words}.`,

	didYouMean: 'Có phải bạn tìm',
	showingCorrected: 'Kết quả dưới đây theo cách hiểu này.',
	literal: (query: string) => `Tìm đúng chữ “${query}”`,

	filter: 'Lọc theo kênh',
	allChannels: 'Mọi kênh',

	kinds: {
		error: 'Mã lỗi',
		limit: 'Giới hạn',
		destination: 'Cài đặt',
		term: 'Thuật ngữ',
		notice: 'Thông báo',
		step: 'Bước 1',
		question: 'Hỏi nhanh',
	},
	fix: 'Bạn làm gì',
	openArticle: (number: number) => `Xem các bước ở bài B${number}`,
	openSteps: (number: number) => `Xem đủ các bước ở bài B${number}`,
	ofArticle: (number: number) => `Bài B${number}`,
	otherErrors: (count: number) => `Câu báo khác? Mã này còn ${count} trường hợp`,
	otherStops: (count: number) => `${count} câu trả lời khác`,
	errorDetails: 'Xem mã lỗi này và nguồn',
	source: 'Nguồn',
	confidence: { reported: 'chỉ theo nguồn này', unconfirmed: 'chưa xác nhận' },
	limitDetails: 'Xem giới hạn này',
	termDetails: 'Xem trong bảng thuật ngữ',
	openScreen: (name: string) => `Mở ${name}`,
	tryScreen: (name: string) => `Thử mở ${name}`,
	toScreen: (name: string) => `Điền Trang để mở ${name}`,
	forPage: (page: string) => `Mở cho Trang ${page}.`,
	screenDetails: 'Xem cài đặt này',
	menu: 'Đường vào',
	role: 'Cần quyền',
	openQuestion: 'Trả lời trong phần chẩn đoán',

	notRight: 'Khi chưa thấy đúng chuyện của bạn',
	finder: 'Trả lời vài câu để tìm đúng bài',
	symptoms: 'Xem tất cả điều khách hay gặp',
	contact: 'Liên hệ hỗ trợ',

	unreachable:
		'Chưa tải được bộ tìm kiếm, có thể do mạng. Dưới đây là những bài có tên hoặc dấu hiệu khớp với điều bạn gõ.',
	unreachableEmpty:
		'Chưa tải được bộ tìm kiếm, có thể do mạng. Bạn vẫn chọn được trong danh sách điều khách hay gặp.',
	blocked:
		'Trình duyệt này chặn bộ tìm kiếm đầy đủ. Dưới đây là những bài có tên hoặc dấu hiệu khớp với điều bạn gõ.',
	blockedEmpty:
		'Trình duyệt này chặn bộ tìm kiếm đầy đủ, và không có tên bài hay dấu hiệu nào khớp. Hãy thử ít chữ hơn.',
	outdated: 'Trang trợ giúp vừa có bản mới. Tải lại để tìm tiếp, câu bạn gõ được giữ nguyên.',
	again: 'Thử lại',
};
