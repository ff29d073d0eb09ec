/**
 * The one question that parts most troubles: where the message stops. The answers are those of the
 * finder's step `path` that are said short there (`short` in `content/finder.yml`).
 */
export const lineQuestionStrings = {
	path: '/chan-doan/tin-khong-ve/',
	heading: 'Tin của khách dừng ở đâu?',
	asks: 'Tìm một khách vừa nhắn trong hộp thư Facebook. Có tin đó không?',
	other: 'Không chắc, hoặc chuyện khác',
} as const;
