import { longestAlt, type Sketch, type SketchLabel } from '../schemas/sketch.ts';
import { sketchStrings as strings } from '../strings/media.ts';

/**
 * What stands for a drawing that is not seen: what it shows, the words at each number, the screen.
 * A part that does not fit into 150 characters is left out; the caption explains the numbers.
 */
export function sketchAlt(sketch: Sketch): string {
	if (sketch.alt !== undefined) return sketch.alt;
	const [opening = '', ...others] = [
		strings.drawn(sketch.title),
		...sketch.callouts.flatMap((_, index) => describeNumber(sketch, index + 1)),
		`${strings.place[sketch.device]}${sketch.frame.known ? ' ' : ': '}${quoteLabel(sketch.frame)}.`,
	];
	return others.reduce((alt, part) => {
		const longer = `${alt} ${part}`;
		return longer.length <= longestAlt ? longer : alt;
	}, opening);
}

/** Only what the screen says there; what is not known is explained under the drawing. */
function describeNumber({ rows }: Sketch, number: number): string[] {
	const labels = rows.flatMap(({ marked, label }) =>
		marked === number && label.known ? [quoteLabel(label)] : [],
	);
	return labels.length > 0 ? [strings.number(number, labels.join(', '))] : [];
}

function quoteLabel({ vi, known }: SketchLabel): string {
	return known ? `“${vi}”` : vi;
}
