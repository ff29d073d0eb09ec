import { foldVietnamese } from '../../domain/vietnamese.ts';
import type { Report } from '../../report/report.ts';
import { plantedGaps, secrets } from './generated-log.ts';

/** The planted gaps that are not among the first rows, in any of the letters they were typed in. */
export function findMissedGaps({ gaps }: Report, first: number): string[] {
	const listed = new Set(
		gaps.slice(0, first).flatMap(({ query, variants }) => [query, ...variants].map(foldVietnamese)),
	);
	return plantedGaps.filter((gap) => !listed.has(foldVietnamese(gap)));
}

/** Names, numbers, mail addresses and links of the generated log that stand in a text, with marks or without. */
export function findSecrets(text: string): string[] {
	const folded = foldVietnamese(text);
	const all = [...secrets.names, ...secrets.numbers, ...secrets.mails, ...secrets.links, '345 678'];
	return all.filter((secret) => folded.includes(foldVietnamese(secret)));
}
