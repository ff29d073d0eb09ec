import { preparePicture } from '../../search/picture/prepare.ts';
import { encodePgm } from '../../search/picture/pixels.ts';
import type { Pixels } from '../../search/picture/pixels.ts';

/** Prepares a picture beside the page, so that the page goes on: pixels in, one file for each block of text out. */
addEventListener('message', ({ data }: MessageEvent<PixelsTask>) => {
	const { orientation, ...pixels } = data;
	const blocks = preparePicture(pixels, { orientation }).map(
		({ left, top, letters, grey }): EncodedBlock => ({ left, top, letters, file: encodePgm(grey) }),
	);
	postMessage(blocks);
});

export interface PixelsTask extends Pixels {
	orientation: number;
}

/** A block of text as a file; the rest as in `TextBlock`. */
export interface EncodedBlock {
	left: number;
	top: number;
	letters: number;
	file: Uint8Array<ArrayBuffer>;
}
