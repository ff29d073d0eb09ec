import type { ErrorFact, Library, LimitFact } from '../../library/model.ts';

/** The limits whose figures stand in the sentences of an error, each once. */
export function citedLimits(error: ErrorFact, { limits }: Pick<Library, 'limits'>): LimitFact[] {
	const cited = [...error.meaning.inlines, ...error.fix.inlines].flatMap((inline) =>
		inline.kind === 'limit' ? (limits.get(inline.id) ?? []) : [],
	);
	return [...new Set(cited)];
}
