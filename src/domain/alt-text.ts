/**
 * What is wrong with the text alternative of a picture, if anything. It says what the reader should
 * find in the picture, in 30 to 150 characters, and not that it is one.
 */
export function findAltMistake(alt: string): AltMistake | undefined {
	const length = [...alt.normalize('NFC')].length;
	if (/\.(?:png|jpe?g|webp|avif|gif)$/iu.test(alt)) return 'file-name';
	if (
		/^(?:hình|ảnh|bức ảnh|tấm ảnh|picture|image|screenshot)(?!\p{L})/iu.test(alt.normalize('NFC'))
	)
		return 'says-picture';
	if (length < altLength.least) return 'too-short';
	if (length > altLength.most) return 'too-long';
	return undefined;
}

/** In characters. */
const altLength = { least: 30, most: 150 } as const;

type AltMistake = 'file-name' | 'says-picture' | 'too-short' | 'too-long';
