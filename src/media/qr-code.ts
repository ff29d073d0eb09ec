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

/**
 * Several as one SVG file, one below the other, each with a view to be shown by: `#b101`. Black on
 * white whatever the theme, because scanners need it so.
 */
export function qrPictures(codes: readonly { id: string; address: string }[]): string {
	let top = 0;
	let width = 0;
	const parts = codes.map(({ id, address }) => {
		const { size, path } = qrCode(address);
		const [side, y] = [String(size), String(top)];
		top += size;
		width = Math.max(width, size);
		return `<view id="${id}" viewBox="0 ${y} ${side} ${side}"/><g transform="translate(0 ${y})"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${path}"/></g>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(top)}" shape-rendering="crispEdges">${parts.join('')}</svg>`;
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
