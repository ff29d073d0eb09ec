/** The agents' desk. Read by the browser too, so it stands alone. */
export const deskStrings = {
	title: 'Bàn hỗ trợ',
	description:
		'Dành cho nhân viên hỗ trợ: tìm bài theo số, chữ hoặc mã lỗi, rồi sao chép liên kết ngắn hoặc câu trả lời soạn sẵn.',
	page: 'Trang Facebook của khách',
	search: 'Số bài, mã lỗi hoặc chữ khách dùng',
	/** Keys in the search field, and what they do. */
	keys: [
		[['↑', '↓'], 'chọn bài'],
		[['Enter'], 'chép liên kết'],
		[['Shift', 'Enter'], 'chép câu trả lời'],
		[['Ctrl', 'Enter'], 'chép câu hỏi thêm thông tin'],
		[['Esc'], 'xóa ô'],
	] satisfies [string[], string][],
	reply: 'Câu trả lời dùng',
	replies: {
		chat: 'Ngắn',
		normal: 'Từng bước',
		email: 'Email',
		ask: 'Xin thông tin',
		handOver: 'Chuyển hỗ trợ',
	},
	ownWords: {
		summary: 'Cách xưng hô',
		note: 'Để trống cả hai ô thì câu trả lời không có xưng hô. Chỉ nhớ trong trình duyệt này.',
		customer: 'Gọi khách là',
		customerExample: 'anh chị',
		self: 'Tự xưng là',
		selfExample: 'em',
		saved: 'Câu trả lời dùng cách xưng hô mới.',
	},
	changed: 'Mới thay đổi tuần này',
	changedOnPage: 'Thay đổi mới nhất',
	all: 'Tất cả bài',
	groups: { pinned: 'Đã ghim', recent: 'Vừa dùng', others: 'Các bài khác', found: 'Kết quả' },
	found: (count: number) => `${String(count)} bài`,
	selected: ({ place, count, name }: { place: number; count: number; name: string }) =>
		`${String(place)} trên ${String(count)}: ${name}`,
	nothing: 'Không có bài nào khớp. Hãy thử ít chữ hơn, hoặc báo cho người viết bài.',
	searching: 'Đang tìm…',
	searchFailed:
		'Chưa tải được bộ tìm kiếm, có thể do mạng. Dưới đây là những bài có số, tên hoặc dấu hiệu khớp với điều bạn gõ.',
	searchFailedAll:
		'Chưa tải được bộ tìm kiếm, có thể do mạng, và không có tên bài hay dấu hiệu nào khớp. Dưới đây là tất cả bài.',
	refused:
		'Chưa có bài nào nói đúng chuyện này. Dưới đây là bài gần nhất; hãy báo cho người viết bài nếu không dùng được.',
	linkOf: (label: string) => `Liên kết ${label}`,
	copyReplyOf: (label: string) => [`Sao chép câu trả lời`, ` ${label}`] as const,
	pinOf: (label: string) => `Ghim ${label}`,
	digest: {
		name: 'Tóm tắt bài đang chọn',
		open: 'Mở bài',
		steps: 'Các bước',
		asks: 'Hỏi khách',
		sections: 'Chép liên kết tới đúng phần',
	},
	/** @param page the ID or username of the customer's Page, where the text carries it */
	copiedLink: (label: string, page?: string) => `Đã sao chép liên kết ${label}${withPage(page)}`,
	copiedReply: (label: string, page?: string) =>
		`Đã sao chép câu trả lời ${label}${withPage(page)}`,
	/** The same where its Page waits for the agent's word. */
	copiedLinkWithout: (label: string, page: string) =>
		`Đã sao chép liên kết ${label} không kèm Trang ${page}`,
	copiedReplyWithout: (label: string, page: string) =>
		`Đã sao chép câu trả lời ${label} không kèm Trang ${page}`,
	copiedAsk: (label: string) => `Đã sao chép câu hỏi thêm thông tin ${label}`,
	preview: 'Câu trả lời sẽ sao chép',
	length: (characters: string) => `${characters} ký tự`,
	/** Said of a reply that some channel does not take in one message. */
	tooLong: (channels: string) => `Dài quá một tin: ${channels}.`,
	most: {
		byte: ({ channel, value, length }: Exceeded) =>
			`${channel} (${length} trên tối đa ${value} byte)`,
		character: ({ channel, value, length }: Exceeded) =>
			`${channel} (${length} trên tối đa ${value} ký tự)`,
	},
	noReply: (label: string) => `Bài ${label} không có câu trả lời loại này`,
	missing: 'Không có bài phù hợp',
	missingNote: 'Sao chép điều bạn tìm để gửi cho người viết bài. Không kèm Trang của khách.',
	copiedMissing: 'Đã sao chép điều bạn tìm, hãy gửi cho người viết bài',
	missingText: {
		heading: 'Không có bài phù hợp',
		query: 'Đã tìm',
		shown: 'Các bài đã hiện',
		none: 'không có',
		story: 'Khách kể',
		written: 'Viết lúc',
	},
	newCustomer: 'Khách mới',
	cleared: 'Đã xóa Trang và chữ của khách trước',
	isStill: (page: string) => `Vẫn là Trang ${page}?`,
	isStillNote: 'Khi bạn chưa bấm, câu trả lời không kèm Trang.',
	still: 'Vẫn là Trang này',
	carriesAgain: (page: string) => `Câu trả lời lại kèm Trang ${page}`,
	forget: 'Quên mọi Trang của khách',
	forgot: 'Đã quên mọi Trang của khách',
	failed:
		'Chưa tải được dữ liệu của bàn hỗ trợ, có thể do mạng. Danh sách dưới đây vẫn mở được. Hãy thử',
	reload: 'tải lại trang này',
	noScript: 'Không có script thì bàn hỗ trợ chỉ là danh sách bài và liên kết ngắn.',
};

function withPage(page: string | undefined): string {
	return page === undefined ? '' : ` kèm Trang ${page}`;
}

interface Exceeded {
	channel: string;
	value: string;
	/** Of the text, in the same measure. */
	length: string;
}
