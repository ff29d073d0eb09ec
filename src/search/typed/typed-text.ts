import { splitWords } from '../../domain/vietnamese.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The words of a query: styled letters (𝗸𝗵𝗼̂𝗻𝗴) read as letters, and a number parted from the unit that was typed against
 * it: “25MB”, “72h”, “1000tin”. What the site has in one word stays one: “2fa”.
 */
export function splitTyped(text: string, vocabulary: Vocabulary): string[] {
	return splitWords(text.normalize('NFKC')).flatMap((token) => {
		const [, number, unit] = /^(\d+)(\p{L}+)$/u.exec(token) ?? [];
		if (number === undefined || unit === undefined) return [token];
		return vocabulary.frequency(token) > 0 ? [token] : [number, unit];
	});
}
