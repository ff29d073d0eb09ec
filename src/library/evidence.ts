import { withOrdinarySpaces } from '../domain/typography.ts';
import { sourcesStrings as strings } from '../strings/sources.ts';
import type {
	Article,
	ErrorFact,
	Library,
	LimitFact,
	Section,
	SettingsDestination,
} from './model.ts';

/**
 * What a section rests on. Every fact belongs to one section: a limit to the one that shows it as a
 * row, else to the first that cites it; so nothing is said twice.
 */
export function evidenceOf(article: Article, { limits, errors, destinations }: Facts): Evidence[] {
	const seen = new Set<string>();
	const isNew = (key: string) => {
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	};
	const rowIn = new Map(
		article.sections.flatMap(({ anchor, rows }) => rows.map((id) => [id, anchor] as const)),
	);
	return article.sections.map(({ anchor, cites, rows, told }) => {
		const own = cites.limits
			.filter((id) => (rowIn.get(id) ?? anchor) === anchor && isNew(`limit ${id}`))
			.flatMap((id) => limits.get(id) ?? []);
		return {
			anchor,
			limits: own,
			inSentences: own.filter(
				(limit) => isFigure(limit) && told.includes(limit.id) && !rows.includes(limit.id),
			),
			errors: groupBySource(
				cites.errors.filter((id) => isNew(`error ${id}`)).flatMap((id) => errors.get(id) ?? []),
			),
			destinations: groupBySource(
				cites.destinations
					.filter((id) => isNew(`destination ${id}`))
					.flatMap((id) => destinations.get(id) ?? []),
			),
		};
	});
}

/** What the fold of a section is about: “24 giờ và 7 ngày”, “mã lỗi”; `undefined` where words would only repeat it. */
export function evidenceMatter({ limits, errors, destinations }: Evidence): string | undefined {
	const figures = [
		...new Set(limits.filter(isFigure).map(({ valueText }) => withOrdinarySpaces(valueText))),
	];
	const [first, second, ...others] = figures;
	if (first !== undefined && first.length <= 40) {
		if (second === undefined) return first;
		return others.length === 0
			? first + strings.and + second
			: `${first}, ${second}${strings.and}${strings.others(others.length)}`;
	}
	if (limits.length > 0) return undefined;
	if (errors.length > 0) return strings.aboutErrors;
	return destinations.length > 0 ? strings.aboutMenus : undefined;
}

/** Whether a section has anything to be proved. */
export function hasEvidence({ limits, errors, destinations }: Evidence): boolean {
	return limits.length + errors.length + destinations.length > 0;
}

/** A number, and no rule in words. */
export function isFigure({ rule }: Pick<LimitFact, 'rule'>): boolean {
	return rule === undefined;
}

/** Facts that were seen in the same document in the same way are one line. */
function groupBySource<Fact extends ErrorFact | SettingsDestination>(
	facts: readonly Fact[],
): Fact[][] {
	const states = Map.groupBy(facts, ({ source, read, confidence, ...fact }) =>
		JSON.stringify([source.id, read, confidence, 'documentDate' in fact && fact.documentDate]),
	);
	return [...states.values()];
}

type Facts = Pick<Library, 'limits' | 'errors' | 'destinations'>;

interface Evidence extends Pick<Section, 'anchor'> {
	limits: LimitFact[];
	/** Those of them that are figures in a sentence: their origin is shown below the text. */
	inSentences: LimitFact[];
	/** One list for each document and state of it. */
	errors: ErrorFact[][];
	destinations: SettingsDestination[][];
}
