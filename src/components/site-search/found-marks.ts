/** A word alone that stands in more places than these tells nothing of where to look. */
const MOST_ALONE = 6;

/**
 * The places of a page that say what was asked: two or more of its words side by side, and a word alone where it is
 * rare on the page. The number of a step says nothing, and is no dark word on a light ground.
 */
export function findMarks(root: Node, asked: ReadonlySet<string>): Range[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest('.step-n') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	const runs: Run[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode;
		runs.push(...findRuns(node.textContent ?? '', asked).map((run) => ({ ...run, node })));
	}
	const alone = new Map<string, number>();
	for (const { word } of runs) if (word !== undefined) alone.set(word, (alone.get(word) ?? 0) + 1);
	return runs
		.filter(({ word }) => word === undefined || (alone.get(word) ?? 0) <= MOST_ALONE)
		.map(({ node, start, end }) => {
			const range = document.createRange();
			range.setStart(node, start);
			range.setEnd(node, end);
			return range;
		});
}

/** Runs of asked words in a text, with only spaces between them. `word` is there when a run is one word. */
function findRuns(text: string, asked: ReadonlySet<string>): Omit<Run, 'node'>[] {
	const runs: Omit<Run, 'node'>[] = [];
	for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
		const word = found.toLowerCase();
		if (!asked.has(word)) continue;
		const end = index + found.length;
		const last = runs.at(-1);
		if (last && /^\s*$/.test(text.slice(last.end, index))) {
			last.end = end;
			last.word = undefined;
		} else runs.push({ start: index, end, word });
	}
	return runs;
}

interface Run {
	node: Node;
	start: number;
	end: number;
	word: string | undefined;
}
