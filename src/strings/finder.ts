/** The symptom finder: `/chan-doan/…`. */
export const finderStrings = {
	title: 'Chẩn đoán theo điều bạn thấy',
	description:
		'Trả lời vài câu về điều bạn thấy trên màn hình để tới đúng bài hướng dẫn. Không cần gõ, nhiều nhất bốn lần bấm.',
	look: 'Xem ở đâu',
	toPlace: 'Xem cách mở màn hình này',
	place: 'Cách mở màn hình này',
	answers: 'Bạn đã chọn',
	change: 'đổi',
	changed: (question: string) => `câu “${question}”`,
	back: 'Quay lại câu trước',
	again: 'Làm lại từ đầu',
	end: 'Bài hợp với điều bạn thấy',
	because: 'Vì sao là bài này',
	firstStep: 'Bước đầu tiên',
	open: 'Đọc cả bài',
	else: 'Cũng có thể là',
	none: 'Vẫn không đúng? Liên hệ hỗ trợ',
};
