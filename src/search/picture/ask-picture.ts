import type { Search, SearchResponse } from '../search.ts';
import { readPictureLines } from './picture-query.ts';
import type { PictureLine, PictureQuery, PictureReading } from './picture-query.ts';
import type { KnownTexts } from './known-texts.ts';

/**
 * Asks the one search what a picture says: the first of its queries that is answered, else the first. `asked` is missing
 * where nothing was read.
 */
export async function askPicture(
	lines: readonly PictureLine[],
	{ known, search }: { known: KnownTexts; search: Pick<Search, 'search'> },
): Promise<AskedPicture> {
	const reading = readPictureLines(lines, known);
	let first: AskedPicture['asked'];
	for (const query of reading.queries) {
		const response = await search.search(query.text);
		if (!response.refused) return { ...reading, asked: { query, response } };
		first ??= { query, response };
	}
	return { ...reading, ...(first && { asked: first }) };
}

interface AskedPicture extends PictureReading {
	asked?: { query: PictureQuery; response: SearchResponse };
}
