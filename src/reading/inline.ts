/** A piece of running text. Text from YAML, front matter and steps is a list of these. */
export type Inline =
	| { kind: 'text'; text: string; strong?: boolean; code?: boolean }
	| { kind: 'limit'; id: string; as: 'phrase' | 'value' }
	| { kind: 'error'; id: string }
	| { kind: 'settings-path'; id: string }
	| { kind: 'settings-link'; id: string }
	| { kind: 'link'; href: string; text: string };

/** Several texts as one, with the same words between each two. */
export function joinInlines(parts: readonly Inline[][], between: string): Inline[] {
	return parts.flatMap((part, index): Inline[] =>
		index === 0 ? part : [{ kind: 'text', text: between }, ...part],
	);
}
