import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { drawScreen } from './screen-drawing.ts';
import { makeRandom } from './seeded-random.ts';
import type { PictureCase } from './picture-cases.ts';

/** The file of a case, as it would come from a phone: drawn, then worn as the case says. */
export async function makePicture(picture: PictureCase): Promise<PictureFile> {
	const random = makeRandom(picture.seed + 1);
	const { svg, focus } = drawScreen(picture);
	const drawn = sharp(
		await sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 1 }).toBuffer(),
	);
	const { width, height } = await drawn.metadata();
	const isPhone = height > width;
	switch (picture.wear) {
		case 'none':
			return png(drawn);
		case 'scaled':
			return png(drawn.resize({ width: Math.round(width * (isPhone ? 0.45 : 0.8)) }));
		case 'cropped': {
			const margin = (isPhone ? 60 : 20) * random();
			const top = Math.max(0, Math.round(focus.top - margin));
			const rows = Math.min(height, Math.round(focus.bottom + margin)) - top;
			return png(drawn.extract({ left: 0, top, width, height: rows }));
		}
		case 'jpeg':
			return jpeg(drawn.resize({ width: Math.round(width * (isPhone ? 0.6 : 1)) }), 40);
		case 'rotated':
			return jpeg(
				drawn.rotate(random() < 0.5 ? 2 : -2, { background: picture.isDark ? '#000' : '#fff' }),
				60,
			);
		case 'photo':
			return photographed(drawn, random);
	}
}

/** A screen photographed by hand: in perspective, with moiré, uneven light, a little blur and noise, on a table. */
async function photographed(drawn: Sharp, random: () => number): Promise<PictureFile> {
	const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true });
	const isPhone = info.height > info.width;
	const width = isPhone ? 1200 : 1800;
	const height = Math.round((width * info.height) / info.width);
	const shift = () => 0.02 + 0.04 * random();
	const corners: Corners = [
		{ x: width * shift(), y: height * shift() },
		{ x: width * (1 - shift()), y: height * shift() },
		{ x: width * (1 - shift()), y: height * (1 - shift()) },
		{ x: width * shift(), y: height * (1 - shift()) },
	];
	const toScreen = mapFrom(corners, { width: info.width, height: info.height });
	const pixels = Buffer.alloc(width * height * 3);
	const waves = { x: 0.9 + 0.5 * random(), y: 0.3 + 0.5 * random(), phase: 6 * random() };
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const from = toScreen(x, y);
			const light =
				0.78 + 0.22 * Math.cos((x / width - 0.4) * 1.6) * Math.cos((y / height - 0.3) * 1.4);
			const wave =
				1 +
				0.06 * Math.sin(x * waves.x + y * waves.y + waves.phase) +
				0.05 * Math.sin(x * 0.07 - y * 0.05);
			for (let channel = 0; channel < 3; channel++) {
				const own = sample(data, { ...info, x: from.x, y: from.y, channel }) ?? 96;
				const noise = (random() - 0.5) * 22;
				pixels[(y * width + x) * 3 + channel] = Math.max(
					0,
					Math.min(255, own * light * wave * 0.94 + 8 + noise),
				);
			}
		}
	const raw = sharp(pixels, { raw: { width, height, channels: 3 } });
	return jpeg(raw.blur(0.8), 70);
}

/** Bilinear; nothing beside the screen. */
function sample(
	data: Buffer,
	{
		width,
		height,
		channels,
		x,
		y,
		channel,
	}: { width: number; height: number; channels: number; x: number; y: number; channel: number },
): number | undefined {
	const left = Math.floor(x);
	const top = Math.floor(y);
	if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return undefined;
	const at = (column: number, row: number) =>
		data[(row * width + column) * channels + channel] ?? 0;
	const right = x - left;
	const below = y - top;
	return (
		(at(left, top) * (1 - right) + at(left + 1, top) * right) * (1 - below) +
		(at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right) * below
	);
}

/**
 * Places on the photograph to places on the screen whose corners stand at `corners` (Heckbert, Fundamentals of Texture
 * Mapping, 1989: unit square to quadrilateral, and its inverse).
 */
function mapFrom([a, b, c, d]: Corners, { width, height }: { width: number; height: number }) {
	const sum = { x: a.x - b.x + c.x - d.x, y: a.y - b.y + c.y - d.y };
	const one = { x: b.x - c.x, y: b.y - c.y };
	const two = { x: d.x - c.x, y: d.y - c.y };
	const whole = one.x * two.y - two.x * one.y;
	const g = (sum.x * two.y - two.x * sum.y) / whole;
	const h = (one.x * sum.y - sum.x * one.y) / whole;
	const m = [
		b.x - a.x + g * b.x,
		d.x - a.x + h * d.x,
		a.x,
		b.y - a.y + g * b.y,
		d.y - a.y + h * d.y,
		a.y,
	] as const;
	const [m0, m1, m2, m3, m4, m5] = m;
	return (x: number, y: number) => {
		const u = (m4 - m5 * h) * x + (m2 * h - m1) * y + (m1 * m5 - m2 * m4);
		const v = (m5 * g - m3) * x + (m0 - m2 * g) * y + (m2 * m3 - m0 * m5);
		const w = (m3 * h - m4 * g) * x + (m1 * g - m0 * h) * y + (m0 * m4 - m1 * m3);
		return { x: (u / w) * width, y: (v / w) * height };
	};
}

async function png(picture: Sharp): Promise<PictureFile> {
	return { type: 'png', content: await picture.png().toBuffer() };
}

async function jpeg(picture: Sharp, quality: number): Promise<PictureFile> {
	return { type: 'jpg', content: await picture.jpeg({ quality }).toBuffer() };
}

type Corners = readonly [Place, Place, Place, Place];

interface Place {
	x: number;
	y: number;
}

interface PictureFile {
	type: 'png' | 'jpg';
	content: Buffer;
}
