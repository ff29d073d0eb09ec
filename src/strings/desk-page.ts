/** What the built page of the agents' desk says; what its script says stands in `desk.ts`. */
export const deskPageStrings = {
	title: 'Bàn hỗ trợ',
	description:
		'Dành cho nhân viên hỗ trợ: tìm bài theo số, chữ hoặc mã lỗi, rồi sao chép liên kết ngắn hoặc câu trả lời soạn sẵn.',
	page: 'Trang Facebook của khách',
	search: 'Tin của khách hoặc số bài',
	searchExample: 'Dán cả tin: liên kết Trang, mã lỗi, lời khách',
	/** Keys in the search field, and what they do. */
	keys: [
		[['↑', '↓'], 'chọn bài'],
		[['Enter'], 'chép câu trả lời'],
		[['Shift', 'Enter'], 'chép liên kết tới nút'],
		[['Ctrl', 'Enter'], 'chép câu hỏi thêm thông tin'],
		[['Esc'], 'xóa ô'],
	] satisfies [string[], string][],
	reply: 'Câu trả lời dùng',
	ownWords: {
		summary: 'Cách xưng hô',
		note: 'Để trống cả hai ô thì câu trả lời không có xưng hô. Chỉ nhớ trong trình duyệt này.',
		customer: 'Gọi khách là',
		customerExample: 'anh chị',
		self: 'Tự xưng là',
		selfExample: 'em',
	},
	changedOnPage: 'Thay đổi mới nhất',
	digest: 'Tóm tắt bài đang chọn',
	preview: 'Câu trả lời sẽ sao chép',
	missing: 'Không có bài phù hợp?',
	missingNote:
		'Nội dung cho cấp hai có cả tin và Trang của khách. Nội dung cho người viết bài không có Trang, liên kết hay số điện thoại.',
	copySecondLevel: 'Chép cho cấp hai',
	copyMissing: 'Chép cho người viết bài',
	newCustomer: 'Khách mới',
	isStillNote: 'Khi bạn chưa bấm, câu trả lời không kèm Trang.',
	still: 'Vẫn là Trang này',
	forget: 'Quên mọi Trang của khách',
	failed:
		'Chưa tải được dữ liệu của bàn hỗ trợ, có thể do mạng. Danh sách dưới đây vẫn mở được. Hãy thử',
	reload: 'tải lại trang này',
	noScript: 'Không có script thì bàn hỗ trợ chỉ là danh sách bài và liên kết ngắn.',
};
