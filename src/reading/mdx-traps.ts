import { describer, mistake, type Problem, type Written } from '../domain/problem.ts';

const components =
	'Symptoms|SettingsPath|SettingsLink|Limit|ErrorCode|Sketch|Screenshot|Line|Clock';

/**
 * Explains why MDX could not read a text: every place that it would stumble over, in the order of
 * the lines, because the parser names only the first.
 */
export function explainMdx(source: string, { file, failed }: MdxFailure): Problem[] {
	const found: Problem[] = linesOfProse(source).flatMap(({ text, line }) =>
		traps.flatMap(({ kind, pattern }) =>
			[...text.matchAll(pattern)].map(({ 0: written }) =>
				describeMdx(kind, { file, line }, { written: written.trim() }),
			),
		),
	);
	found.push(
		...findUnclosed(source).map(({ written, line }) =>
			describeMdx('mdx-unclosed-block', { file, line }, { written }),
		),
	);
	if (found.length > 0) return found;
	const written = failed.line === undefined ? undefined : source.split('\n')[failed.line - 1];
	const detail = written?.trim() ?? failed.message;
	return [describeMdx('mdx-unreadable', { file, line: failed.line }, { detail })];
}

/** Lines after the front matter, without code. */
function linesOfProse(source: string): { text: string; line: number }[] {
	let within: 'front matter' | 'code' | 'prose' = 'prose';
	return source.split('\n').flatMap((text, index) => {
		if (index === 0 && text === '---') within = 'front matter';
		else if (within === 'front matter') {
			if (text === '---') within = 'prose';
		} else if (/^\s*(?:```|~~~)/.test(text)) within = within === 'code' ? 'prose' : 'code';
		else if (within === 'prose') return [{ text: text.replace(/`[^`]*`/g, ''), line: index + 1 }];
		return [];
	});
}

/** `<Step …>` without its `</Step>`, and the other blocks that hold text. */
function findUnclosed(source: string): { written: string; line: number }[] {
	const open: { written: string; line: number }[] = [];
	for (const { text, line } of linesOfProse(source))
		for (const [, isClosing, written = ''] of text.matchAll(
			/<(\/?)(Step|Details|Answer|Sources)(?!\w)/g,
		)) {
			if (isClosing === '') open.push({ written, line });
			else {
				const own = open.findLastIndex((one) => one.written === written);
				if (own >= 0) open.splice(own, 1);
			}
		}
	return open;
}

/** From the most particular to the most general; each leaves to the next what it does not know. */
const traps = [
	{ kind: 'mdx-comment', pattern: /<!--.*?(?:-->|$)/g },
	{ kind: 'mdx-address', pattern: /<(?:https?:\/\/|mailto:)[^>\s]*>?|<[\w.+-]+@[\w.-]+>/g },
	{
		kind: 'mdx-open-component',
		pattern: new RegExp(String.raw`<(?:${components})(?!\w)(?:"[^"]*"|[^">])*(?<!/)>(?!.*</)`, 'g'),
	},
	{
		kind: 'mdx-open-component',
		pattern: new RegExp(String.raw`<(?:${components})(?!\w)(?:"[^"]*"|[^">])*$`, 'g'),
	},
	{
		kind: 'mdx-unquoted-prop',
		pattern: new RegExp(String.raw`<(?:${components})\s+\w+=[^"'{\s>][^>]*>`, 'g'),
	},
	{
		kind: 'mdx-html',
		pattern:
			/<\/?(?:br|hr|img|b|i|u|em|strong|p|div|span|a|table|script|style|sup|sub)(?:\s[^>]*)?\/?>/gi,
	},
	{ kind: 'mdx-less-than', pattern: /<(?![\sA-Za-z/!>])[^\s<>]*(?:\s[^\s<>]+)?/g },
	{ kind: 'mdx-less-than', pattern: /<[a-zà-ỹđ][^\s<>:@/]*(?=\s[^=<>]*$)/g },
	{ kind: 'mdx-brace', pattern: /\{(?!#[\w-]+\}\s*$)[^{}]*\}?/g },
] as const;

/** What the article's format takes for code although its author meant words. */
export const mdxProblems = {
	'mdx-less-than': ({ written }: Written) =>
		mistake(
			`Dấu < ở “${written}” bị đọc thành mã lệnh.`,
			'Viết bằng chữ: “dưới”, “ít hơn”, “chưa tới”; số thì trích dẫn bằng <Limit id="…" />.',
		),
	'mdx-comment': ({ written }: Written) =>
		mistake(`Ghi chú “${written}” không đọc được.`, 'Xóa ghi chú, hoặc viết {/* ghi chú */}.'),
	'mdx-address': ({ written }: Written) =>
		mistake(
			`Địa chỉ ${written} nằm giữa hai dấu < > nên không đọc được.`,
			'Viết thành liên kết có chữ: [tên trang hoặc việc cần làm](địa chỉ).',
		),
	'mdx-open-component': ({ written }: Written) =>
		mistake(
			`${written} chưa được đóng lại.`,
			'Kết thúc bằng /> trên cùng dòng, ví dụ <Symptoms />.',
		),
	'mdx-unclosed-block': ({ written }: Written) =>
		mistake(
			`<${written}> chưa có dòng đóng </${written}>.`,
			`Thêm một dòng </${written}> sau nội dung của nó, có dòng trống ở trên.`,
		),
	'mdx-unquoted-prop': ({ written }: Written) =>
		mistake(
			`${written} có giá trị không nằm trong ngoặc kép.`,
			'Đặt giá trị trong ngoặc kép thẳng, ví dụ <Limit id="att-25mb" />.',
		),
	'mdx-html': ({ written }: Written) =>
		mistake(
			`Bài viết không dùng được ${written}.`,
			'Xuống đoạn bằng một dòng trống, in đậm bằng **…**, liên kết bằng [chữ](địa chỉ).',
		),
	'mdx-brace': ({ written }: Written) =>
		mistake(
			`Dấu { } ở “${written}” bị đọc thành mã lệnh.`,
			'Bỏ dấu { }; trong bài, thông tin được trích dẫn bằng <Limit … /> và <ErrorCode … />.',
		),
	'mdx-unreadable': ({ detail }: { detail: string }) =>
		mistake(
			`Không đọc được bài viết từ chỗ này: ${detail}`,
			'Kiểm tra các dấu <, > và { } quanh dòng này; chữ thường trong bài không dùng các dấu đó.',
		),
};

export const describeMdx = describer(mdxProblems);

interface MdxFailure {
	file: string;
	/** What the parser said, and where. */
	failed: { line: number | undefined; message: string };
}
