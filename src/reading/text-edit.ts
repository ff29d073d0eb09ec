/** Does the edits that do not overlap an earlier one; those left out come with the next reading. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let result = '';
	let end = 0;
	for (const edit of inOrder(edits)) {
		if (edit.start < end) continue;
		result += text.slice(end, edit.start) + edit.text;
		end = edit.end;
	}
	return result + text.slice(end);
}

function inOrder(edits: readonly Edit[]): Edit[] {
	return edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** Text to stand in place of a stretch of a file; positions as in a string. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}
