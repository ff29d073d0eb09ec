import { describer, didYouMean, mistake, type Problem, type Written } from '../domain/problem.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const known = [
	/^(?:site|topics|glossary|names|notices|finder)\.yml$/,
	/^(?:README\.md|published\.json)$/,
	/^search\/[^/]+$/,
	/^(?:limits|errors|destinations|sources)\/[^/]+\.yml$/,
	/^articles\/[^/]+\/[^/]+\/(?:index\.mdx|phrasings\.yml|[^/]+\.(?:sketch|screenshot)\.yml|[^/]+\.(?:png|jpe?g|webp|avif))$/,
];
const goodName = new RegExp(
	String.raw`^(?:[a-z]+/)?(?:${id}/)*${id}(?:\.(?:sketch|screenshot))?\.(?:yml|mdx|png|jpe?g|webp|avif)$`,
);

/** Files that nothing reads, and names that cannot become addresses: both would vanish silently. */
export function findStrayFiles(
	files: readonly string[],
	shownPath: (path: string) => string,
): Problem[] {
	return files.flatMap((path) => {
		const file = shownPath(path);
		if (!known.some((place) => place.test(path)))
			return [describe('stray-file', { file }, { written: path, near: properPlace(path) })];
		if (/^(?:README|published|search\/)/.test(path) || goodName.test(path)) return [];
		const written = path.split('/').find((part) => !partForm.test(part)) ?? path;
		return [describe('bad-file-name', { file }, { written })];
	});
}

/** Texts below `content/` that have readers of their own. */
export function otherTexts(files: readonly string[]): string[] {
	return files.filter((path) => path === 'README.md' || /^search\/.*\.(?:yml|jsonl?)$/.test(path));
}

const partForm = new RegExp(`^${id}(?:\\.[a-z.]+)?$`);

function properPlace(path: string): string | undefined {
	const proper = path
		.replace(/\.ya?ml$/, '.yml')
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
	'stray-file': ({ written, near }: Written) =>
		mistake(
			`Tệp “${written}” không nằm ở chỗ nào được đọc, nên sẽ không ai thấy.`,
			`${didYouMean(near)}Chuyển tệp vào đúng thư mục, sửa đuôi tên tệp, hoặc xóa đi.`,
		),
};

const describe = describer(strayFileProblems);
