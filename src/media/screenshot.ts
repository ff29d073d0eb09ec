import sharp from 'sharp';
import { textHash } from '../domain/text-hash.ts';
import type { Area } from '../schemas/screenshot.ts';
import { holdsArea, readPicture, type Picture } from '../reading/captured-picture.ts';
import type { ScreenshotFormat } from './screenshot-plan.ts';

/**
 * One file of a capture: upright, masked areas unreadable, no wider than asked, no metadata.
 *
 * @param capture the PNG as it was taken
 * @param options.masks in pixels of the upright capture
 * @param options.width in pixels, at most the upright capture's own
 * @throws when a mask does not lie on the capture: better no file than one that shows too much
 */
export async function drawScreenshot(
	capture: Buffer,
	{ masks, width, format }: { masks: readonly Area[]; width: number; format: ScreenshotFormat },
): Promise<Buffer> {
	const masked = await maskAreas(await readPicture(capture), masks);
	const sized = pipelineOf(masked).resize({ width, withoutEnlargement: true });
	return sized.toFormat(format, encodings[format]).toBuffer();
}

/** Stands for the capture, its masks and how files are made of it: names the files. */
export function screenshotHash(capture: Buffer, masks: readonly Area[]): string {
	return textHash(
		JSON.stringify({ masks, encodings, cell, softness, making }) + capture.toString('latin1'),
	);
}

/**
 * Screens are text: colour at full resolution, and little loss. AVIF at effort 5 took six times the
 * processor time for files a tenth smaller: three captures were a third of a cold build.
 */
const encodings = {
	avif: { quality: 60, effort: 3, chromaSubsampling: '4:4:4' },
	webp: { quality: 84, effort: 5, smartSubsample: true },
	png: { compressionLevel: 9, adaptiveFiltering: true },
} as const;

/** Pixels that become one, wider than a letter; blurring alone could be undone. */
const cell = 32;
const softness = 8;

/** Counts changes of how files are made that no setting above shows, so that old ones are not reused. */
const making = 2;

/** Replaces each area by the average colours of its cells, softened. What was there is gone. */
async function maskAreas(picture: Picture, masks: readonly Area[]): Promise<Picture> {
	const masked = { ...picture, data: Buffer.from(picture.data) };
	for (const mask of masks) {
		if (!holdsArea(picture, mask))
			throw new Error(`A mask lies outside its capture: ${JSON.stringify(mask)}`);
		const { x: left, y: top, width, height } = mask;
		const cells = await pipelineOf(picture)
			.extract({ left, top, width, height })
			.resize(Math.ceil(width / cell), Math.ceil(height / cell), { fit: 'fill', kernel: 'linear' })
			.png()
			.toBuffer();
		const softened = await sharp(cells)
			.resize(width, height, { fit: 'fill', kernel: 'cubic' })
			.blur(softness)
			.png()
			.toBuffer();
		putPatch(masked, { patch: await readPicture(softened), left, top });
	}
	return masked;
}

/** Row by row instead of composed: a capture may be transparent, and would show through. */
function putPatch(
	picture: Picture,
	{ patch, left, top }: { patch: Picture; left: number; top: number },
): void {
	if (patch.channels !== picture.channels) throw new Error('A mask has other channels');
	const rowBytes = patch.width * patch.channels;
	for (let row = 0; row < patch.height; row += 1)
		patch.data.copy(
			picture.data,
			((top + row) * picture.width + left) * picture.channels,
			row * rowBytes,
			(row + 1) * rowBytes,
		);
}

function pipelineOf({ data, width, height, channels }: Picture) {
	return sharp(data, { raw: { width, height, channels } });
}
