import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openIndex } from './pagefind.ts';
import type { PagefindModule, SearchIndex } from './pagefind.ts';
import type { VocabularyFile } from './vocabulary.ts';

const BASE = 'http://index.invalid/';

/** Opens a built index from its folder, with the code that the browser uses; `onRead` is told every file and size. */
export async function openIndexFolder(
	folder: string,
	{ onRead }: { onRead?: (file: string, bytes: number) => void } = {},
): Promise<{ index: SearchIndex; vocabulary: VocabularyFile }> {
	const module: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
	const vocabulary: VocabularyFile = JSON.parse(
		await readFile(join(folder, 'vocabulary.json'), 'utf8'),
	);
	const fetch = async (url: string) => {
		const file = new URL(url).pathname.slice(1);
		const content = await readFile(join(folder, file));
		onRead?.(file, content.byteLength);
		return new Response(content);
	};
	return { index: await openIndex({ module, basePath: BASE, fetch }), vocabulary };
}
