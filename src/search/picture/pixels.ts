/**
 * Pictures as plain numbers, alike in the browser (from a canvas) and in Node (from sharp): everything here is a function
 * from one to the next.
 */

/** Brightness alone, 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601), before a white ground where the picture is transparent. */
export function toGrey({ width, height, data, channels }: Pixels): Grey {
	const grey = new Uint8Array(width * height);
	for (let at = 0, from = 0; at < grey.length; at++, from += channels) {
		const red = data[from] ?? 0;
		// In shares of 256, which is quicker.
		const light =
			channels < 3
				? red
				: (77 * red + 150 * (data[from + 1] ?? 0) + 29 * (data[from + 2] ?? 0)) >> 8;
		const cover = channels === 4 ? (data[from + 3] ?? 255) : 255;
		grey[at] = cover === 255 ? light : (light * cover) / 255 + 255 - cover;
	}
	return { width, height, data: grey };
}

/**
 * The picture as it was meant to be seen. `orientation` is that of EXIF, 1 to 8; what is none of them changes nothing.
 * https://www.cipa.jp/std/documents/e/DC-X008-Translation-2023-E.pdf, 4.6.5.1.6
 */
export function turned(grey: Grey, orientation: number): Grey {
	if (!(orientation >= 2 && orientation <= 8)) return grey;
	const isSideways = orientation >= 5;
	const width = isSideways ? grey.height : grey.width;
	const height = isSideways ? grey.width : grey.height;
	const data = new Uint8Array(width * height);
	const right = grey.width - 1;
	const bottom = grey.height - 1;
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0; x < width; x++, at++) {
			const [column, row] = isSideways ? [y, x] : [x, y];
			const isMirrored = [2, 3, 7, 8].includes(orientation);
			const isUpsideDown = [3, 4, 6, 7].includes(orientation);
			const from =
				(isUpsideDown ? bottom - row : row) * grey.width + (isMirrored ? right - column : column);
			data[at] = grey.data[from] ?? 0;
		}
	return { width, height, data };
}

/** Larger or smaller: smaller by the mean of what falls into a pixel, which also wipes out moiré; larger in between. */
export function scaled(grey: Grey, factor: number): Grey {
	const width = Math.max(1, Math.round(grey.width * factor));
	const height = Math.max(1, Math.round(grey.height * factor));
	if (width === grey.width && height === grey.height) return grey;
	const across = weightsOf(grey.width, width);
	const down = weightsOf(grey.height, height);
	const { data: old, width: wide } = grey;
	const { starts, weights, most } = across;
	const data = new Uint8Array(width * height);
	// Row by row, downwards first: all that is kept between is one row.
	const row = new Float32Array(wide);
	for (let y = 0; y < height; y++) {
		row.fill(0);
		let from = (down.starts[y] ?? 0) * wide;
		for (let own = y * down.most; own < (y + 1) * down.most; own++, from += wide) {
			const weight = down.weights[own] ?? 0;
			if (weight === 0) continue;
			for (let x = 0; x < wide; x++) row[x] = (row[x] ?? 0) + weight * (old[from + x] ?? 0);
		}
		for (let x = 0, own = 0; x < width; x++) {
			let sum = 0.5;
			let at = starts[x] ?? 0;
			for (const end = own + most; own < end; own++, at++)
				sum += (row[at] ?? 0) * (weights[own] ?? 0);
			data[y * width + x] = sum;
		}
	}
	return { width, height, data };
}

/** Rows `top` to `bottom` without the latter. */
export function rowsOf(grey: Grey, { top, bottom }: { top: number; bottom: number }): Grey {
	const data = grey.data.subarray(top * grey.width, bottom * grey.width);
	return { width: grey.width, height: bottom - top, data };
}

/** As a file of the simplest kind there is, which the engine reads: portable graymap, https://netpbm.sourceforge.net/doc/pgm.html */
export function encodePgm({ width, height, data }: Grey): Uint8Array<ArrayBuffer> {
	const head = new TextEncoder().encode(`P5\n${String(width)} ${String(height)}\n255\n`);
	const file = new Uint8Array(head.length + data.length);
	file.set(head);
	file.set(data, head.length);
	return file;
}

/** For every new place the old ones that it is made from. A triangle as wide as a pixel of the coarser side. */
function weightsOf(from: number, to: number): Weights {
	const step = from / to;
	const reach = Math.max(1, step);
	const most = Math.floor(2 * reach) + 1;
	const starts = new Int32Array(to);
	const weights = new Float32Array(to * most);
	for (let at = 0; at < to; at++) {
		const centre = (at + 0.5) * step - 0.5;
		const start = Math.max(0, Math.ceil(centre - reach));
		const end = Math.min(from - 1, Math.floor(centre + reach));
		const weightAt = (own: number) => Math.max(0, 1 - Math.abs(own - centre) / reach);
		let sum = 0;
		for (let own = start; own <= end; own++) sum += weightAt(own);
		starts[at] = start;
		for (let own = start; own <= end; own++)
			weights[at * most + own - start] = weightAt(own) / (sum || 1);
	}
	return { starts, weights, most };
}

interface Weights {
	/** The first old place of each new one. */
	starts: Int32Array;
	/** `most` for each new place; nought where it needs fewer. */
	weights: Float32Array;
	most: number;
}

/** As decoded: `channels` bytes a pixel, 3 or 4 of colour, 1 of brightness. */
export interface Pixels {
	width: number;
	height: number;
	data: Uint8Array | Uint8ClampedArray;
	channels: number;
}

/** One byte of brightness a pixel. */
export interface Grey {
	width: number;
	height: number;
	data: Uint8Array;
}
