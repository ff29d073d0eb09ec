import { describeProblem, type Problem } from '../domain/problems.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const known = [
	/^(?:topics|glossary|notices|finder)\.yml$/,
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
			return [describeProblem('stray-file', { file }, { written: path, near: properPlace(path) })];
		if (/^(?:README|published|search\/)/.test(path) || goodName.test(path)) return [];
		const written = path.split('/').find((part) => !partForm.test(part)) ?? path;
		return [describeProblem('bad-file-name', { file }, { written })];
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
