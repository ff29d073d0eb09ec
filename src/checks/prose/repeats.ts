import type { ProseSegment } from '../../reading/entries.ts';
import type { Finding, ProseText } from './finding.ts';
import { isFirstNaming } from './words.ts';

/** What a page may say once: “Trang Facebook (fanpage)” and “vui lòng” (rules 6 and 12). */
export function findRepeats(texts: readonly SegmentText[]): (SegmentText & { finding: Finding })[] {
	const own = texts.filter(({ segment }) => segment.role !== 'link' && segment.role !== 'screen');
	const namings = own.flatMap((text) =>
		matches(text, /fanpage/g).filter(({ finding }) =>
			isFirstNaming(text.prose.words, finding.index),
		),
	);
	const pleases = own.flatMap((text) => matches(text, /(?<!\p{L})vui lòng(?!\p{L})/giu));
	return [
		...namings.slice(1).map((again) => as(again, 'page-word-again')),
		...pleases.slice(1).map((again) => as(again, 'please-again')),
	];
}

function matches(text: SegmentText, pattern: RegExp) {
	return [...text.prose.words.matchAll(pattern)].map(({ index, 0: written }) => ({
		...text,
		finding: { index, written },
	}));
}

function as<Found extends SegmentText & { finding: { index: number; written: string } }>(
	found: Found,
	kind: Finding['kind'],
) {
	return { ...found, finding: { ...found.finding, kind } };
}

export interface SegmentText {
	segment: ProseSegment;
	prose: ProseText;
}
