import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { screenshotHash } from './screenshot.ts';
import {
	planScreenshot,
	screenshotFileName,
	screenshotFormats,
	type ScreenshotFormat,
	type ScreenshotPlan,
} from './screenshot-plan.ts';
import { screenshotSchema, type Screenshot } from '../schemas/screenshot.ts';
import { listFiles } from '../reading/content-files.ts';
import { parseYaml } from '../reading/yaml-file.ts';

const ending = '.screenshot.yml';

/**
 * A capture beside an article, `<article folder>/<name>.png`, and what `<name>.screenshot.yml` says
 * of it.
 *
 * @param article ID of the article, `tin-khong-ve/trang-vuot-gioi-han-tin-nhan`
 * @throws when a file is missing or wrong; the content check has reported that before
 */
export function readScreenshot(
	directory: string,
	{ article, name }: { article: string; name: string },
): Promise<PlannedScreenshot> {
	return readPlanned(join(directory, 'articles', article), name);
}

/** Every file that the captures of a content folder become. */
export async function listScreenshotFiles(directory: string): Promise<PublishedFile[]> {
	const described = (await listFiles(directory)).filter((path) => path.endsWith(ending));
	const screenshots = await Promise.all(
		described.map((path) =>
			readPlanned(join(directory, dirname(path)), basename(path).slice(0, -ending.length)),
		),
	);
	return screenshots.flatMap((screenshot) =>
		screenshotFormats.flatMap((format) => {
			const { widths } = screenshot.plan;
			// The last format is for the few browsers that know no other, and for the plain link.
			const made = format === screenshotFormats.at(-1) ? widths.slice(-1) : widths;
			return made.map((width) => ({
				name: screenshotFileName({ hash: screenshot.hash, width, format }),
				width,
				format,
				screenshot,
			}));
		}),
	);
}

async function readPlanned(folder: string, name: string): Promise<PlannedScreenshot> {
	const file = join(folder, name + ending);
	const data = screenshotSchema.parse(parseYaml(await readFile(file, 'utf8'), { file }).value);
	const capture = join(folder, `${name}.png`);
	const bytes = await readFile(capture);
	// As people see it, whatever way round its pixels are stored.
	const { width, height } = (await sharp(bytes).metadata()).autoOrient;
	return {
		...data,
		capture,
		hash: screenshotHash(bytes, data.masks),
		plan: planScreenshot({ width, height, scale: data.scale }),
	};
}

/** Everything that shows a capture. */
export interface PlannedScreenshot extends Screenshot {
	/** Path of the PNG as it was taken: not to be published. */
	capture: string;
	/** Of the capture and its masks; begins the names of its files. */
	hash: string;
	plan: ScreenshotPlan;
}

export interface PublishedFile {
	/** `3f09…-640.avif` */
	name: string;
	width: number;
	format: ScreenshotFormat;
	screenshot: PlannedScreenshot;
}
