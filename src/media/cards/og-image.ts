import { resolve } from 'node:path';
import sharp from 'sharp';
import type { OgCard } from './og-card.ts';
import type { Site } from '../../schemas/site.ts';
import { textHash } from '../../domain/text-hash.ts';
import { readOrMake } from '../file-cache.ts';

/**
 * Draws cards as JPEG, 1200 × 630. A card that was drawn before comes from `cacheFolder`, where files
 * are named for everything that is on them. The font is the project's own, so a machine without
 * fonts draws the same picture.
 */
export function makeCardRenderer({ cacheFolder, ...brand }: CardRendererOptions): CardRenderer {
	const lookHash = textHash(JSON.stringify({ look, ...brand }));
	const accent = parseColour(brand.accent);
	let background: Promise<Buffer> | undefined;
	return (card) =>
		readOrMake({ folder: cacheFolder, name: `${textHash(lookHash + card.hash)}.jpg` }, async () => {
			background ??= drawBackground(brand);
			return drawCard(card, { background: await background, accent });
		});
}

/** Everything that decides how a card looks, in pixels; a change gives every card a new name. */
const look = {
	/** Raised by hand when the drawing below changes and none of these numbers does. */
	version: 1,
	width: 1200,
	height: 630,
	margin: 80,
	paper: [0xfb, 0xfa, 0xf7],
	ink: [0x16, 0x21, 0x1f],
	markSize: 68,
	siteNameSize: 34,
	eyebrowSize: 38,
	/** From the top of the eyebrow to the row where the title's colour begins. */
	eyebrowHeight: 50,
	/** Of the empty line between eyebrow and title. */
	gap: 16,
	/** Of the font, in shares of its size. */
	lineHeight: 1.265,
	quality: 74,
} as const;

// From the project's folder: a build moves this code, but not the fonts.
const fontfile = resolve('src/media/fonts/help-card.ttf');
const fontFamily = 'Help Card';

// Fontconfig reads this once, at the first text that sharp draws; without it every machine hints in
// its own way and the pictures differ. Only texts on pictures drawn by this process notice.
process.env['FONTCONFIG_FILE'] = resolve('src/media/fonts/fonts.conf');

async function drawCard(
	card: OgCard,
	{ background, accent }: { background: Buffer; accent: Colour },
): Promise<Buffer> {
	const text = await drawText(
		`${spanOf(look.eyebrowSize, card.eyebrow)}\n${spanOf(look.gap, ' ')}\n${spanOf(card.size, card.lines.join('\n'))}`,
	);
	const height = look.lineHeight * (look.eyebrowSize + look.gap + card.lines.length * card.size);
	const pixels = Buffer.from(background);
	const at = { x: look.margin, y: Math.round(look.height - look.margin - height) };
	const { eyebrowHeight } = look;
	blend(pixels, text, { ...at, from: 0, to: eyebrowHeight, colour: accent });
	blend(pixels, text, { ...at, from: eyebrowHeight, to: text.height, colour: look.ink });
	return sharp(pixels, { raw: { width: look.width, height: look.height, channels: 3 } })
		.jpeg({ quality: look.quality })
		.toBuffer();
}

/** What all cards share: paper, mark, site name, and the mark again, large and faint. */
async function drawBackground({ siteName, mark, accent }: Brand): Promise<Buffer> {
	const { width, height, margin, markSize } = look;
	const colour = cssColour(parseColour(accent));
	const drawMark = (x: number, y: number, size: number) =>
		`<g transform="translate(${x} ${y}) scale(${size / mark.size})"><path fill="${colour}" d="${mark.shape}"/><path fill="none" stroke="${cssColour(look.paper)}" stroke-width="${mark.lineWidth}" stroke-linecap="round" stroke-linejoin="round" d="${mark.line}"/></g>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${cssColour(look.paper)}"/><g opacity="0.055">${drawMark(760, -120, 620)}</g>${drawMark(margin - 6, margin - 14, markSize)}<rect y="${height - 12}" width="100%" height="12" fill="${colour}"/></svg>`;
	const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
	const name = await drawText(spanOf(look.siteNameSize, siteName));
	blend(pixels, name, {
		x: margin + markSize + 10,
		y: margin - 14 + Math.round((markSize - name.height) / 2),
		from: 0,
		to: name.height,
		colour: look.ink,
	});
	return pixels;
}

/** A text as a picture of how much of each pixel it covers; its ink begins at the very edges. */
async function drawText(markup: string): Promise<Coverage> {
	const { data, info } = await sharp({
		text: { text: markup, font: fontFamily, fontfile, dpi: 72 },
	})
		.extractChannel(0)
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

/** Lays rows `from` to `to` of a text on the picture. By hand: composing takes sharp thrice as long. */
function blend(pixels: Buffer, text: Coverage, { x, y, from, to, colour }: Blend): void {
	const [red, green, blue] = colour;
	const columns = Math.min(text.width, look.width - x);
	for (let row = from; row < Math.min(to, text.height); row++) {
		let target = ((y + row) * look.width + x) * 3;
		const start = row * text.width;
		for (let index = start; index < start + columns; index++, target += 3) {
			const cover = text.data[index] ?? 0;
			if (cover === 0) continue;
			const rest = 255 - cover;
			pixels[target] = (red * cover + (pixels[target] ?? 0) * rest) / 255;
			pixels[target + 1] = (green * cover + (pixels[target + 1] ?? 0) * rest) / 255;
			pixels[target + 2] = (blue * cover + (pixels[target + 2] ?? 0) * rest) / 255;
		}
	}
}

function spanOf(size: number, text: string): string {
	const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	return `<span font_desc="${fontFamily} ${size}px">${escaped}</span>`;
}

/** `#0b6669` → `[11, 102, 105]` */
function parseColour(hex: string): Colour {
	const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
	return [at(1), at(3), at(5)];
}

function cssColour([red, green, blue]: Colour): string {
	return `rgb(${red} ${green} ${blue})`;
}

type Colour = readonly [number, number, number];

interface Coverage {
	data: Buffer;
	width: number;
	height: number;
}

interface Blend {
	x: number;
	y: number;
	from: number;
	to: number;
	colour: Colour;
}

interface Brand {
	/** Beside the mark: “Trợ giúp …”. */
	siteName: string;
	mark: Site['mark'];
	/** `#0b6669` */
	accent: string;
}

interface CardRendererOptions extends Brand {
	/** Where drawn cards are kept; made when missing. */
	cacheFolder: string;
}

export type CardRenderer = (card: OgCard) => Promise<Buffer>;
