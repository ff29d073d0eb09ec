import { mistake, reminder, type Written } from '../../domain/wording.ts';

const noList = 'Bài chưa có formerly thì viết dòng “formerly:” ngay trên dòng đó.';

/** What has been published, and facts that nobody can reach. */
export const addressProblems = {
	'former-form': ({ written }: Written) =>
		mistake(
			`Địa chỉ cũ “${written}” chưa đúng dạng.`,
			'Viết như /tin-nhan/mat-nut/ hoặc /tin-nhan/mat-nut/#cach-xu-ly: có dấu / ở đầu và cuối, không có tên miền.',
		),
	'former-is-itself': ({ written }: Written) =>
		mistake(
			`Địa chỉ cũ “${written}” chính là địa chỉ hiện nay của bài, nên sẽ dẫn vòng tròn.`,
			'Xóa dòng này khỏi formerly.',
		),
	'former-is-live': ({ written, owner }: Written & { owner: string }) =>
		mistake(
			`Địa chỉ cũ “${written}” đang là địa chỉ của ${owner}.`,
			'Xóa dòng này khỏi formerly, hoặc đổi tên thư mục của bài kia.',
		),
	'former-twice': ({ written, owner }: Written & { owner: string }) =>
		mistake(
			`Địa chỉ cũ “${written}” đã được ${owner} nhận.`,
			'Giữ lại ở một bài: bài mà người mở địa chỉ đó cần đọc.',
		),
	'former-anchor': ({ written, near }: Written) =>
		mistake(
			`Địa chỉ cũ dẫn tới neo “${written}” mà bài này không có.`,
			near === undefined
				? 'Sửa to thành một tên neo có trong bài.'
				: `Có phải bạn muốn viết “${near}”? Sửa to thành một tên neo có trong bài.`,
		),
	'former-section-live': ({ written, owner }: Written & { owner: string }) =>
		mistake(
			`“${written}” được ghi là đã chuyển đi, nhưng mục đó vẫn còn trong ${owner}.`,
			'Xóa mục cũ hoặc đổi tên neo {#…} của nó; nếu mục chưa chuyển đi thì xóa dòng này.',
		),
	'former-page-unclaimed': ({ written, page }: Written & { page: string }) =>
		mistake(
			`“${written}” là một mục của ${page}, nhưng không còn trang nào ở địa chỉ đó.`,
			`Thêm dòng “- ${page}” vào formerly của bài thay thế cho cả trang cũ.`,
		),
	'former-loop': ({ written, steps }: Written & { steps: string }) =>
		mistake(
			`“${written}” dẫn vòng quanh mà không tới mục nào: ${steps}.`,
			'Sửa to của một trong các dòng đó thành một mục đang có.',
		),
	'former-id-taken': ({ written }: Written) =>
		mistake(
			`Tên cũ “${written}” đang là tên của một mục khác.`,
			'Xóa dòng này, hoặc đổi tên mục kia. Tên đã đăng không bao giờ dùng cho việc khác.',
		),
	'published-page-gone': ({ number, path }: { number: number; path: string }) =>
		mistake(
			`Bài ${String(number)} đã đăng ở ${path}, địa chỉ đó nay không dẫn tới đâu.`,
			`Thêm dòng “- ${path}” vào formerly của bài này. ${noList}`,
		),
	'published-section-gone': ({ section, from, near, movedTo }: PublishedSection) => {
		const line = `dòng “- { from: '${from}', to: ${near ?? 'tên-neo-mới'} }”`;
		return mistake(
			`Mục “${section}” đã đăng nhưng bài này không còn mục đó.`,
			movedTo === undefined
				? `Nếu mục đổi tên, thêm vào formerly của bài này ${line}. Nếu mục chuyển sang bài khác, thêm dòng đó vào formerly của bài kia. Nếu bỏ hẳn, thêm “- '${from}'” vào bài này. ${noList}`
				: `Nếu mục đã chuyển sang ${movedTo}, thêm vào formerly của bài đó ${line}. Nếu bỏ hẳn, thêm “- '${from}'” vào bài này. ${noList}`,
		);
	},
	'published-fact-gone': ({ address, id, renamed }: PublishedFact) =>
		mistake(
			`Địa chỉ ${address} đã đăng nay không dẫn tới đâu.`,
			renamed
				? `Đặt lại mục “${id}”. Nếu mục nay là “${renamed.id}”, thêm dòng “formerIds: [${id}]” vào ${renamed.file}.`
				: `Đặt lại mục “${id}”. Nếu mục đổi tên, hoặc mục khác thay cho nó, thêm dòng “formerIds: [${id}]” vào mục đó.`,
		),
	'published-topic-gone': ({ topic }: { topic: string }) =>
		mistake(
			`Trang chủ đề /${topic}/ đã đăng nay không còn.`,
			`Đặt lại chủ đề này. Nếu chủ đề đổi tên, thêm dòng “formerIds: [${topic}]” vào chủ đề mang tên mới.`,
		),
	'published-gone': ({ address }: { address: string }) =>
		mistake(
			`Địa chỉ ${address} đã đăng nay không dẫn tới đâu.`,
			`Đặt lại trang hay tệp này. Nếu là địa chỉ cũ của một bài, thêm dòng “- '${address}'” vào formerly của bài thay thế.`,
		),
	'change-not-dated': ({ updated }: { updated: string }) =>
		mistake(
			`Nội dung bài đã khác bản đăng ngày ${updated}, nhưng updated vẫn như cũ.`,
			'Đổi updated thành ngày sửa, và viết ở change một câu nói điều gì đã đổi.',
		),
	'change-not-said': ({ change }: { change: string }) =>
		mistake(
			`Nội dung bài đã đổi, nhưng change vẫn là “${change}”.`,
			'Viết lại change: một câu nói lần này đổi điều gì; người theo dõi trang sẽ đọc câu đó.',
		),
	'updated-earlier': ({ written, published }: Written & { published: string }) =>
		mistake(
			`Ngày updated “${written}” sớm hơn bản đã đăng (${published}).`,
			'Viết ngày của lần sửa mới nhất.',
		),
	'article-removed': ({ number }: { number: string }) =>
		mistake(
			`Bài số ${number} đã đăng nhưng không còn tệp nào mang số đó.`,
			'Khôi phục bài, rồi thêm dòng “archived: { why: Vì sao không dùng nữa., see: 101 }” với lý do thật và số của bài nên đọc thay.',
		),
	'published-unreadable': (_: object) =>
		mistake(
			'Tệp này không đúng dạng, nên không kiểm tra được các địa chỉ đã đăng.',
			'Lấy lại bản trước từ lịch sử; tệp này do lệnh tạo ra, không sửa bằng tay.',
		),
	'unused-source': ({ written }: Written) =>
		reminder(
			`Không thông tin nào dựa vào nguồn “${written}”.`,
			'Xóa tệp này, hoặc ghi tên nguồn vào thông tin dựa vào nó.',
		),
	'unused-destination': ({ written }: Written) =>
		reminder(
			`Không bài nào dẫn tới màn hình “${written}”.`,
			'Dùng <SettingsLink to="…" /> hoặc <SettingsPath to="…" /> ở bài cần nó, hoặc xóa tệp này.',
		),
	'same-limit-twice': ({ other }: { other: string }) =>
		reminder(
			`Giới hạn này giống hệt ${other}: cùng con số, đơn vị, phạm vi và điều kiện.`,
			'Giữ lại một tệp và trích dẫn tệp đó ở mọi nơi.',
		),
};

interface PublishedSection {
	section: string;
	/** Its address in the article as it stands now. */
	from: string;
	near: string | undefined;
	/** The article in which a new section has that anchor. */
	movedTo: string | undefined;
}

interface PublishedFact {
	address: string;
	id: string;
	/** Something new on the same page that may be the same thing. */
	renamed: { id: string; file: string } | undefined;
}
