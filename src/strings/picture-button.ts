/** What stands before the code of pictures has come. */
export const pictureButtonStrings = {
	open: 'Tìm bằng ảnh chụp lỗi',
	unloaded: 'Chưa tải được phần đọc ảnh, có thể do mạng. Hãy gõ lại câu báo lỗi vào ô tìm.',
};
