/** Read by the browser too, so it stands alone. */
export const listFilterStrings = {
	label: 'Lọc danh sách',
	count: (shown: number, all: number) => `Đang hiện ${shown} trên ${all}`,
	none: 'Không có mục nào khớp. Hãy thử ít chữ hơn.',
	failed: 'Chưa tải được phần lọc. Hãy kiểm tra mạng rồi tải lại trang này.',
	search: 'Tìm những chữ này trong cả trang trợ giúp',
};
