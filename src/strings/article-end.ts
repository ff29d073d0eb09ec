/** What stands after an article: was it of use, and where to go from here. */
export const articleEndStrings = {
	heading: 'Bài này có giúp được không?',
	note: 'Câu trả lời không được gửi đi đâu, chỉ mở ra bước tiếp theo.',
	yes: 'Có, đã xong',
	no: 'Chưa được',
	prevent: 'Để sự cố không quay lại, hãy đọc',
	done: 'Vậy là xong. Gặp lại chuyện này, bạn mở bài bằng liên kết ngắn',
	lookAlikes: 'Có thể bạn đang gặp chuyện khác',
	finder: 'Trả lời vài câu để tìm đúng bài',
	ask: 'Khi hỏi hỗ trợ, hãy chuẩn bị',
	contact: 'Soạn sẵn nội dung để hỏi hỗ trợ',
};
