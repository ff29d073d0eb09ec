import sharp, { type OverlayOptions } from 'sharp';
import { textHash } from '../domain/text-hash.ts';
import type { Area } from '../schemas/screenshot.ts';
import type { ScreenshotFormat } from './screenshot-plan.ts';

/**
 * One file of a capture: masked areas unreadable, no wider than asked, no metadata.
 *
 * @param capture the PNG as it was taken
 * @param options.width in pixels, at most the capture's own
 */
export async function drawScreenshot(
	capture: Buffer,
	{ masks, width, format }: { masks: readonly Area[]; width: number; format: ScreenshotFormat },
): Promise<Buffer> {
	const masked = await maskAreas(capture, masks);
	const sized = sharp(masked.data, { raw: masked.info }).resize({
		width,
		withoutEnlargement: true,
	});
	return sized.toFormat(format, encodings[format]).toBuffer();
}

/** Stands for the capture, its masks and how files are made of it: names the files. */
export function screenshotHash(capture: Buffer, masks: readonly Area[]): string {
	return textHash(
		JSON.stringify({ masks, encodings, cell, softness }) + capture.toString('latin1'),
	);
}

/** Screens are text: colour at full resolution, and little loss. */
const encodings = {
	avif: { quality: 60, effort: 5, chromaSubsampling: '4:4:4' },
	webp: { quality: 84, effort: 5, smartSubsample: true },
	png: { compressionLevel: 9, adaptiveFiltering: true },
} as const;

/** Pixels that become one, wider than a letter; blurring alone could be undone. */
const cell = 32;
const softness = 8;

/** Replaces each area by the average colours of its cells, softened. What was there is gone. */
async function maskAreas(capture: Buffer, masks: readonly Area[]) {
	const { width, height } = await sharp(capture).metadata();
	const patches: OverlayOptions[] = [];
	for (const mask of masks) {
		const area = within(mask, { width, height });
		if (!area) continue;
		const cells = await sharp(capture)
			.extract(area)
			.resize(Math.ceil(area.width / cell), Math.ceil(area.height / cell), {
				fit: 'fill',
				kernel: 'linear',
			})
			.png()
			.toBuffer();
		const input = await sharp(cells)
			.resize(area.width, area.height, { fit: 'fill', kernel: 'cubic' })
			.blur(softness)
			.png()
			.toBuffer();
		patches.push({ input, left: area.left, top: area.top });
	}
	const masked =
		patches.length === 0 ? capture : await sharp(capture).composite(patches).png().toBuffer();
	return sharp(masked).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
}

/** The part of an area that lies on the capture, in sharp's words; `undefined` when none does. */
function within({ x, y, width, height }: Area, capture: { width: number; height: number }) {
	const right = Math.min(x + width, capture.width);
	const bottom = Math.min(y + height, capture.height);
	if (x >= right || y >= bottom) return undefined;
	return { left: x, top: y, width: right - x, height: bottom - y };
}
