/** What stands after an article: did it help, and where to go from here. */
export const articleEndStrings = {
	/** Of articles that ask nothing of their own. */
	done: 'Bạn đã xử lý xong chưa?',
	yes: (verb: string) => `Đã ${verb}`,
	no: (verb: string) => `Chưa ${verb}`,
	finder: 'Trả lời vài câu để tìm đúng bài',
	ask: 'Khi hỏi hỗ trợ, hãy chuẩn bị',
	related: 'Bài liên quan',
	copyLink: (label: string) => `Sao chép liên kết ${label}`,
	otherWays: 'Cách gửi khác',
};

/** `/cam-on/101/`, where “Đã về” leads. */
export const thanksStrings = {
	title: (label: string) => `Xong bài ${label}`,
	description: (title: string) =>
		`Việc nên làm để “${title}” không quay lại, sau khi bạn đã làm theo bài và mọi thứ chạy lại bình thường.`,
	wish: 'Chúc bạn buôn may bán đắt.',
	prevent: 'Để không gặp lại',
	again: 'Gặp lại chuyện này, bạn mở bài bằng liên kết ngắn',
	back: 'Về bài',
};
