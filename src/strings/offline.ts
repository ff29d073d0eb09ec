/** What stands beside a press that needs the network when there is none. */
export const offlineStrings = {
	offline:
		'Đang không có mạng nên chưa mở được. Trang bạn đang đọc vẫn ở đây; có mạng rồi bấm lại.',
};
