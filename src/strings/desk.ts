/** The agents' desk. Read by the browser too, so it stands alone. */
export const deskStrings = {
	replies: {
		chat: 'Ngắn',
		normal: 'Từng bước',
		email: 'Email',
		ask: 'Xin thông tin',
		handOver: 'Chuyển hỗ trợ',
	},
	savedOwnWords: 'Câu trả lời dùng cách xưng hô mới.',
	changed: 'Mới thay đổi tuần này',
	all: 'Tất cả bài',
	groups: { pinned: 'Đã ghim', recent: 'Vừa dùng', others: 'Các bài khác', found: 'Kết quả' },
	found: (count: number) => `${String(count)} bài`,
	selected: ({ place, count, name }: { place: number; count: number; name: string }) =>
		`${String(place)} trên ${String(count)}: ${name}`,
	/** Said when Enter is pressed and no row is current. */
	noneMeant: 'Chưa chọn bài nào nên chưa chép gì. Bấm ↓ để chọn bài.',
	nothing: 'Không có bài nào khớp. Hãy thử ít chữ hơn, hoặc báo cho người viết bài.',
	searching: 'Đang tìm…',
	searchFailed:
		'Chưa tải được bộ tìm kiếm, có thể do mạng. Dưới đây là bài khớp theo số, tên hoặc dấu hiệu.',
	searchFailedAll:
		'Chưa tải được bộ tìm kiếm, có thể do mạng, và không bài nào khớp. Dưới đây là tất cả bài.',
	refused: 'Chưa có bài nào nói đúng chuyện này.',
	/** After that, or after what the authors say of it. */
	nearest: 'Dưới đây là bài gần nhất; Enter chưa chép gì.',
	linkOf: (label: string) => `Liên kết ${label}`,
	copyReplyOf: (label: string) => [`Sao chép câu trả lời`, ` ${label}`] as const,
	pinOf: (label: string) => `Ghim ${label}`,
	digest: {
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
	/** Of a reply, with how much of one message of each channel it fills. */
	length: (characters: string, channels: readonly string[]) =>
		[`${characters} ký tự`, ...channels].join(' · '),
	fills: {
		byte: ({ channel, value, length }: Exceeded) => `${channel} ${length}/${value} byte`,
		character: ({ channel, value, length }: Exceeded) => `${channel} ${length}/${value} ký tự`,
	},
	/** Said of a reply that some channel does not take in one message. */
	tooLong: (channels: string) => `Dài quá một tin: ${channels}.`,
	most: {
		byte: ({ channel, value, length }: Exceeded) =>
			`${channel} (${length} trên tối đa ${value} byte)`,
		character: ({ channel, value, length }: Exceeded) =>
			`${channel} (${length} trên tối đa ${value} ký tự)`,
	},
	noReply: (label: string) => `Bài ${label} không có câu trả lời loại này`,
	copiedSecondLevel: 'Đã sao chép nội dung chuyển cấp hai, đừng gửi cho khách',
	copiedMissing: 'Đã sao chép điều bạn tìm, hãy gửi cho người viết bài',
	cleared: 'Đã xóa Trang và chữ của khách trước',
	isStill: (page: string) => `Vẫn là Trang ${page}?`,
	carriesAgain: (page: string) => `Câu trả lời lại kèm Trang ${page}`,
	forgot: 'Đã quên mọi Trang của khách',
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
