/** The privacy text. Every sentence is a claim that the browser tests can check. */
export const privacyStrings = {
	title: 'Quyền riêng tư',
	description:
		'Trang trợ giúp này không dùng cookie, không có mã theo dõi. Đọc xem trình duyệt của bạn nhớ gì, máy chủ ghi gì và cách xóa.',
	lead: 'Trang trợ giúp này không dùng cookie, không có mã theo dõi và không gửi điều bạn nhập cho bên nào khác.',
	parts: [
		{
			heading: 'Điều bạn nhập ở lại trong trình duyệt',
			anchor: 'dieu-ban-nhap',
			paragraphs: [
				'Liên kết Trang, ID Trang và tên gọi bạn đặt được đọc ngay trong trình duyệt. Liên kết cài đặt cũng được ghép ở đó. Không có máy chủ nào nhận các nội dung này.',
				'Ảnh chụp lỗi bạn chọn được đọc ngay trong trình duyệt. Ảnh và chữ đọc được không gửi đi đâu, không có trong địa chỉ và không được nhớ, trừ khi bạn tự đưa chữ đó vào ô tìm.',
				'Ô tìm kiếm tải các tệp chỉ mục của trang trợ giúp rồi tìm trong trình duyệt. Câu bạn gõ chỉ có trong địa chỉ của trang kết quả, để bạn gửi được cho người khác; mở trang đó thì máy chủ biết câu này.',
			],
		},
		{
			heading: 'Trình duyệt nhớ những gì',
			anchor: 'trinh-duyet-nho',
			paragraphs: [
				'Trang bạn nhập, tên gọi của Trang, vài câu bạn tìm sau cùng, việc bạn đồng ý tải phần đọc ảnh và màu nền được nhớ tới khi bạn xóa. Ở bàn hỗ trợ, cách xưng hô, loại câu trả lời, bài đã ghim, bài vừa dùng và Trang đã có khi bạn sao chép cũng vậy. Ai mở thử màn hình cài đặt giúp chúng tôi thì câu trả lời cũng được nhớ như thế. Trang có sẵn trong liên kết bạn mở chỉ được nhớ tới khi bạn đóng thẻ.',
				'Nếu trình duyệt không cho nhớ, mọi thứ vẫn dùng được, chỉ mất khi bạn rời trang.',
			],
			link: { path: '/da-luu/', text: 'Xem và xóa những gì trình duyệt này đang nhớ' },
		},
		{
			heading: 'Liên kết có sẵn Trang',
			anchor: 'lien-ket-co-san-trang',
			paragraphs: [
				'Người hỗ trợ có thể gửi cho bạn một liên kết có kèm Trang, dạng ?page=. Trang trợ giúp không gửi phần này đi đâu. Nhưng như mọi địa chỉ, nó tới máy chủ đang chứa trang trợ giúp này và có thể có trong nhật ký ở đó.',
				'Khi trình duyệt đã nhớ Trang cho thẻ đó, phần này được bỏ khỏi thanh địa chỉ, để không vô tình đi theo khi bạn gửi địa chỉ cho người khác. Trình duyệt không nhớ được thì phần này ở lại, và các liên kết trong trang trợ giúp mang theo nó.',
			],
		},
		{
			heading: 'Khi bạn mở một liên kết ra ngoài',
			anchor: 'lien-ket-ra-ngoai',
			paragraphs: [
				'Nút mở cài đặt đưa bạn sang Facebook, Instagram, Zalo hoặc trang của bên khác. Từ đó áp dụng quy định của họ. Trang trợ giúp không cho họ biết bạn đến từ đâu.',
				'Trang trợ giúp không tải hình, chữ hay mã nào từ máy chủ khác.',
			],
		},
		{
			heading: 'Nhật ký của máy chủ',
			anchor: 'nhat-ky',
			paragraphs: [
				'Máy chủ ghi lại mỗi lần mở trang: thời điểm, địa chỉ của trang, trang đã dẫn tới đó và mở được hay không. Địa chỉ của trang có cả câu tìm ở trang kết quả và số bài ở trang liên hệ. Cách cài đặt đi kèm trang này không ghi địa chỉ mạng, loại trình duyệt, các phần ?page= và ?text=. Máy chủ cài khác có thể ghi các thứ đó, như mọi trang web.',
				'Người viết bài xem lại nhật ký theo tuần: câu nào được tìm, câu nào chưa có bài, liên kết nào hỏng. Họ cũng xem bài nào được đọc, giúp được hay dẫn tới trang liên hệ. Trước khi đếm, số, thư điện tử, liên kết và chữ giống tên bị bỏ; số chỉ còn lại khi là mã lỗi hoặc số bài. Không đếm người.',
				'Câu bạn chỉ gõ trong ô tìm kiếm, không mở trang kết quả, thì không có trong nhật ký.',
			],
		},
	],
};
