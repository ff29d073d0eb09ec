/** Sending a settings link on, and its QR code. Read by the browser, so it stands alone. */
export const settingsSharingStrings = {
	/** Without pronouns: who sends it to whom is not ours to know. */
	message: ({ name, url, role, menu, advice }: SharedScreen) =>
		[
			`Nhờ mở giúp ${name}:`,
			url,
			...(advice ? [advice] : []),
			`Ai mở được: ${role}.`,
			`Nếu liên kết không mở đúng chỗ, đi theo menu: ${menu}.`,
		].join('\n'),
	copied: 'Đã sao chép lời nhắn kèm liên kết. Hãy dán vào tin nhắn cho quản trị viên.',
	sent: 'Đã chuyển sang ứng dụng bạn chọn.',
	qrCaption: 'Quét bằng điện thoại khác để mở đúng màn hình này.',
	qrLabel: (name: string) => `Mã QR mở ${name}`,
};

interface SharedScreen {
	name: string;
	url: string;
	role: string;
	menu: string;
	/** What to do on a new-experience Page; may be empty. */
	advice: string;
}
