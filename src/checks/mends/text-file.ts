import { isUtf8 } from '../../reading/unreadable-files.ts';

/**
 * The text of a file as every other one is stored: UTF-8 without a mark in front, lines ended by
 * `\n`. `undefined` where the bytes may mean several things, as in old Vietnamese encodings.
 */
export function plainTextOf(bytes: Buffer): PlainText | undefined {
	const decoded = decode(bytes);
	if (!decoded) return undefined;
	const { text, encoding } = decoded;
	const unmarked = text.replace(/^\ufeff+/, '');
	const done = [
		...(encoding === 'utf-8' ? [] : [`lưu lại dạng UTF-8 (trước là ${encoding.toUpperCase()})`]),
		...(encoding === 'utf-8' && unmarked !== text ? ['bỏ dấu BOM ở đầu tệp'] : []),
		...(unmarked.includes('\r') ? ['đổi dấu xuống dòng kiểu Windows'] : []),
	];
	return { text: unmarked.replace(/\r\n?/g, '\n'), done };
}

function decode(bytes: Buffer): { text: string; encoding: string } | undefined {
	if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8' };
	const encoding = utf16Of(bytes);
	if (encoding === undefined) return undefined;
	try {
		const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
		// Zeros that are left, or letters that no text holds: it was something else.
		return /[\0\ufffe\uffff]/.test(text) ? undefined : { text, encoding };
	} catch {
		return undefined;
	}
}

/** By its mark, else by the zeros of its ASCII letters: all in the second, or all in the first place. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
	const mark = bytes.subarray(0, 2).toString('hex');
	if (mark === 'fffe') return 'utf-16le';
	if (mark === 'feff') return 'utf-16be';
	const zeros = [...bytes].flatMap((byte, index) => (byte === 0 ? [index % 2] : []));
	if (zeros.length === 0 || bytes.length % 2 === 1) return undefined;
	if (zeros.every((place) => place === 1)) return 'utf-16le';
	return zeros.every((place) => place === 0) ? 'utf-16be' : undefined;
}

interface PlainText {
	text: string;
	/** What had to be done for it, as the author is told. */
	done: string[];
}
