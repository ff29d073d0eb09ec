/** What a reader meets on one page at one size. Lengths in px from the top, folds as they arrive. */
export interface ReadingFigures {
	path: string;
	width: number;
	height: number;
	/** Heights of the window that the page is long. */
	screens: number;
	/** The same with every fold open. */
	screensOpen: number;
	/** To the first step (`#buoc-1`). */
	toStep?: number | undefined;
	/** To the end of the first settings button. */
	toButton?: number | undefined;
	/** Links, buttons, fields and folds that are seen before the first step. */
	linksBefore?: number | undefined;
	words: number;
	wordsOpen: number;
	/** Words of doubt outside folds: “chưa xác nhận”, “nói khác”, “suy ra”, “có thể khác”. */
	hedges: number;
}

/** How often a text doubts itself. */
export function countHedges(text: string): number {
	return text.normalize('NFC').match(hedge)?.length ?? 0;
}

/** Syllables that stand by themselves, as a Vietnamese reader counts words. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[.,/:#-]+[\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** One page at one size as a line of the table. */
export function figuresRow(figures: ReadingFigures): string {
	return columns
		.map(({ of, width }) => {
			const value = of(figures);
			return (value === undefined ? '–' : value).padStart(width);
		})
		.join('')
		.concat(`  ${figures.path}`);
}

/** The names over the columns of `figuresRow`. */
export function figuresHead(): string {
	return columns.map(({ name, width }) => name.padStart(width)).join('');
}

const hedge = /chưa xác nhận|nói khác|suy ra|có thể khác/giu;

const whole = (value: number | undefined) =>
	value === undefined ? undefined : String(Math.round(value));

const columns: Column[] = [
	{ name: 'window', width: 9, of: ({ width, height }) => `${String(width)}×${String(height)}` },
	{ name: 'screens', width: 9, of: ({ screens }) => screens.toFixed(1) },
	{ name: 'open', width: 7, of: ({ screensOpen }) => screensOpen.toFixed(1) },
	{ name: 'step', width: 7, of: ({ toStep }) => whole(toStep) },
	{ name: 'button', width: 8, of: ({ toButton }) => whole(toButton) },
	{ name: 'links', width: 7, of: ({ linksBefore }) => whole(linksBefore) },
	{ name: 'words', width: 7, of: ({ words }) => whole(words) },
	{ name: 'open', width: 7, of: ({ wordsOpen }) => whole(wordsOpen) },
	{ name: 'hedges', width: 8, of: ({ hedges }) => whole(hedges) },
];

interface Column {
	name: string;
	width: number;
	of: (figures: ReadingFigures) => string | undefined;
}
