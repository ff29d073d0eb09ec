import type { ContentEntries } from '../../reading/entries.ts';

/**
 * The names and loan words that stand in the text as they are (style sheet, rules 9 and 21): those of
 * `content/names.yml`, and what `content/site.yml` calls the product and the site.
 */
export function knownNames({ names, site }: Pick<ContentEntries, 'names' | 'site'>): KnownNames {
	const own = site ? [site.data.product, site.data.publisher] : [];
	const properNames = [...own, ...(names?.data.names ?? [])];
	const loanWords = names?.data.loanWords ?? [];
	return {
		properNames,
		parts: new Set(
			[...properNames, ...loanWords].flatMap((name) => [
				...name.toLocaleLowerCase('vi').split(/[\s.]+/),
				name.toLocaleLowerCase('vi'),
			]),
		),
	};
}

export interface KnownNames {
	properNames: readonly string[];
	/** Parts of names and loan words, lower case, for a look-up word by word. */
	parts: ReadonlySet<string>;
}
