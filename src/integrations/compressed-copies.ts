import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readOrMake } from '../media/file-cache.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const text = /\.(?:html|css|js|json|md|txt|xml|svg|wasm)$/;
/** Below it a copy saves less than its headers cost. */
const smallest = 1000;
const atOnce = 8;
/** From here on a file is packed once and then taken from `.cache/`: the engine of pictures takes 10 seconds a core. */
const costly = 1_000_000;

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
				await writeFile(`${path}.br`, await packed(content, 'br'));
				await writeFile(`${path}.gz`, await packed(content, 'gz'));
			}
		}),
	);
}

async function packed(content: Buffer, ending: 'br' | 'gz'): Promise<Buffer> {
	const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
	const pack = () => (ending === 'br' ? brotli(content, { params }) : zip(content, { level: 9 }));
	if (content.length < costly) return pack();
	const name = `${createHash('sha256').update(content).digest('hex')}.${ending}`;
	return readOrMake({ folder: '.cache/compressed', name }, pack);
}
