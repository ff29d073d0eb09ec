import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { listScreenshotFiles, type PublishedFile } from './screenshot-file.ts';
import { readOrMake } from './file-cache.ts';
import { drawScreenshot } from './screenshot.ts';
import type { ScreenshotFormat } from './screenshot-plan.ts';

/**
 * What `src/pages/anh/[image].<format>.ts` exports: a file for every width of every capture in a
 * folder, drawn once and then taken from `.cache/screenshots/`. Each format is a route of its own,
 * because the development server wants a slash after an address unless its route ends in letters.
 */
export function screenshotRoute({ directory, format }: ScreenshotFolder): ScreenshotRoute {
	const ending = `.${format}`;
	return {
		async getStaticPaths() {
			const files = await listScreenshotFiles(directory);
			return files
				.filter((file) => file.format === format)
				.map((file) => ({
					params: { image: file.name.slice(0, -ending.length) },
					props: { file },
				}));
		},
		async GET({ props: { file } }) {
			const { name, width, screenshot } = file;
			const image = await readOrMake({ folder: '.cache/screenshots', name }, async () =>
				drawScreenshot(await readFile(screenshot.capture), {
					masks: screenshot.masks,
					width,
					format,
				}),
			);
			return new Response(new Uint8Array(image), {
				headers: { 'Content-Type': `image/${format}` },
			});
		},
	};
}

interface ScreenshotFolder {
	/** A folder like `content/`. */
	directory: string;
	format: ScreenshotFormat;
}

interface ScreenshotRoute {
	getStaticPaths: () => Promise<{ params: { image: string }; props: ScreenshotProps }[]>;
	GET: APIRoute<ScreenshotProps>;
}

interface ScreenshotProps extends Record<string, unknown> {
	/** Named for its content, so it is never an old one. */
	file: PublishedFile;
}
