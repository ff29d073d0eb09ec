/** Copy buttons and links to sections. Read by the browser too, so it stands alone. */
export const copyStrings = {
	done: 'Đã sao chép',
	/** Where clipboard is denied: above the field with the selected text. */
	denied: 'Trình duyệt này chặn sao chép tự động. Giữ vào chữ đã chọn, rồi chọn Sao chép:',
	notLoaded: 'Không tải được bài. Hãy kiểm tra mạng rồi bấm lại.',
	/** The section's name follows. */
	linkTo: 'Liên kết tới mục',
	copyLinkTo: 'Sao chép liên kết tới mục',
};
