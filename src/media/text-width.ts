/**
 * How wide a text will be at a font size, in the unit of that size. Diacritics stand above and below
 * their letter and add nothing, unless `widths` says so for one.
 */
export function measureText(
	text: string,
	{ size, widths }: { size: number; widths: LetterWidths },
) {
	let share = 0;
	for (const letter of text.normalize('NFD')) share += widths.get(letter) ?? unknownWidth(letter);
	return share * size;
}

/** Letters by their width as a share of the font size: `{ 0.28: 'ijl' }`. */
export function makeLetterWidths(groups: Record<number, string>): LetterWidths {
	return new Map(
		Object.entries(groups).flatMap(([share, letters]) =>
			[...letters].map((letter): [string, number] => [letter, Number(share)]),
		),
	);
}

function unknownWidth(letter: string): number {
	if (/\p{M}/u.test(letter)) return 0;
	return letter === letter.toLocaleLowerCase('vi') ? 0.65 : 0.8;
}

type LetterWidths = ReadonlyMap<string, number>;
