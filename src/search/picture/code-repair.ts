/** Letters and signs that are read for figures. */
const figures: ReadonlyMap<string, string> = new Map(
	Object.entries({
		O: '0',
		o: '0',
		Q: '0',
		D: '0',
		l: '1',
		I: '1',
		'|': '1',
		i: '1',
		Z: '2',
		z: '2',
		S: '5',
		s: '5',
		G: '6',
		B: '8',
	}),
);
const LOOKS = '[0-9OoQDlI|iZzSsGB]';
/** `(#10)`, `#190/463`: the sign is read for many things, also for a 4. */
const inBrackets = new RegExp(
	String.raw`([({\[])\s?([#£€$HÉ4]|tt|it)\s?(${LOOKS}{1,9})(?:\s?/\s?(${LOOKS}{2,9}))?\s?([)}\]])`,
	'g',
);
const named = new RegExp(
	String.raw`(#|\b(?:[Ll]ỗi|[Mm]ã|[Ee]rror|[Cc]ode|subcode)\W{0,3}-?)(${LOOKS}{1,9})(?![\p{L}\d])`,
	'gu',
);
const afterHyphen = new RegExp(String.raw`(^|[\s(:])([-–—])\s?(${LOOKS}{3,9})(?![\p{L}\d])`, 'gu');

/**
 * A line as it was read, with the codes that it names in figures: `#1OO` is #100. Only where exactly one reading is a
 * known code; everything else stays as it was read.
 */
export function repairCodes(text: string, codes: ReadonlySet<string>): string {
	const whole = (read: string | undefined) =>
		read === undefined ? undefined : readCode(read, codes);
	return text
		.replace(
			inBrackets,
			(all, _open: string, sign: string, read: string, sub: string | undefined) => {
				const code = whole(read);
				const isFigure = sign === '4' && codes.has(`4${read}`);
				if (code === undefined || isFigure) return all;
				const subcode = sub === undefined ? '' : `/${whole(sub) ?? sub}`;
				return `(#${code}${subcode})`;
			},
		)
		.replace(named, (all, before: string, read: string) => {
			const code = whole(read);
			return code === undefined ? all : `${before}${code}`;
		})
		.replace(afterHyphen, (all, before: string, _hyphen: string, read: string) => {
			const code = whole(read);
			return code === undefined ? all : `${before}-${code}`;
		});
}

/** The figures that are meant, when one reading of them is known. */
function readCode(read: string, codes: ReadonlySet<string>): string | undefined {
	if (codes.has(read)) return read;
	const meant = [...read].map((letter) => figures.get(letter) ?? letter).join('');
	return meant !== read && codes.has(meant) ? meant : undefined;
}
