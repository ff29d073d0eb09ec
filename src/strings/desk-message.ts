/** What the desk says of a pasted message, and the texts made from it: read by the browser with the first question. */
export const deskMessageStrings = {
	/** What was read out of a pasted message. */
	read: (parts: string) => `Đọc được: ${parts}.`,
	readPage: (page: string) => `Trang ${page}`,
	readCode: (code: string) => `mã lỗi ${code}`,
	readSymptom: (symptom: string) => `tìm theo “${symptom}”`,
	secondLevelText: {
		heading: 'Nhờ cấp hai xử lý, chưa có bài phù hợp',
		story: 'Khách viết',
		page: 'Trang',
		code: 'Mã lỗi',
		shown: 'Các bài đã hiện',
		none: 'không có',
		written: 'Viết lúc',
	},
	missingText: {
		heading: 'Không có bài phù hợp',
		query: 'Đã tìm',
		shown: 'Các bài đã hiện',
		none: 'không có',
		story: 'Khách kể',
		written: 'Viết lúc',
	},
};
