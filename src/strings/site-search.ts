/** The search box as it stands in a page, before and without its code. */
export const siteSearchStrings = {
	submit: 'Tìm',
	plain:
		'Chưa tải được bộ tìm kiếm, có thể do mạng hoặc vì trang trợ giúp vừa có bản mới. Bấm Tìm để thử lại, hoặc',
	symptoms: 'xem tất cả điều khách hay gặp',
};
