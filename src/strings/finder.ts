/** The symptom finder: `/chan-doan/…`. */
export const finderStrings = {
	title: 'Chẩn đoán theo điều bạn thấy',
	description:
		'Trả lời vài câu về điều bạn thấy trên màn hình để tới đúng bài hướng dẫn. Không cần gõ, nhiều nhất bốn lần bấm.',
	lead: 'Chọn câu giống điều bạn thấy nhất. Không chắc cũng được, vẫn có đường đi tiếp.',
	step: (number: number) => `Câu ${number}`,
	look: 'Xem ở đâu',
	answers: 'Bạn đã chọn',
	change: 'đổi',
	back: 'Quay lại câu trước',
	again: 'Làm lại từ đầu',
	end: 'Bài hợp với điều bạn thấy',
	because: 'Vì sao là bài này',
	firstStep: 'Bước đầu tiên',
	open: 'Đọc cả bài',
	else: 'Cũng có thể là',
	none: 'Vẫn không đúng? Liên hệ hỗ trợ',
	inArticle: 'Kiểm tra nhanh: có đúng là bài này không',
};
