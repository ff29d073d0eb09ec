/**
 * Ready replies that agents paste. `{xung_ho}` is what the agent calls the customer, `{tu_xung}` what
 * they call themselves; a sentence with slots is used only when both are set. Read by the browser too.
 */
export const replyStrings = {
	todo: 'Cần làm:',
	then: 'Sau đó:',
	steps: 'Cách xử lý:',
	howTo: 'Cách làm:',
	place: 'Vào:',
	more: (count: number) => `Còn ${String(count)} bước nữa trong hướng dẫn.`,
	link: {
		plain: 'Hướng dẫn từng bước:',
		withoutSteps: 'Xem cả bài:',
		own: '{xung_ho} mở liên kết này giúp {tu_xung} nhé:',
	},
	prevention: 'Để không gặp lại:',
	stillAsk: 'Nếu làm xong mà vẫn chưa được, cần thêm các thông tin sau:',
	ask: {
		plain: 'Để kiểm tra tiếp, cần thêm các thông tin sau:',
		own: '{xung_ho} gửi giúp {tu_xung} các thông tin sau để kiểm tra tiếp:',
	},
	handOver: {
		send: 'Thông tin cần gửi:',
		/** How a case for the help desk ends that leads on to the list itself. */
		list: 'thông tin sau.',
		where: 'Nơi gửi:',
		article: 'Bài đã làm theo:',
		page: 'Trang:',
	},
	/** After “Giới hạn”, and joined by semicolons. */
	limits: 'Giới hạn',
	dated: (state: string) => `theo ${state}`,
	datedBy: (publisher: string, state: string) => `theo ${publisher}, ${state}`,
	state: {
		updated: (date: string) => `bản cập nhật ${date}`,
		entry: (date: string) => `mục ghi ngày ${date}`,
		fetched: (date: string) => `bản lưu ngày ${date}`,
		quoted: (date: string) => `bản trích ngày ${date}`,
	},
	undated: (publisher: string) => `theo ${publisher}, tài liệu không ghi ngày`,
	collected: (date: string) => `bản lưu ngày ${date}`,
};
