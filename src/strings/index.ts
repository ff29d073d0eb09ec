import { contactStrings, statusLink } from './contact.ts';
import { finderStrings } from './finder.ts';
import { listFilterStrings } from './list-filter.ts';
import { privacyStrings } from './privacy.ts';
import { settingsPageStrings } from './settings-page.ts';

/**
 * Every reader-facing string that is not content, by page or component. Follows VIETNAMESE.md; the
 * check reads this file too.
 */
export const strings = {
	site: {
		skip: 'Tới nội dung chính',
		home: 'Trang đầu',
		nav: 'Các mục chính',
		breadcrumb: 'Bạn đang ở',
		search: 'Tìm kiếm',
		menu: [
			{ path: '/chan-doan/', label: 'Chẩn đoán' },
			{ path: '/ma-loi/', label: 'Mã lỗi' },
			{ path: '/gioi-han/', label: 'Giới hạn' },
			{ path: '/cai-dat/', label: 'Cài đặt' },
		],
		/** On a phone all stand in one menu, with the way to a person. */
		menuName: 'Menu',
		menuMore: [{ path: '/lien-he/', label: 'Liên hệ hỗ trợ' }],
		footer: [
			{ path: '/lien-he/', label: 'Liên hệ hỗ trợ' },
			{ path: '/moi-cap-nhat/', label: 'Mới cập nhật' },
			{ path: '/thuat-ngu/', label: 'Thuật ngữ' },
			{ path: '/nguon/', label: 'Nguồn tài liệu' },
			{ path: '/da-luu/', label: 'Đã lưu trong máy' },
			{ path: '/rieng-tu/', label: 'Quyền riêng tư' },
			{ path: '/tro-nang/', label: 'Trợ năng' },
		],
		published: (publisher: string, address: string) =>
			`${publisher}. Địa chỉ chính thức: ${address}`,
		/** On paper, where nothing can be pressed. */
		onPaper: (address: string) => `Đọc bản mới nhất: ${address}`,
		footerNote:
			'Facebook, Messenger, Instagram và Zalo là tên của các công ty sở hữu. Trang trợ giúp này không thuộc các công ty đó.',
		theme: 'Nền',
		themes: { auto: 'Theo máy', light: 'Sáng', dark: 'Tối' },
	},
	home: {
		title: 'Tin không về, không gửi được, mất kết nối',
		description: (siteName: string) =>
			`${siteName} cho người bán trên Facebook, Instagram và Zalo OA: nhận ra sự cố, mở đúng cài đặt, tránh gặp lại.`,
		heading: 'Bạn đang gặp chuyện gì?',
		/** Queries to try with one press. */
		tries: ['tin không về', 'lỗi 10', 'mất kết nối'],
		status: 'Trạng thái của Meta',
		picture:
			'Tin từ Facebook, Instagram và Zalo chảy về một hộp thư. Đường từ Facebook bị đứt ở một chỗ, chỗ đó được khoanh vàng.',
		topics: 'Nhóm sự cố',
		common: 'Hay gặp nhất',
		settings: 'Nhập Trang, mở thẳng cài đặt',
		screens: 'Nhập xong, mở được ngay',
		allSettings: 'Mọi màn hình cài đặt',
	},
	search: {
		title: 'Tìm kiếm',
		description:
			'Tìm theo điều bạn thấy, mã lỗi hoặc câu báo lỗi, không cần gõ dấu. Kết quả dẫn thẳng tới mục cần đọc.',
		listHeading: 'Tất cả điều khách hay gặp',
		listNote: 'Chọn câu giống điều bạn thấy nhất.',
		noScript:
			'Trình duyệt này không chạy được ô tìm kiếm. Bạn vẫn chọn được trong danh sách dưới đây.',
	},
	article: {
		seeing: 'Bạn có thể đang thấy',
		/** Heading of the one to three conditions. */
		mine: (count: number) =>
			['Đúng bài này khi', 'Đúng bài này khi đủ hai điều', 'Đúng bài này khi đủ ba điều'][
				count - 1
			] ?? 'Đúng bài này khi',
		lookAlikes: (count: number) => `Không giống? ${count} bài dễ nhầm`,
		needs: 'Cần có',
		minutes: (count: number) => `${count} phút thao tác`,
		device: { computer: 'Máy tính', phone: 'Điện thoại' },
		onPhone: 'Đang cầm điện thoại?',
		onPhoneWay: 'Gửi bài này sang máy tính',
		isMine: 'Đúng bài này không?',
		step: 'Bước',
		notThis: 'Không phải bài này nếu',
		contents: 'Trong bài này',
		updated: 'Cập nhật',
		number: 'Bài',
		archived: 'Bài này không còn dùng',
		archivedSee: 'Hãy đọc bài',
		movedSection: 'Mục này đã chuyển sang bài khác:',
		report: 'Báo sai ở bài này',
	},
	topic: {
		choose: 'Chọn câu giống chuyện của bạn',
		also: 'Kênh khác, nhóm khác',
	},
	limit: {
		by: (publisher: string) => `theo ${publisher}`,
		unconfirmed: 'chưa xác nhận',
		about: 'khoảng',
		citedBy: 'Bài nói tới',
		report: 'Báo sai',
		scope: 'Áp dụng cho',
		condition: 'Khi nào',
		source: 'Nguồn',
		value: 'Giới hạn',
		effective: 'Có hiệu lực từ',
		previously: 'Trước đây',
		until: 'đến',
		state: {
			updated: { before: 'theo bản cập nhật', after: '' },
			entry: { before: 'theo mục ghi ngày', after: '' },
			article: { before: 'theo bài đăng ngày', after: '' },
			fetched: { before: 'theo bản lưu ngày', after: 'tài liệu không ghi ngày' },
			quoted: { before: 'theo bản trích ngày', after: 'tài liệu không ghi ngày' },
			noDate: 'tài liệu không ghi ngày',
			undated: (collected: string) => `bản lưu ngày ${collected}, tài liệu không ghi ngày`,
		},
		read: {
			live: 'đã mở tài liệu',
			copy: 'đọc qua bản lưu của tài liệu',
			excerpt: 'đọc qua bản trích',
			none: 'chưa đọc được tài liệu',
		},
		confidence: {
			confirmed: 'Đã xác nhận',
			reported: 'Theo nguồn đã dẫn',
			unconfirmed: 'Chưa xác nhận',
		},
		mayChange: 'Nền tảng có thể đổi con số này bất cứ lúc nào.',
	},
	reference: {
		channels: 'Chọn kênh',
		all: 'Tất cả',
		forProgrammers: 'Dành cho người lập trình',
	},
	limits: {
		title: 'Giới hạn của các nền tảng',
		description: (product: string) =>
			`Mọi giới hạn tin nhắn, tệp, thời gian của Facebook, Instagram, Zalo OA và ${product} mà người bán có thể gặp, kèm nguồn và ngày.`,
		lead: 'Con số có thể thay đổi. Bấm một dòng để xem điều kiện và nguồn.',
		keys: 'Hay cần nhất',
		rules: 'Quy định không có con số',
	},
	errors: {
		title: 'Mã lỗi',
		description: (product: string) =>
			`Mã lỗi Facebook, Instagram, Zalo OA và ${product}: nghĩa là gì, khách nhìn thấy câu nào, bạn cần làm gì.`,
		frequent: 'Hay gặp nhất',
		do: 'Bạn làm gì',
		subcode: ', mã phụ',
		subcodes: (code: string, count: number) => `${code}: ${String(count)} mã phụ`,
		more: 'Xem câu báo lỗi, nguồn và bài hướng dẫn',
		filter: 'Lọc theo mã hoặc câu báo lỗi',
		ofChannel: (channel: string) => `Mã lỗi ${channel}`,
		ofChannelDescription: (channel: string) =>
			`Từng mã lỗi của ${channel}: nghĩa là gì, câu báo lỗi trông ra sao, bạn cần làm gì và bài nào hướng dẫn.`,
		messages: 'Câu báo lỗi',
		articles: 'Bài hướng dẫn',
		several: 'Mã này có nhiều trường hợp. Thấy mã phụ thì xem:',
	},
	sources: {
		title: 'Nguồn tài liệu',
		description:
			'Các tài liệu mà trang trợ giúp này dựa vào, ngày của từng tài liệu, địa chỉ cũ và những điều dẫn từ đó.',
		lead: 'Chúng tôi chưa mở trực tiếp các liên kết dưới đây. Mỗi điều ghi rõ đã đọc tài liệu bằng cách nào.',
		others: 'Nguồn khác',
		formerly: 'Địa chỉ cũ',
		facts: (count: number) => `${count} điều dẫn từ đây`,
		dated: {
			updated: 'Cập nhật',
			entry: 'Bài đăng ngày',
			fetched: 'Không ghi ngày, bản lưu ngày',
			quoted: 'Không ghi ngày, bản trích ngày',
		},
		datedEntries: 'Mỗi mục ghi ngày riêng',
		undated: 'Không ghi ngày',
	},
	glossary: {
		title: 'Thuật ngữ',
		description:
			'Giải thích ngắn các từ dùng trong trang trợ giúp, và tên tiếng Anh trên màn hình.',
		lead: 'Mỗi từ một câu. Tên tiếng Anh là chữ bạn có thể thấy trên màn hình.',
	},
	updates: {
		title: 'Mới cập nhật',
		description: (product: string) =>
			`Những bài trợ giúp ${product} vừa viết hoặc vừa sửa, điều đã đổi trong từng bài và ngày đổi, mới nhất đứng trước.`,
		lead: 'Mỗi dòng là điều đã đổi trong một bài. Bạn cũng nhận được các dòng này qua trình đọc tin:',
		rss: 'nguồn tin RSS',
		json: 'nguồn tin JSON Feed',
	},
	listFilter: listFilterStrings,
	finder: finderStrings,
	redirect: {
		lead: 'Đang mở bài này. Nếu chờ lâu, hãy bấm:',
		open: 'Mở bài',
	},
	notFound: {
		title: 'Không có trang này',
		description: (siteName: string) => `Địa chỉ này không dẫn tới trang nào của ${siteName}.`,
		lead: 'Địa chỉ này không dẫn tới trang nào. Có thể bài đã đổi chỗ, hoặc liên kết bị thiếu một phần.',
		again: 'Tìm lại theo những chữ trong địa chỉ',
		home: 'Về trang đầu',
	},
	contact: contactStrings,
	privacy: privacyStrings,
	settings: settingsPageStrings,
	notices: {
		heading: 'Đang có sự cố',
		status: statusLink,
		between: (from: string, until: string) => `Hiện từ ${from} đến ${until} (giờ Việt Nam).`,
	},
};
