/** What stands where results will be, before their code has come. Read by the browser too, so they stand alone. */
export const resultsViewStrings = {
	loading: 'Đang tìm…',
	slow: 'Mạng đang chậm, vẫn đang tải bộ tìm kiếm…',
	unloaded: 'Chưa tải được bộ tìm kiếm, có thể do mạng.',
	reload: 'Tải lại và tìm tiếp',
};
