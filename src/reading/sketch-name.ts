/**
 * What `<Sketch name="…">` names: `hop-thu-bi-tat` is a file beside the article, `301/chuyen-sang-xong`
 * one beside article 301, so that one screen is drawn once.
 */
export function parseSketchName(written: string): SketchName {
	const [, number, name] = /^(\d+)\/(.+)$/.exec(written) ?? [];
	return number === undefined || name === undefined
		? { name: written }
		: { article: Number(number), name };
}

interface SketchName {
	/** Number of the article that has it, where that is another one. */
	article?: number;
	name: string;
}
