import { didYouMean, mistake, type Written } from '../../domain/wording.ts';

/** Something names what is not there. */
export const referenceProblems = {
	'unknown-limit': ({ written, near }: Written) =>
		mistake(
			`Không có giới hạn nào tên “${written}”.`,
			`${didYouMean(near)}Tên giới hạn là tên tệp trong content/limits/, không kèm “.yml”.`,
		),
	'unknown-error': ({ written, near }: Written) =>
		mistake(
			`Không có mã lỗi nào tên “${written}”.`,
			`${didYouMean(near)}Tên mã lỗi là tên tệp trong content/errors/, không kèm “.yml”.`,
		),
	'unknown-destination': ({ written, near }: Written) =>
		mistake(
			`Không có màn hình cài đặt nào tên “${written}”.`,
			`${didYouMean(near)}Tên màn hình là tên tệp trong content/destinations/, không kèm “.yml”.`,
		),
	'unknown-source': ({ written, near }: Written) =>
		mistake(
			`Không có tài liệu nguồn nào tên “${written}”.`,
			`${didYouMean(near)}Tên nguồn là tên tệp trong content/sources/, không kèm “.yml”.`,
		),
	'unknown-article': ({ number }: { number: number }) =>
		mistake(
			`Không có bài viết nào mang số ${String(number)}.`,
			'Xem số của bài ở dòng “number” đầu mỗi tệp index.mdx rồi sửa lại.',
		),
	'unknown-channel': ({ written, near, known }: Written & { known: string }) =>
		mistake(
			`Không có kênh nào tên “${written}”.`,
			`${didYouMean(near)}Các kênh trong content/site.yml: ${known}.`,
		),
	'unknown-topic': ({ written, near }: Written) =>
		mistake(
			`Thư mục “${written}” không phải là một chủ đề.`,
			`${didYouMean(near)}Chuyển bài vào thư mục của một chủ đề có trong content/topics.yml, hoặc thêm chủ đề vào tệp đó.`,
		),
	'unknown-question': ({ written, near }: Written) =>
		mistake(
			`Không có câu hỏi nào tên “${written}”.`,
			`${didYouMean(near)}Tên câu hỏi là giá trị “id” của câu hỏi đó trong content/finder.yml.`,
		),
	'unknown-section': ({ written, near }: Written) =>
		mistake(
			`Bài viết không có mục nào mang tên neo “${written}”.`,
			`${didYouMean(near)}Tên neo đứng sau tiêu đề trong bài, dạng {#ten-neo}.`,
		),
	'unknown-page': ({ written, near }: Written) =>
		mistake(
			`Liên kết “${written}” không dẫn tới trang nào của trung tâm trợ giúp.`,
			`${didYouMean(near)}Địa chỉ của một bài là /chủ-đề/tên-thư-mục/, có dấu / ở đầu và cuối.`,
		),
	'unknown-anchor': ({ written, near }: Written) =>
		mistake(
			`Liên kết “${written}” trỏ tới một vị trí không có trên trang đó.`,
			`${didYouMean(near)}Sửa phần sau dấu # cho đúng, hoặc bỏ phần đó để mở đầu trang.`,
		),
	'unknown-sketch': ({ written, near }: Written) =>
		mistake(
			`Không thấy tệp hình vẽ “${written}.sketch.yml” cạnh bài viết.`,
			`${didYouMean(near)}Đặt tệp hình vẽ vào cùng thư mục với index.mdx, hoặc sửa tên trong <Sketch name="…" />.`,
		),
	'unknown-screenshot': ({ written, near }: Written) =>
		mistake(
			`Không thấy tệp “${written}.screenshot.yml” cạnh bài viết.`,
			`${didYouMean(near)}Đặt tệp vào cùng thư mục với index.mdx, hoặc sửa tên trong <Screenshot name="…" />.`,
		),
	'no-capture': ({ name }: { name: string }) =>
		mistake(
			`Không thấy ảnh chụp “${name}.png” cạnh tệp “${name}.screenshot.yml”.`,
			'Đặt ảnh PNG vào cùng thư mục, tên trùng với tệp .screenshot.yml.',
		),
	'unknown-component': ({ written, near }: Written) =>
		mistake(
			`Bài viết không dùng được <${written}>.`,
			`${didYouMean(near)}Chỉ dùng Symptoms, SettingsPath, SettingsLink, Limit, ErrorCode, Sketch và Screenshot.`,
		),
};
