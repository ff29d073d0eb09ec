import { foldVietnamese } from '../../domain/vietnamese.ts';
import { parseErrorReference } from '../typed/error-reference.ts';
import { repairCodes } from './code-repair.ts';
import type { KnownTexts } from './known-texts.ts';

/** Below it a line is noise of the picture: 0 to 100, as the engine says. */
const LEAST_CONFIDENCE = 35;
/** What says an error, folded. */
const CUES =
	/\b(?:loi|khong (?:the|gui|duoc|thay|thanh cong)|that bai|het han|tu choi|bi (?:chan|khoa|han che|mat)|vuot|error|failed|unable|cannot|can.?t|could ?n.?t|invalid|denied|expired|blocked|not|outside|limit)\b/g;
/** Clock, date, share of the battery, counts: alone they say nothing. */
const NOISE =
	/^[\W\d_]*(?:\d{1,2}[:h]\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d+\s?%|[345]g|lte|wifi|ok|aa)[\W\d_]*$/i;
/** What a code weighs beside sentences, and a word of an error. */
const WEIGHTS = { code: 14, known: 8, cue: 3, least: 9 };
/** Another part is asked too when it tells so much of what the best one tells. */
const SHARE = 0.75;
/** A part that tells so much names the error: in the tuned half nothing else told more than 14, and errors 21 to 179. */
const CERTAIN = 28;
const MOST_WORDS = 34;

/**
 * What a picture says is wrong, as queries to ask one after the other until one is answered: the part that is most like
 * a known error or symptom first, then with the next best part, then everything that was read.
 */
export function readPictureLines(lines: readonly PictureLine[], known: KnownTexts): PictureReading {
	const texts = lines.map(({ text }) => repairCodes(text.trim(), known.codes));
	const parts = joinLines(lines, texts)
		.map((part) => ({ ...part, weight: weigh(part, known) }))
		.sort((a, b) => b.weight - a.weight);
	const told = parts.filter(({ weight }) => weight >= WEIGHTS.least);
	const [best, next] = told;
	const near = best ? told.filter(({ weight }) => weight >= SHARE * best.weight).slice(0, 2) : [];
	const sets = best
		? [[best], ...(near.length > 1 ? [near] : next ? [[best, next]] : [])]
		: [[...parts].sort((a, b) => b.text.length - a.text.length).slice(0, 3)];
	const queries = sets
		.filter((set) => set.length > 0)
		.map((set): PictureQuery => {
			const used = set.flatMap((part) => part.lines).sort((a, b) => a - b);
			return { used, text: joinTexts(used.map((at) => texts[at] ?? '')) };
		});
	return { texts, queries, isCertain: (best?.weight ?? 0) >= CERTAIN };
}

/** Chosen lines as one query. */
export function joinTexts(texts: readonly string[]): string {
	return texts
		.join(' ')
		.replace(/[|¦•“”"]/g, ' ')
		.split(/\s+/)
		.filter(Boolean)
		.slice(0, MOST_WORDS)
		.join(' ');
}

function weigh({ text, confidence }: Part, known: KnownTexts): number {
	const reference = parseErrorReference(text);
	const isKnown = reference !== undefined && known.codes.has(reference.code.replace(/^-/, ''));
	const code = reference?.isCertain ? WEIGHTS.code + (isKnown ? WEIGHTS.known : 0) : 0;
	const cues = new Set(foldVietnamese(text).match(CUES)).size;
	return (known.resemblance(text) + WEIGHTS.cue * cues) * (confidence / 100) + code;
}

/** Lines that go on in the next one, as parts. */
function joinLines(lines: readonly PictureLine[], texts: readonly string[]): Part[] {
	const parts: (Part & { last: PictureLine })[] = [];
	lines.forEach((line, at) => {
		const text = texts[at] ?? '';
		if (isNoise(line, text)) return;
		const before = parts.at(-1);
		if (before && goesOn(before.last, line)) {
			const letters = before.text.length + text.length;
			before.confidence =
				(before.confidence * before.text.length + line.confidence * text.length) / letters;
			before.text += ` ${text}`;
			before.lines.push(at);
			before.last = line;
		} else parts.push({ text, lines: [at], confidence: line.confidence, last: line });
	});
	return parts;
}

function isNoise({ confidence }: PictureLine, text: string): boolean {
	return confidence < LEAST_CONFIDENCE || NOISE.test(text) || !/\p{L}{2}|\d{2}/u.test(text);
}

/** Whether a line stands below the other like the next one of its paragraph. */
function goesOn(one: PictureLine, next: PictureLine): boolean {
	const height = Math.max(one.height, next.height);
	const gap = next.box.y0 - one.box.y1;
	const shared = Math.min(one.box.x1, next.box.x1) - Math.max(one.box.x0, next.box.x0);
	const narrower = Math.min(one.box.x1 - one.box.x0, next.box.x1 - next.box.x0);
	const isAlike = height < 1.6 * Math.min(one.height, next.height);
	return isAlike && gap > -0.5 * height && gap < 0.75 * height && shared > 0.5 * narrower;
}

interface Part {
	text: string;
	/** Places among the lines that were read. */
	lines: number[];
	confidence: number;
}

/** A line as the engine read it; its box and height in pixels of the prepared picture. */
export interface PictureLine {
	text: string;
	/** 0 to 100. */
	confidence: number;
	height: number;
	box: { x0: number; y0: number; x1: number; y1: number };
}

export interface PictureQuery {
	text: string;
	/** The lines that it is made of, by their places. */
	used: readonly number[];
}

export interface PictureReading {
	/** Every line, with its codes repaired. */
	texts: readonly string[];
	/** Most telling first; none where nothing was read. */
	queries: readonly PictureQuery[];
	/** Whether its best part tells so much that no other line of the picture needs to be known. */
	isCertain: boolean;
}
