import { linePlatforms, lineStops } from '../../schemas/line.ts';
import type { Choices } from './choices.ts';

/**
 * Snippets of VS Code for what authors put into an article: components, citations and links, each
 * with a list of what there is.
 * https://code.visualstudio.com/docs/editing/userdefinedsnippets
 */
export function editorSnippets(choices: Choices): Record<string, Snippet> {
	const from = (kind: keyof Choices, stop = 1) =>
		choiceOf(
			choices[kind].map(({ value }) => String(value)),
			stop,
		);
	const stops = choiceOf(lineStops, 1);
	return {
		...inArticle({
			Limit: ['Giới hạn ngay trong câu: “tối đa 25 MB”', `<Limit id="${from('limits')}" />`],
			'Limit value': [
				'Chỉ con số và đơn vị: “25 MB”',
				`<Limit id="${from('limits')}" as="value" />`,
			],
			'Limit row': [
				'Dòng có con số và nguồn. Đứng riêng một đoạn',
				`<Limit id="${from('limits')}" as="row" what="$2" />`,
			],
			Clock: [
				'Giới hạn tối đa 24 giờ hay 7 ngày, vẽ thành đồng hồ. Đứng riêng một đoạn',
				`<Clock id="${from('limits')}" />`,
			],
			ErrorCode: ['Mã lỗi có liên kết: “#551”', `<ErrorCode id="${from('errors')}" />`],
			SettingsPath: [
				'Đường menu, ví dụ Cài đặt › Nhắn tin',
				`<SettingsPath to="${from('destinations')}" />`,
			],
			SettingsLink: [
				'Nút mở đúng màn hình đó. Đứng riêng một đoạn',
				`<SettingsLink to="${from('destinations')}" />`,
			],
			Sketch: [
				'Hình vẽ từ tệp .sketch.yml cạnh bài. Đứng riêng một đoạn',
				`<Sketch name="${from('sketches')}" />`,
			],
			Screenshot: [
				'Ảnh chụp từ tệp .screenshot.yml và .png cạnh bài. Đứng riêng một đoạn',
				`<Screenshot name="${from('screenshots')}" />`,
			],
			Line: [
				'Đường đi của tin và chỗ tin dừng. Đứng riêng một đoạn',
				`<Line stop="${stops}" label="$2" />`,
			],
			'Line by': [
				'Đường đi của tin qua một nền tảng, dừng ở sản phẩm hay máy của khách',
				`<Line stop="${choiceOf(['product', 'screen'], 1)}" by="${choiceOf(linePlatforms, 2)}" label="$3" />`,
			],
			Step: ['Một bước, tự đánh số', '<Step title="$1">', '', '$0', '', '</Step>'],
			Details: [
				'Dòng gập, mở ra khi bấm hoặc khi có liên kết tới',
				'<Details id="$1" title="$2">',
				'',
				'$0',
				'',
				'</Details>',
			],
			Answer: [
				'Câu hỏi và câu trả lời ngắn luôn hiện; phần dài gập lại',
				'<Answer id="$1" question="$2" short="$3">',
				'',
				'$0',
				'',
				'</Answer>',
			],
			Sources: [
				'Điều cần nói thêm về nguồn của mục',
				'<Sources about="$1">',
				'',
				'$0',
				'',
				'</Sources>',
			],
			'Liên kết tới bài': ['Liên kết tới một bài khác', `[$2](${from('paths')})`],
		}),
		...everywhere({
			limit: ['Giới hạn trong tệp .yml hay đầu bài: “tối đa 25 MB”', `{limit:${from('limits')}}`],
			'limit value': ['Chỉ con số và đơn vị: “25 MB”', `{limit:${from('limits')}:value}`],
			error: ['Mã lỗi trong tệp .yml hay đầu bài: “#551”', `{error:${from('errors')}}`],
		}),
	};
}

function inArticle(snippets: Record<string, Written>): Record<string, Snippet> {
	return withScope('mdx', snippets);
}

function everywhere(snippets: Record<string, Written>): Record<string, Snippet> {
	return withScope('mdx,yaml', snippets);
}

function withScope(scope: string, snippets: Record<string, Written>): Record<string, Snippet> {
	return Object.fromEntries(
		Object.entries(snippets).map(([name, [description, ...body]]) => [
			name,
			{ scope, prefix: name, description, body },
		]),
	);
}

/** `${1|a,b|}`, or an empty place where there is nothing to choose yet. */
function choiceOf(values: readonly string[], stop: number): string {
	if (values.length === 0) return `$${String(stop)}`;
	const list = [...new Set(values)].map((value) => value.replace(/[\\,|]/g, String.raw`\$&`));
	return `\${${String(stop)}|${list.sort().join(',')}|}`;
}

type Written = [description: string, ...body: string[]];

interface Snippet {
	scope: string;
	prefix: string;
	description: string;
	body: string[];
}
