/**
 * What a file is by its first bytes, whatever its name says: `PNG`, `JPEG`, `HEIC` …; `undefined`
 * for what is no picture that we know.
 */
export function pictureFormatOf(bytes: Uint8Array): string | undefined {
	const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
	return signatures.find(({ pattern }) => pattern.test(start))?.format;
}

/** First bytes: https://www.iana.org/assignments/media-types, and `ftyp` brands of ISO/IEC 14496-12. */
const signatures = [
	{ format: 'PNG', pattern: /^\x89PNG\r\n/ },
	{ format: 'JPEG', pattern: /^\xff\xd8\xff/ },
	{ format: 'GIF', pattern: /^GIF8[79]a/ },
	{ format: 'WebP', pattern: /^RIFF[\s\S]{4}WEBP/ },
	{ format: 'AVIF', pattern: /^[\s\S]{4}ftypavi[fs]/ },
	{ format: 'HEIC', pattern: /^[\s\S]{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/ },
	{ format: 'TIFF', pattern: /^(?:II\*\0|MM\0\*)/ },
	{ format: 'BMP', pattern: /^BM[\s\S]{8}/ },
	{ format: 'PDF', pattern: /^%PDF-/ },
	{ format: 'SVG', pattern: /^\s*(?:<\?xml[^>]*>\s*)?<svg/i },
];
