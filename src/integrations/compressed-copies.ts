import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const text = /\.(?:html|css|js|json|md|txt|xml|svg)$/;
/** Below it a copy saves less than its headers cost. */
const smallest = 1000;
const atOnce = 8;

/** Writes `.br` and `.gz` beside every file of text, for hosts that serve them instead. */
export async function writeCompressedCopies(
	directory: string,
	files: Iterable<string>,
): Promise<void> {
	const waiting = [...files].filter((file) => text.test(file)).values();
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (const file of waiting) {
				const path = join(directory, file);
				const content = await readFile(path);
				if (content.length < smallest) continue;
				const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
				await writeFile(`${path}.br`, await brotli(content, { params }));
				await writeFile(`${path}.gz`, await zip(content, { level: 9 }));
			}
		}),
	);
}
