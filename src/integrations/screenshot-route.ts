import { readFile } from 'node:fs/promises';
import { listScreenshotFiles, type PublishedFile } from '../media/screenshot-file.ts';
import { readOrMake } from '../media/file-cache.ts';
import { drawScreenshot } from '../media/screenshot.ts';

/** One page of `src/pages/anh/[image].ts` for each file that the captures of a folder become. */
export async function screenshotPaths(directory: string) {
	const files = await listScreenshotFiles(directory);
	return files.map((file) => ({ params: { image: file.name }, props: { file } }));
}

/** The file itself, drawn once and then taken from `.cache/screenshots/`. */
export async function screenshotResponse(file: PublishedFile): Promise<Response> {
	const { name, width, format, screenshot } = file;
	const image = await readOrMake({ folder: '.cache/screenshots', name }, async () =>
		drawScreenshot(await readFile(screenshot.capture), { masks: screenshot.masks, width, format }),
	);
	return new Response(new Uint8Array(image), { headers: { 'Content-Type': `image/${format}` } });
}
