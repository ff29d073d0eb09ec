/** `text` is what may be written, `raw` what was typed, `number` also a link. */
export interface SafeWord {
	text: string;
	raw: string;
	kind: 'known' | 'syllable' | 'number' | 'unknown';
}
