import { basename, dirname } from 'node:path/posix';
import sharp from 'sharp';
import { pictureFormatOf } from '../../reading/picture-format.ts';

/** Formats that hold one picture and that can be unpacked here; HEIC and drawings cannot. */
const readable = new Set(['PNG', 'JPEG', 'WebP', 'TIFF', 'AVIF']);
const nameForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The PNG that a picture beside an article has to be: lower-case name, upright, without metadata.
 * `undefined` where nothing is to be done, or where only its author can do it.
 *
 * @param path from the content folder, with `/`
 */
export async function mendPicture(path: string, bytes: Buffer): Promise<MendedPicture | undefined> {
	if (!/^articles\/[^/]+\/[^/]+\/[^/]+$/.test(path)) return undefined;
	const format = pictureFormatOf(bytes);
	if (format === undefined || !readable.has(format)) return undefined;
	const stem = basename(path).replace(/\.\w+$/, '');
	const name = stem.toLowerCase();
	if (!nameForm.test(name)) return undefined;
	try {
		const image = sharp(bytes, { failOn: 'error' });
		const { orientation = 1, pages = 1 } = await image.metadata();
		if (pages > 1) return undefined;
		const isRight = format === 'PNG' && orientation === 1;
		const target = `${dirname(path)}/${name}.png`;
		if (isRight && target === path) return undefined;
		return {
			path: target,
			stem: { from: stem, to: name },
			bytes: isRight ? bytes : await image.autoOrient().png({ compressionLevel: 9 }).toBuffer(),
			done: [
				...(format === 'PNG' ? [] : [`đổi từ ${format} sang PNG`]),
				...(orientation === 1 ? [] : ['xoay đúng chiều']),
				...(target === path ? [] : [`đổi tên thành ${name}.png`]),
			],
		};
	} catch {
		return undefined;
	}
}

/** What stands in place of a picture. */
interface MendedPicture {
	path: string;
	stem: { from: string; to: string };
	bytes: Buffer;
	/** What was done, as the author is told. */
	done: string[];
}
