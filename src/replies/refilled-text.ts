/**
 * The text when more is known than before: lines that the reader has filled or changed by hand stay as they are, and
 * what is new stands on top.
 *
 * @param shown what stands in the field now
 * @param filled what was written there last, and what would be written now
 */
export function refillText(shown: string, { before, after }: { before: string; after: string }) {
	const old = before.split('\n');
	const labels = old.map(labelOf);
	const fresh = new Map(after.split('\n').map((line) => [labelOf(line), line]));
	const kept = shown
		.split('\n')
		.flatMap((line) => (old.includes(line) ? (fresh.get(labelOf(line)) ?? []) : [line]));
	// A line that the reader took away does not come back.
	const added = [...fresh].flatMap(([label, line]) => (labels.includes(label) ? [] : [line]));
	return shown === before ? after : [...added, ...kept].join('\n');
}

function labelOf(line: string): string {
	return line.split(':', 1)[0] ?? '';
}
