import { describer, didYouMean, mistake, type Problem, type Written } from '../domain/problem.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const known = [
	/^(?:site|topics|glossary|names|notices|finder)\.yml$/,
	/^(?:README\.md|published\.json)$/,
	/^search\/[^/]+$/,
	/^(?:limits|errors|destinations|sources)\/[^/]+\.yml$/,
	/^articles\/[^/]+\/[^/]+\/(?:index\.mdx|phrasings\.yml|[^/]+\.(?:sketch|screenshot)\.yml|[^/]+\.png)$/,
];
const goodName = new RegExp(
	String.raw`^(?:[a-z]+/)?(?:${id}/)*${id}(?:\.(?:sketch|screenshot))?\.(?:yml|mdx|png)$`,
);

/** Files that nothing reads, and names that cannot become addresses: both would vanish silently. */
export function findStrayFiles(
	files: readonly string[],
	shownPath: (path: string) => string,
): Problem[] {
	const present = new Set(files);
	return files.flatMap((path) => {
		const file = shownPath(path);
		const name = path.split('/').at(-1) ?? path;
		if (/^articles\//.test(path) && pictureEnding.test(path) && !path.endsWith('.png'))
			return [describe('picture-ending', { file }, { written: name })];
		const [folder] = /^articles\/[^/]+\/[^/]+(?=\/)/.exec(path) ?? [];
		if (folder !== undefined && known.some((place) => place.test(path))) {
			if (!present.has(`${folder}/index.mdx`))
				return [describe('no-article', { file }, { written: name })];
			const described = path.replace(/\.png$/, '.screenshot.yml');
			if (described !== path && !present.has(described))
				return [describe('picture-alone', { file }, { written: name })];
		}
		if (!known.some((place) => place.test(path)))
			return [describe('stray-file', { file }, { written: path, near: properPlace(path) })];
		if (/^(?:README|published|search\/)/.test(path) || goodName.test(path)) return [];
		const written = path.split('/').find((part) => !partForm.test(part)) ?? path;
		return [describe('bad-file-name', { file }, { written })];
	});
}

/** Endings of picture files, also of those that are not shown. */
export const pictureEnding = /\.(?:png|jpe?g|jfif|webp|avif|gif|hei[cf]|tiff?|bmp|svg|pdf)$/i;

/** Links to files elsewhere: another machine does not have them. */
export function describeLinkedFiles(
	paths: readonly string[],
	shownPath: (path: string) => string,
): Problem[] {
	return paths.map((path) =>
		describe('linked-file', { file: shownPath(path) }, { written: path.split('/').at(-1) ?? path }),
	);
}

/** Texts below `content/` that have readers of their own. */
export function otherTexts(files: readonly string[]): string[] {
	return files.filter((path) => path === 'README.md' || /^search\/.*\.(?:yml|jsonl?)$/.test(path));
}

const partForm = new RegExp(`^${id}(?:\\.[a-z.]+)?$`);

function properPlace(path: string): string | undefined {
	const proper = path
		.replace(/\.\w+$/, (ending) => ending.toLowerCase())
		.replace(/\.yaml$/, '.yml')
		.replace(/^(articles\/[^/]+\/[^/]+)\.mdx?$/, '$1/index.mdx')
		.replace(/^(articles\/[^/]+\/[^/]+)\/[^/]+\.mdx?$/, '$1/index.mdx');
	return proper !== path && known.some((place) => place.test(proper)) ? proper : undefined;
}

/** A file that nothing reads, or that cannot become an address. */
export const strayFileProblems = {
	'bad-file-name': ({ written }: { written: string }) =>
		mistake(
			`Tên “${written}” không dùng được làm địa chỉ.`,
			'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ trang-vuot-gioi-han.',
		),
	'picture-ending': ({ written }: { written: string }) =>
		mistake(
			`Ảnh “${written}” không có đuôi .png viết thường, nên sẽ không hiện.`,
			'Mở ảnh rồi lưu thành PNG, đặt tên viết thường không dấu, kèm tệp .screenshot.yml cùng tên; trong bài viết <Screenshot name="…" />.',
		),
	'picture-alone': ({ written }: { written: string }) =>
		mistake(
			`Ảnh “${written}” chưa có tệp mô tả, nên sẽ không hiện.`,
			'Thêm tệp .screenshot.yml cùng tên (alt, caption, masks) rồi viết <Screenshot name="…" /> trong bài; ảnh không dùng thì xóa.',
		),
	'no-article': ({ written }: { written: string }) =>
		mistake(
			`Thư mục của “${written}” chưa có index.mdx, nên tệp này không thuộc về bài nào.`,
			'Chuyển tệp vào thư mục của bài dùng nó, thêm index.mdx, hoặc xóa đi.',
		),
	'linked-file': ({ written }: { written: string }) =>
		mistake(
			`“${written}” chỉ là lối tắt tới một nơi khác, nên sẽ bị bỏ qua.`,
			'Chép chính tệp hay thư mục đó vào đây thay cho lối tắt.',
		),
	'stray-file': ({ written, near }: Written) =>
		mistake(
			`Tệp “${written}” không nằm ở chỗ nào được đọc, nên sẽ không ai thấy.`,
			`${didYouMean(near)}Chuyển tệp vào đúng thư mục, sửa đuôi tên tệp, hoặc xóa đi.`,
		),
};

const describe = describer(strayFileProblems);
