import { mistake, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';

const digits = String.raw`(?<![\d.,:/#–-]|\d\s[–-]\s)\d+(?:[.,]\d+)*`;
const numberWords =
	'(?<!\\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\\s+(?:mươi|mốt|một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín|trăm|nghìn|ngàn))*';
const measures = String.raw`(?:KB|MB|GB|byte|ký\s+tự|giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|đồng|tin\s+nhắn|lệnh\s+gọi)(?!\p{L})`;
const things = String.raw`(?:tin|ảnh|video|tệp|nút|thẻ|nhãn|hội\s+thoại|bình\s+luận|bài|khách|lượt|lần)(?!\p{L})`;
const boundWords =
	'(?<!\\p{L})(?:tối đa|ít nhất|không quá|chưa quá|nhiều nhất|trên|dưới|hơn|vượt|quá)\\s+';

const typedAmount = new RegExp(String.raw`(?:${digits})(?:\s*%|\s+${measures})`, 'gu');
const typedCount = new RegExp(
	String.raw`(?<![\d.,:/#-])(?:[1-9]\d+)(?:[.,]\d+)*\s+${things}`,
	'gu',
);
const typedBound = new RegExp(String.raw`${boundWords}(?:${digits})\s+${things}`, 'giu');
const amountInWords = new RegExp(String.raw`${numberWords}\s+${measures}`, 'giu');
const oneInWords =
	/(?<!\p{L})(?:trong(?: vòng)?|quá|sau|tối đa|ít nhất|hơn|dưới)\s+một\s+(?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)(?!\s+(?:khác|nào|lần))(?!\p{L})/giu;
/** What may stand between “chờ” and the time: in “chờ khách nhắn lại trong 24 giờ” nobody's own wait is meant. */
const ownWait =
	/(?<!\p{L})(?:chờ|đợi|thử lại sau)(?:\s+(?:thêm|khoảng|chừng|ít nhất|tối đa|trong|từ|đến|tới|độ|đủ|hết|quá|hơn|\ufffc))*\s+$/iu;
const clockOrDay = /^\d+\s+(?:giờ\s+(?:sáng|trưa|chiều|tối|đêm))/iu;

/**
 * Numbers with a unit that stand in the text instead of in a limit, in digits or in words. Only the
 * reader's own waiting may be typed: after chờ, đợi, thử lại sau.
 */
export function findTypedFacts({ words }: ProseText): Found[] {
	const bounds = findAll(words, typedBound, { kind: 'typed-number' });
	const counts = findAll(words, typedCount, { kind: 'typed-number' }).filter(
		({ index }) =>
			!bounds.some((bound) => bound.index < index && index < bound.index + bound.written.length),
	);
	return [
		...findAll(words, typedAmount, { kind: 'typed-number' }),
		...bounds,
		...counts,
		...findAll(words, amountInWords, { kind: 'typed-number' }),
		...findAll(words, oneInWords, { kind: 'typed-number' }),
	].filter(({ index }) => {
		const [before, after] = [words.slice(0, index), words.slice(index)];
		return !ownWait.test(before) && !clockOrDay.test(after) && !isYear(before, after);
	});
}

/** “Từ năm 2026 tin nhắn …” */
function isYear(before: string, after: string): boolean {
	return (
		/(?:năm|từ|đến|trước|sau|đầu|giữa|cuối)\s+$/iu.test(before) && /^(?:19|20)\d\d\s/.test(after)
	);
}

const typedCode =
	/#[-−]?\d{1,9}(?!\d)|(?<!\p{L})(?:mã lỗi|mã phụ|lỗi|mã)\s+[-−]?\d{1,9}(?!\d)(?!\s+(?:lần|khách|tin|trang))/giu;

/** Makes the rule that error codes are cited, never typed (style sheet, rule 18). */
export function typedCodes(codes: ReadonlyMap<string, string>) {
	return function findTypedCodes({ words }: ProseText): Found[] {
		return findAll(words, typedCode, {
			kind: 'typed-code',
			near: ([found]) => codes.get(/[-−]?\d+$/.exec(found)?.[0].replace('−', '-') ?? ''),
		});
	};
}

export const typedFactProblems = {
	'typed-code': ({ written, near }: Written) =>
		mistake(
			`Mã lỗi “${written}” được gõ thẳng vào chữ.`,
			near === undefined
				? 'Trích dẫn bằng <ErrorCode id="…" /> trong bài, hoặc {error:…} trong phần đầu bài và tệp .yml.'
				: `Trích dẫn bằng <ErrorCode id="${near}" /> trong bài, hoặc {error:${near}} trong phần đầu bài và tệp .yml.`,
		),
	'typed-number': ({ written, near }: Written) =>
		mistake(
			`“${written}” là con số của một giới hạn, gõ thẳng vào chữ.`,
			`Trích dẫn bằng <Limit id="${near ?? '…'}" /> trong bài, hoặc {limit:${near ?? '…'}} trong phần đầu bài và tệp .yml; nếu là thời gian người đọc tự chờ thì viết sau “chờ”, “đợi”, “thử lại sau”.`,
		),
};

type Found = TextProblem<keyof typeof typedFactProblems>;
