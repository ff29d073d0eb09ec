import { browserFloor } from '../domain/browser-floor.ts';

const floor = browserFloor.map(({ name, version }) => `${name} ${version}`).join('; ');

/** `/tro-nang/`: what was tested, how, and what is not good enough yet. */
export const accessibilityStrings = {
	title: 'Trợ năng',
	description:
		'Trang trợ giúp này đã được kiểm tra thế nào với bàn phím, trình đọc màn hình, chữ lớn và màn hình nhỏ, và chỗ nào còn thiếu.',
	lead: 'Ai cũng phải tới được câu trả lời: chỉ dùng bàn phím, nghe bằng trình đọc màn hình, phóng to chữ, hay đọc trên điện thoại nhỏ.',
	sections: [
		{
			heading: 'Mức chúng tôi nhắm tới',
			lines: [
				'WCAG 2.2 mức AA cho mọi trang. Chữ trong bài có độ tương phản mức AAA.',
				'Mọi trang đọc được khi trình duyệt không chạy mã: bài viết, danh sách dấu hiệu, chẩn đoán, đường menu tới cài đặt.',
			],
		},
		{
			heading: 'Trình duyệt',
			lines: [
				`Chạy đủ từ ${floor} trở lên.`,
				'Mỗi lần dựng trang, công cụ soát mọi tệp mã và tệp trình bày: không có gì mới hơn mức này. Chưa thử trên máy cũ thật.',
				'Trình duyệt cũ hơn vẫn đọc được mọi trang, như khi không chạy mã; cách trình bày đơn giản hơn.',
			],
		},
		{
			heading: 'Đã kiểm tra bằng máy',
			lines: [
				'Mỗi lần dựng trang, công cụ axe soát từng loại trang trong Chromium, nền sáng và nền tối, bề ngang 390 và 1.280 điểm ảnh.',
				'Cũng soát ở bề ngang 320 điểm ảnh và với chữ lớn gấp đôi: không có trang nào phải kéo ngang.',
				'Phần tìm bằng ảnh chụp lỗi được mở, đọc lời hỏi và đóng chỉ bằng bàn phím, ở bề ngang 320 điểm ảnh và nền tối. Chữ đọc được là các ô sửa được, mỗi ô có tên riêng.',
				'Dùng riêng bàn phím để tìm kiếm, mở hộp tìm, nhập ID Trang và sao chép liên kết: có bài kiểm tra tự động.',
				'Trong Firefox 153 và WebKitGTK 2.50: mọi loại trang ở hai bề ngang, tìm kiếm, phím Esc, ô nhập Trang, sao chép, chọn nền, chẩn đoán, đọc ảnh chụp lỗi và bàn hỗ trợ. Bản in được kiểm tra trong Firefox; WebKitGTK không in được khi chạy bằng máy.',
			],
		},
		{
			heading: 'Đã kiểm tra bằng tay, ngày 28/11/2026',
			lines: [
				'Đi hết trang đầu, một bài, hộp tìm kiếm, phần chẩn đoán và trang liên hệ trong Chromium, chỉ dùng phím Tab, mũi tên, Enter và Esc. Chỗ đang đứng luôn thấy rõ.',
				'Đọc cây trợ năng của trang đầu, một bài, kết quả tìm kiếm, một câu chẩn đoán và trang cài đặt: tên, vai trò và trạng thái khớp với điều thấy trên màn hình.',
				'Xem ở bề ngang 320 điểm ảnh, bằng với phóng to 400% trên màn hình rộng 1.280 điểm ảnh, và với bảng màu tương phản cao của máy.',
			],
		},
		{
			heading: 'Chưa kiểm tra',
			lines: [
				'Chưa có người dùng trình đọc màn hình NVDA, VoiceOver hay TalkBack thử trên thiết bị thật.',
				'Chưa thử với Safari trên iPhone, iPad và máy Mac thật: WebKitGTK dùng cùng bộ máy nhưng không phải là Safari.',
				'Chưa thử trong trình duyệt nằm trong Messenger và Zalo.',
				'Đọc ảnh chụp lỗi được đo trên ảnh do chúng tôi vẽ ra, cũng có ảnh giả cách chụp nghiêng; chưa thử với ảnh chụp thật.',
				'Hình minh họa có lời tả bằng chữ lấy từ cùng dữ liệu, nhưng chưa được người khiếm thị góp ý.',
			],
		},
		{
			heading: 'Thấy chỗ khó dùng',
			lines: ['Hãy báo qua trang liên hệ, kèm địa chỉ trang và thiết bị bạn đang dùng.'],
		},
	],
	contact: 'Mở trang liên hệ',
};
