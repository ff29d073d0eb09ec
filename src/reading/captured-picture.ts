import sharp from 'sharp';
import type { Area } from '../schemas/screenshot.ts';

/**
 * A capture as people see it: upright, whatever its EXIF orientation says, in 8 bits per channel of
 * sRGB. Everything that measures, masks or resizes starts from here.
 *
 * @throws when the bytes are no picture that can be read to its end
 */
export async function readPicture(capture: Buffer): Promise<Picture> {
	const { data, info } = await sharp(capture)
		.autoOrient()
		.toColourspace('srgb')
		.raw({ depth: 'uchar' })
		.toBuffer({ resolveWithObject: true });
	const { width, height, channels } = info;
	return { data, width, height, channels };
}

/** Whether every pixel of an area lies on the picture, and there is at least one. */
export function holdsArea(picture: { width: number; height: number }, area: Area): boolean {
	const { x, y, width, height } = area;
	return (
		Math.min(x, y) >= 0 &&
		Math.min(width, height) >= 1 &&
		x + width <= picture.width &&
		y + height <= picture.height
	);
}

/** Whether an area shows one even colour: nobody could read anything in it. */
export function isEven({ data, width, channels }: Picture, area: Area): boolean {
	for (let channel = 0; channel < channels; channel += 1) {
		let least = 255;
		let most = 0;
		for (let y = area.y; y < area.y + area.height; y += 1)
			for (let x = area.x; x < area.x + area.width; x += 1) {
				const value = data[(y * width + x) * channels + channel] ?? 0;
				if (value < least) least = value;
				if (value > most) most = value;
			}
		if (most - least > evenSpread) return false;
	}
	return true;
}

/** A difference in brightness of 2 of 255 cannot be seen. */
const evenSpread = 2;

export interface Picture {
	/** Row by row, pixel by pixel, one byte per channel. */
	data: Buffer;
	width: number;
	height: number;
	channels: 1 | 2 | 3 | 4;
}
