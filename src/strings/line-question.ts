/**
 * The one question that parts most troubles: where the message stops. The answers are those of the
 * finder's step `path`, said short; one whose `id` the finder does not have is left out.
 */
export const lineQuestionStrings = {
	path: '/chan-doan/tin-khong-ve/',
	heading: 'Tin của khách dừng ở đâu?',
	asks: 'Tìm một khách vừa nhắn trong hộp thư Facebook. Có tin đó không?',
	answers: [
		{ id: 'co-harasocial-khong', says: 'Có, Harasocial thì không' },
		{ id: 'facebook-cung-khong', says: 'Không thấy' },
	],
	other: 'Không chắc, hoặc chuyện khác',
} as const;
