/** The marks on a page that a result has opened. Read by the browser too, so they stand alone. */
export const arrivalStrings = {
	unmark: 'Bỏ đánh dấu chữ vừa tìm',
};
