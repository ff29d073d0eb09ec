/** What kind of file bytes are, by how they begin and never by their name. */
export function findPictureKind(bytes: Uint8Array): PictureKind {
	const text = Array.from(bytes.subarray(0, 512), (byte) => String.fromCharCode(byte)).join('');
	if (text.startsWith('\x89PNG')) return 'png';
	if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (/^RIFF....WEBP/s.test(text)) return 'webp';
	if (/^GIF8[79]a/.test(text)) return 'gif';
	if (text.startsWith('BM')) return 'bmp';
	const brand = /^....ftyp(....)/s.exec(text)?.[1];
	if (brand !== undefined) return /^avi[fs]$/.test(brand) ? 'avif' : 'heic';
	return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(text) && /<svg/i.test(text)
		? 'svg'
		: 'other';
}

/**
 * The orientation that a JPEG asks for (EXIF, 1 to 8), and the same file asking for none: so that the picture is turned
 * once, by us, in browsers that turn it and in those that do not.
 */
export function takeOrientation(bytes: Uint8Array<ArrayBuffer>): Oriented {
	const place = findOrientation(bytes);
	const orientation = place === undefined ? 1 : (bytes[place.at] ?? 1);
	if (place === undefined || orientation === 1) return { orientation: 1, bytes };
	const own = bytes.slice();
	own[place.at] = 1;
	return { orientation, bytes: own };
}

/** Where the lower byte of the orientation stands. */
function findOrientation(bytes: Uint8Array<ArrayBuffer>): { at: number } | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		if (view.getUint16(0) !== 0xffd8) return undefined;
		for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
			const isExif = view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966;
			if (!isExif) continue;
			const tiff = at + 10;
			const isLittle = view.getUint16(tiff) === 0x4949;
			const folder = tiff + view.getUint32(tiff + 4, isLittle);
			const count = view.getUint16(folder, isLittle);
			for (let entry = 0; entry < count; entry++) {
				const own = folder + 2 + entry * 12;
				if (view.getUint16(own, isLittle) === 0x0112) return { at: own + (isLittle ? 8 : 9) };
			}
		}
	} catch {
		// Cut short, or no true JPEG: the decoder will say.
	}
	return undefined;
}

type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'bmp' | 'avif' | 'heic' | 'svg' | 'other';

interface Oriented {
	orientation: number;
	bytes: Uint8Array<ArrayBuffer>;
}
