import { encode } from 'uqr';

/** Free modules around the code, as ISO/IEC 18004 asks. */
const quietZone = 4;

/**
 * One for all codes. The standard's search for the calmest of the eight takes nine tenths of the
 * time, and readers are told in the code itself which one it is.
 */
const maskPattern = 2;

/**
 * An address as a QR code to be drawn with strokes of width 1: `size` modules a side, quiet zone
 * included, and a path that runs through the middle of each row's dark modules.
 */
export function qrCode(address: string): { size: number; path: string } {
	const { data, size } = encode(address, { border: quietZone, ecc: 'M', maskPattern });
	return { size, path: data.map(rowPath).join('') };
}

/** The same as an SVG file: black on white whatever the theme, because scanners need it so. */
export function qrPicture(address: string): string {
	const { size, path } = qrCode(address);
	const side = String(size);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${path}"/></svg>`;
}

function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	let end = 0;
	for (let x = 0; x < row.length; x += 1) {
		if (!row[x]) continue;
		let length = 1;
		while (row[x + length]) length += 1;
		path += path === '' ? `M${String(x)} ${String(y)}.5` : `m${String(x - end)} 0`;
		path += `h${String(length)}`;
		end = x + length;
		x = end;
	}
	return path;
}
