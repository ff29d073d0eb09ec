const svgNamespace = 'http://www.w3.org/2000/svg';
/** Free modules around the code, as ISO/IEC 18004 asks. */
const quietZone = 4;

/** An address as a QR code, black on white whatever the theme, because scanners need it so. */
export async function makeQrCode(address: string, label: string): Promise<SVGSVGElement> {
	const { encode } = await import('uqr');
	const { data, size } = encode(address, { border: quietZone, ecc: 'M' });
	const modules = data.flatMap((row, y) =>
		row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
	);
	const svg = document.createElementNS(svgNamespace, 'svg');
	svg.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`);
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', label);
	svg.setAttribute('class', 'qr-code');
	svg.setAttribute('shape-rendering', 'crispEdges');
	const ground = document.createElementNS(svgNamespace, 'rect');
	ground.setAttribute('width', String(size));
	ground.setAttribute('height', String(size));
	ground.setAttribute('fill', '#fff');
	const path = document.createElementNS(svgNamespace, 'path');
	path.setAttribute('d', modules.join(''));
	path.setAttribute('fill', '#000');
	svg.append(ground, path);
	return svg;
}
