import { didYouMean, mistake, type Written } from '../../domain/wording.ts';

/** The sections, anchors and blocks of an article's text. */
export const shapeProblems = {
	'missing-section': ({ wanted }: { wanted: string }) =>
		mistake(
			`Bài thiếu mục “${wanted}”.`,
			`Thêm dòng “${wanted}” và nội dung của mục, đúng thứ tự nêu trong content/README.md.`,
		),
	'missing-limits-section': ({ wanted }: { wanted: string }) =>
		mistake(
			`Bài trích dẫn giới hạn nhưng thiếu mục “${wanted}”.`,
			'Thêm mục này trước phần Phòng tránh, mỗi giới hạn một thẻ <Limit id="…" as="card" />.',
		),
	'extra-section': ({ written, near }: Written) =>
		mistake(
			`Bài xử lý sự cố không có mục lớn “${written}”.`,
			`${didYouMean(near)}Chuyển nội dung vào một trong năm mục, hoặc hạ xuống thành ### trong mục đó.`,
		),
	'section-order': ({ written, after }: { written: string; after: string }) =>
		mistake(`Mục “${written}” đứng sai chỗ.`, `Chuyển mục này lên trước mục “${after}”.`),
	'section-title': ({ written, wanted }: { written: string; wanted: string }) =>
		mistake(
			`Mục này mang tiêu đề “${written}”, khác với các bài còn lại.`,
			`Viết “${wanted}”; phần riêng của bài thì đặt trong tiêu đề ### bên dưới.`,
		),
	'first-section': ({ wanted }: { wanted: string }) =>
		mistake(
			'Bài hướng dẫn chưa bắt đầu bằng mục các bước.',
			`Đặt mục “${wanted}” lên đầu; các mục khác theo sau.`,
		),
	'empty-section': ({ written }: Written) =>
		mistake(`Mục “${written}” chưa có nội dung.`, 'Viết nội dung, hoặc xóa cả tiêu đề của mục.'),
	'no-steps': ({ written }: Written) =>
		mistake(
			`Mục “${written}” chưa có các bước.`,
			'Viết danh sách đánh số (1. 2. 3.), mỗi dòng một việc, bắt đầu bằng động từ.',
		),
	'steps-broken': ({ written, indent }: StepBlock) =>
		mistake(
			`Danh sách các bước bị ngắt thành hai ở dòng “${written}”; câu trả lời để dán chỉ lấy các bước trước đó.`,
			`Thụt dòng này vào ${String(indent)} dấu cách nếu nó thuộc bước phía trên, không thì chuyển xuống sau bước cuối. Danh sách thứ hai thì đặt dưới một tiêu đề ### riêng.`,
		),
	'step-block-outside': ({ written, indent }: StepBlock) =>
		mistake(
			`Dòng “${written}” nằm ngoài bước phía trên vì thụt vào chưa đủ.`,
			`Thụt vào ${String(indent)} dấu cách, thẳng với chữ đầu của bước. Dòng không thuộc bước nào thì bỏ dấu cách ở đầu và để một dòng trống phía trên.`,
		),
	'step-not-read': ({ written }: Written) =>
		mistake(
			`Dòng “${written}” chưa thành một bước hay một ý riêng, mà dính vào câu phía trên.`,
			'Bước viết sát lề: số, dấu chấm, một dấu cách, rồi chữ; phía trên để một dòng trống. Ý nhỏ trong bước thì thụt vào thẳng với chữ đầu của bước.',
		),
	'step-delimiter': ({ written }: Written) =>
		mistake(
			`Bước “${written}” đánh số bằng dấu ngoặc.`,
			'Viết dấu chấm sau số của mọi bước: 1. 2. 3.',
		),
	'step-start': ({ start }: { start: string }) =>
		mistake(
			`Danh sách các bước bắt đầu từ số ${start}.`,
			'Đánh số từ 1; các bước làm tiếp thì viết liền vào danh sách phía trên.',
		),
	'no-symptoms-shown': ({ written }: Written) =>
		mistake(
			`Mục “${written}” chưa hiện các câu khách hay nói.`,
			'Thêm dòng <Symptoms /> ngay dưới tiêu đề, có dòng trống trước và sau.',
		),
	'heading-depth': ({ written }: Written) =>
		mistake(
			`Tiêu đề “${written}” dùng sai bậc.`,
			'Trong bài chỉ dùng ## cho mục và ### cho phần nhỏ; tiêu đề của bài nằm ở dòng title.',
		),
	'missing-anchor': ({ written, near }: Written) =>
		mistake(
			`Tiêu đề “${written}” chưa có tên neo.`,
			`Thêm vào cuối dòng, ví dụ {#${near ?? 'ten-neo'}}; tên neo đã đăng thì không đổi nữa.`,
		),
	'bad-anchor': ({ written, near }: Written) =>
		mistake(
			`Tên neo “${written}” không dùng được làm địa chỉ.`,
			`Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ {#${near ?? 'ten-neo'}}.`,
		),
	'duplicate-anchor': ({ written, line }: { written: string; line: number }) =>
		mistake(
			`Tên neo “${written}” đã dùng ở dòng ${String(line)}.`,
			'Đặt tên khác cho tiêu đề mới; tên neo đã đăng thì giữ nguyên.',
		),
	'block-in-line': ({ written }: Written) =>
		mistake(
			`<${written}> đang nằm chung dòng hoặc chung đoạn với chữ.`,
			'Đặt trên một dòng riêng, có dòng trống trước và sau; trong bước thì thụt vào ba dấu cách.',
		),
	'no-blank-line': ({ written }: Written) =>
		mistake(
			`<${written}> thiếu dòng trống trước hoặc sau.`,
			'Thêm một dòng trống ở cả hai phía; nếu không, các dòng sẽ bị dồn làm một.',
		),
	'component-with-text': ({ written }: Written) =>
		mistake(
			`<${written}> đang bao chữ bên trong, chữ đó sẽ không hiện.`,
			`Viết <${written} … /> một mình rồi đưa chữ ra ngoài.`,
		),
};

/** A line that a list of steps stumbles over, and the spaces that would keep it in the step above. */
interface StepBlock {
	written: string;
	indent: number;
}
