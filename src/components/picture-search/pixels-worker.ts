import { preparePicture } from '../../search/picture/prepare.ts';
import { encodePgm } from '../../search/picture/pixels.ts';
import type { Pixels } from '../../search/picture/pixels.ts';

/** Prepares a picture beside the page, so that the page goes on: pixels in, one file for each piece out. */
addEventListener('message', ({ data }: MessageEvent<PixelsTask>) => {
	const { orientation, ...pixels } = data;
	postMessage(preparePicture(pixels, { orientation }).map(encodePgm));
});

export interface PixelsTask extends Pixels {
	orientation: number;
}
