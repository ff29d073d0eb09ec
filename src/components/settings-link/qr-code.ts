const svgNamespace = 'http://www.w3.org/2000/svg';

/** An address as a QR code, black on white whatever the theme, because scanners need it so. */
export async function makeQrCode(address: string, label: string): Promise<SVGSVGElement> {
	const { qrCode } = await import('../../media/qr-code.ts');
	const { size, path } = qrCode(address);
	const svg = document.createElementNS(svgNamespace, 'svg');
	set(svg, {
		class: 'settings-link-qr',
		viewBox: `0 0 ${String(size)} ${String(size)}`,
		role: 'img',
		'aria-label': label,
		'shape-rendering': 'crispEdges',
	});
	const ground = document.createElementNS(svgNamespace, 'rect');
	set(ground, { width: String(size), height: String(size), fill: '#fff' });
	const modules = document.createElementNS(svgNamespace, 'path');
	set(modules, { d: path, stroke: '#000', fill: 'none' });
	svg.append(ground, modules);
	return svg;
}

function set(element: Element, attributes: Readonly<Record<string, string>>) {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
