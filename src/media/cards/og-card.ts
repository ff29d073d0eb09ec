import { breakLines } from '../line-breaks.ts';
import type { Article } from '../../library/model.ts';
import { textHash } from '../../domain/text-hash.ts';
import { makeLetterWidths, measureText } from '../text-width.ts';
import { setNoBreakSpaces } from '../../domain/typography.ts';

/** The card of an article: its number and topic small, its title large and in full. */
export function articleCard(article: Pick<Article, 'label' | 'title'>, topicTitle: string): OgCard {
	return ogCard({
		eyebrow: `${article.label} · ${topicTitle}`,
		title: restoreNoBreaks(article.title),
	});
}

/** The card of any page. Compounds of the title may be held together by no-break spaces. */
export function ogCard({ eyebrow, title }: { eyebrow: string; title: string }): OgCard {
	const held = setNoBreakSpaces(title.normalize('NFC'));
	const widest = (lines: string[], size: number) =>
		Math.max(...lines.map((line) => measureText(line, { size, widths: cardFont })));
	for (const size of titleSizes) {
		const lines = breakLines(held, {
			width: titleWidth,
			measure: (text) => measureText(text, { size, widths: cardFont }),
		});
		const isLast = size === titleSizes.at(-1);
		if (isLast || (lines.length <= mostLines && widest(lines, size) <= titleWidth)) {
			const words = { eyebrow: eyebrow.normalize('NFC'), lines, size };
			return { ...words, hash: textHash(JSON.stringify(words)) };
		}
	}
	throw new Error('The list of title sizes is empty.');
}

/** In pixels on the card, which is 1200 wide; the first that needs no more than `mostLines`. */
const titleSizes = [80, 72, 64, 56, 48];
const mostLines = 3;
const titleWidth = 1040;

/** The plain title has ordinary spaces: puts back the no-break spaces that its author wrote. */
function restoreNoBreaks({ inlines, plain }: Article['title']): string {
	const compounds = inlines.flatMap((inline) =>
		inline.kind === 'text' ? (inline.text.match(/[^\s]+(?:\u00a0[^\s]+)+/gu) ?? []) : [],
	);
	return compounds.reduce(
		(title, compound) => title.replaceAll(compound.replaceAll('\u00a0', ' '), compound),
		plain,
	);
}

/** Be Vietnam Pro SemiBold, read from the file in `src/media/fonts/`; rounded up. */
const cardFont = makeLetterWidths({
	0.24: "'’ \u00a0",
	0.28: '‘l',
	0.3: '·Iji',
	0.34: '.:!,;',
	0.4: 'f“"',
	0.42: '1r',
	0.46: '|›t”()',
	0.5: '{}J~[]',
	0.53: '*z\\s/',
	0.6: '•<>kvxy^7uh',
	0.64: '?-n×e₫c+LEF',
	0.67: '$g8S2aobdpqZP',
	0.7: '35Tđ069–RBYK',
	0.75: '4_HVD=U',
	0.79: 'X&NACĐG',
	0.83: '…QO#',
	0.88: '%—Mw',
	0.9: 'm',
	1.04: '@W',
});

/** What stands on a card. Equal hashes mean equal words, broken alike. */
export interface OgCard {
	/** Above the title: “B101 · Tin không về”. */
	eyebrow: string;
	/** The title, one line each. */
	lines: string[];
	/** Of the title, in pixels. */
	size: number;
	hash: string;
}
