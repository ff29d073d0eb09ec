/** The results of a search. Read by the browser too, so they stand alone. */
export const resultStrings = {
	loading: 'Đang tìm…',
	slow: 'Mạng đang chậm, vẫn đang tải bộ tìm kiếm…',
	retrying: (attempt: number) => `Chưa tải được, đang thử lần ${attempt}…`,
	found: (count: number, query: string) =>
		count < 10 ? `Có ${count} bài cho “${query}”.` : `${count} bài hợp nhất với “${query}”.`,
	answered: (query: string) => `Có câu trả lời cho “${query}”.`,
	refused: 'Chưa có bài nào nói đúng chuyện này. Dưới đây là những bài gần nhất.',
	unknown: (quoted: string) => `Từ chưa có trong trang trợ giúp này: ${quoted}.`,
	none: (query: string) => `Không có bài nào khớp với “${query}”.`,
	noneAdvice: 'Hãy thử ít chữ hơn, hoặc chọn một trong các lối dưới đây.',
	results: 'Kết quả',
	others: 'Cũng trong bài:',
	nearest: 'Gần với điều bạn gõ',
	topics: 'Xem theo nhóm sự cố',

	didYouMean: 'Có phải bạn tìm',
	showingCorrected: 'Kết quả dưới đây theo cách hiểu này.',
	literal: (query: string) => `Tìm đúng chữ “${query}”`,

	filter: 'Lọc theo kênh',
	allChannels: 'Mọi kênh',
	article: 'Bài',

	error: (label: string, channel: string) => `Lỗi ${label} của ${channel}`,
	moreErrors: (count: number) => `Xem ${count} trường hợp khác`,
	severalErrors: (count: number) => `Mã này có ${count} trường hợp`,
	chooseError: 'Chọn câu giống điều bạn thấy. Mã phụ, nếu có, đứng cạnh mã lỗi.',
	fix: 'Cần làm',
	guides: 'Bài hướng dẫn',
	errorDetails: 'Xem mã lỗi này',
	byNumber: 'Bài bạn gọi theo số',
	limit: 'Giới hạn',
	source: 'Nguồn',
	limitDetails: 'Xem giới hạn này',

	notRight: 'Chưa đúng điều bạn thấy?',
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
	again: 'Thử lại',
	reload: 'Tải lại và tìm tiếp',
};
