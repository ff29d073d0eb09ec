import { deskStrings as strings } from '../strings/desk.ts';

/** How long one message of a channel may be, as a limit of `content/limits/` states it. */
export interface TextLimit {
	/** “Instagram” */
	channel: string;
	value: number;
	/** Instagram counts UTF-8 bytes, of which a Vietnamese letter has up to three. */
	measure: 'byte' | 'character';
}

/** Limits that were passed on in the markup; none where they cannot be read. */
export function readTextLimits(value: unknown): TextLimit[] {
	return Array.isArray(value) ? value.filter(isTextLimit) : [];
}

/** The length of a text beside the limit of each channel, and the channels that do not take it in one message: said before it is copied. */
export function describeLength(text: string, limits: readonly TextLimit[]): TextLength {
	const length = {
		character: Array.from(text).length,
		byte: new TextEncoder().encode(text).length,
	};
	const filled = limits.map(({ channel, value, measure }) => ({
		measure,
		isExceeded: length[measure] > value,
		words: { channel, value: written(value), length: written(length[measure]) },
	}));
	const exceeded = filled.filter(({ isExceeded }) => isExceeded);
	return {
		says: strings.length(
			written(length.character),
			filled.map((one) => strings.fills[one.measure](one.words)),
		),
		tooLong:
			exceeded.length === 0
				? ''
				: strings.tooLong(exceeded.map((one) => strings.most[one.measure](one.words)).join(', ')),
	};
}

function written(value: number): string {
	return value.toLocaleString('vi');
}

function isTextLimit(value: unknown): value is TextLimit {
	return (
		typeof value === 'object' &&
		value !== null &&
		'channel' in value &&
		typeof value.channel === 'string' &&
		'value' in value &&
		typeof value.value === 'number' &&
		'measure' in value &&
		(value.measure === 'byte' || value.measure === 'character')
	);
}

interface TextLength {
	/** “1.276 ký tự · Instagram 1.500/1.000 byte” */
	says: string;
	/** Empty where every channel takes it. */
	tooLong: string;
}
