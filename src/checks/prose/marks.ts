import { findAll, type Finding, type ProseText } from './finding.ts';

/** Quotation marks, spaces around marks, dashes and dots (style sheet, rules 19 and 20). */
export function findMisplacedMarks({ text, words }: ProseText): Finding[] {
	return [
		...findAll(text, /["«»„]/gu, { kind: 'straight-quotes', near: () => '“ ”' }),
		...findAll(words, /(?<![\p{L}\d])'[^'\n]+'(?!\p{L})/gu, {
			kind: 'straight-quotes',
			near: () => '‘ ’',
		}),
		...findAll(words, /(?<=\S)[ \u00a0]+[,.;:?…)](?!\d)/gu, { kind: 'space-before-mark' }),
		...findAll(text, /(?<=\S)[ \u00a0]+”/gu, { kind: 'space-before-mark' }),
		...findAll(words, /[,;:?…](?=[\p{L}“(])|\.(?=\p{Lu}|[^\p{ASCII}\ufffc]\p{L})/gu, {
			kind: 'no-space-after-mark',
		}),
		...findAll(words, /\([ \u00a0]|“[ \u00a0]/gu, { kind: 'space-in-brackets' }),
		...findAll(words, /(?<=\S) {2,}(?=\S)/gu, { kind: 'double-space' }),
		...findAll(words, /\.{2,}/gu, { kind: 'dots', near: () => '…' }),
		...findAll(words, /(?<=\S)\s(?:-|--|—)\s(?=\S)|—/gu, { kind: 'aside-dash', near: () => '–' }),
		...findAll(words, /(?<![\p{L}-])\p{L}+-\p{L}+(?![\p{L}-])/gu, {
			kind: 'hyphen-in-word',
			near: ([word]) => word.replace('-', ' '),
		}).filter(({ written }) => /[^\p{ASCII}]/u.test(written)),
	];
}
