import sharp from 'sharp';
import { largestCapture } from '../checks/content/captures.ts';
import { pictureFormatOf } from '../reading/picture-format.ts';
import type { Area } from '../schemas/screenshot.ts';

/**
 * The PNG that a picture of any phone becomes beside an article: upright, no larger than the check
 * allows, in sRGB, without place, time or camera. A reason in Vietnamese where it cannot be read.
 */
export async function preparePhoneCapture(bytes: Buffer): Promise<PreparedCapture> {
	const format = pictureFormatOf(bytes);
	const reason = format === undefined ? notAPicture : unreadable[format];
	if (reason !== undefined) return { ok: false, reason };
	try {
		const upright = await sharp(bytes, { failOn: 'error' })
			.autoOrient()
			.toColourspace('srgb')
			.png({ compressionLevel: 1 })
			.toBuffer({ resolveWithObject: true });
		const { width: ownWidth, height: ownHeight } = upright.info;
		let factor = Math.min(
			1,
			largestCapture.side / Math.max(ownWidth, ownHeight),
			Math.sqrt(largestCapture.pixels / (ownWidth * ownHeight)),
		);
		for (;;) {
			const width = Math.max(1, Math.floor(ownWidth * factor));
			const { data, info } = await sharp(upright.data)
				.resize({ width, withoutEnlargement: true })
				.png({ compressionLevel: 9, adaptiveFiltering: true })
				.toBuffer({ resolveWithObject: true });
			if (data.length <= largestCapture.bytes)
				return {
					ok: true,
					png: data,
					width: info.width,
					height: info.height,
					factor: info.width / ownWidth,
				};
			factor *= Math.min(0.9, Math.sqrt(largestCapture.bytes / data.length));
		}
	} catch {
		return {
			ok: false,
			reason: 'Không đọc được ảnh, có thể tệp bị hỏng hoặc chép chưa hết. Chép lại ảnh gốc.',
		};
	}
}

/** An area measured on the picture as it was, on the one that was sized down: it covers no less. */
export function scaledArea({ x, y, width, height }: Area, factor: number): Area {
	const [left, top] = [Math.floor(x * factor), Math.floor(y * factor)];
	return {
		x: left,
		y: top,
		width: Math.ceil((x + width) * factor) - left,
		height: Math.ceil((y + height) * factor) - top,
	};
}

/** Pixels of the file per pixel of the screen: phones and Macs have two or three. */
export function guessScale({ width, height }: { width: number; height: number }): 1 | 2 | 3 {
	if (height > width) return width >= 1000 ? 3 : width >= 600 ? 2 : 1;
	return width >= 2500 ? 2 : 1;
}

const saveAs = 'Mở ảnh trên máy rồi lưu thành PNG hoặc JPEG';
const notAPicture = `Tệp này không phải là ảnh, dù tên tệp có thể ghi là ảnh. ${saveAs}, hoặc chụp lại màn hình.`;

const unreadable: Record<string, string> = {
	HEIC: `Ảnh ở dạng HEIC của iPhone, máy tính này không mở được. ${saveAs}; ảnh chụp màn hình của iPhone vốn đã là PNG.`,
	SVG: `Ảnh ở dạng SVG là bản vẽ, không phải ảnh chụp. ${saveAs}.`,
	PDF: `Tệp ở dạng PDF. ${saveAs}, hoặc chụp màn hình trang đó.`,
	GIF: `Ảnh ở dạng GIF. ${saveAs}.`,
	BMP: `Ảnh ở dạng BMP. ${saveAs}.`,
};

type PreparedCapture =
	| {
			ok: true;
			png: Buffer;
			width: number;
			height: number;
			/** Its width by that of the upright original. */
			factor: number;
	  }
	| { ok: false; reason: string };
