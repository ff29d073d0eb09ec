/** Windows-1258 is what Vietnamese programs wrote before UTF-8; its marks are combined. */
const LEGACY = 'windows-1258';
const utf8 = new TextDecoder('utf-8', { fatal: true });
const legacy = new TextDecoder(LEGACY);
const CONTROLS = /[\p{Cc}\p{Cf}]+/gu;

/** Takes away what the server put before odd bytes: `\xC3` → one byte, `\"` → `"`. One character is one byte here. */
export function unescapeLog(text: string): string {
	if (!text.includes('\\')) return text;
	return text.replace(/\\(?:x([\da-f]{2})|(.))/gi, (_, hex: string | undefined, own: string) =>
		hex === undefined ? own : String.fromCharCode(parseInt(hex, 16)),
	);
}

/**
 * The text of a part of an address, one byte a character: percent signs decoded, broken ones left as they are, UTF-8 or
 * else Windows-1258, in NFC and without control characters. `%u1EA1` is what old scripts wrote.
 */
export function decodeAddress(text: string): string {
	const bytes = text
		.replace(/%u([\da-f]{4})/gi, (_, hex: string) =>
			Buffer.from(String.fromCharCode(parseInt(hex, 16))).toString('latin1'),
		)
		.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	return decodeBytes(bytes).normalize('NFC').replace(CONTROLS, ' ');
}

/** The value of a field of a query, decoded; `+` is a space. The first field of that name counts, as in the browser. */
export function findField(query: string, name: string): string | undefined {
	for (const pair of query.split('&')) {
		const [key = '', ...value] = pair.split('=');
		if (key === name) return decodeAddress(value.join('=').replaceAll('+', ' '));
	}
	return undefined;
}

function decodeBytes(text: string): string {
	const bytes = Buffer.from(text, 'latin1');
	try {
		return utf8.decode(bytes);
	} catch {
		return legacy.decode(bytes);
	}
}
