import sharp from 'sharp';

/** About so many lines stand across the longer side: near enough to read an area off. */
const lines = 24;

/**
 * A picture with a grid over it and the pixels written at its lines, so that the place of an area
 * can be read off in any program that shows pictures.
 *
 * @param png the picture that is kept
 * @param options.factor its width by that of the original, whose pixels are written
 */
export async function drawMeasuringGrid(
	png: Buffer,
	{ width, height, factor }: { width: number; height: number; factor: number },
): Promise<Buffer> {
	const step = Math.max(50, Math.ceil(Math.max(width, height) / factor / lines / 50) * 50);
	const size = Math.max(12, Math.round((step * factor) / 4));
	const places = (length: number) =>
		Array.from({ length: Math.ceil(length / (step * factor)) }, (_, index) => ({
			at: Math.round(index * step * factor),
			pixels: String(index * step),
		}));
	const columns = places(width);
	const rows = places(height).slice(1);
	const paths = [
		...columns.map(({ at }) => `M${String(at)} 0V${String(height)}`),
		...rows.map(({ at }) => `M0 ${String(at)}H${String(width)}`),
	];
	const label = (x: number, y: number, pixels: string) =>
		`<text x="${String(x)}" y="${String(y)}">${pixels}</text>`;
	const labels = [
		...columns.map(({ at, pixels }) => label(at + 3, size, pixels)),
		...rows.map(({ at, pixels }) => label(3, at - 3, pixels)),
	];
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" font-family="sans-serif" font-size="${String(size)}" font-weight="bold"><path d="${paths.join('')}" stroke="#d00" stroke-opacity="0.55"/><g fill="#d00" stroke="#fff" stroke-width="3" paint-order="stroke">${labels.join('')}</g></svg>`;
	return sharp(png)
		.composite([{ input: Buffer.from(drawing) }])
		.png()
		.toBuffer();
}
