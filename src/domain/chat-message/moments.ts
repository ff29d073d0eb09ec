// Times and days as chats print them between and before messages; texts are compared in NFC and lower case.

const TIME = String.raw`\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?(?:sa|ch|am|pm))?`;
const DATE = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2} (?:tháng|thg|th) \d{1,2}(?:,? \d{4})?`;
const DAY = String.raw`hôm nay|hôm qua|today|yesterday|t[2-7]|cn|thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*`;
const JOINT = String.raw`[\s,·-]*(?:lúc |at |ngày )?`;

/** A time of day, a date, or several of them: `10:02 SA`, `Hôm nay lúc 09:15`, `14:20, 28/11/2026`. */
export const moment = String.raw`(?:${DAY}|${DATE}|${TIME})(?:${JOINT}(?:${DAY}|${DATE}|${TIME})){0,3}`;

const alone = new RegExp(String.raw`^[[(]?(?:lúc )?${moment}[\])]?$`, 'u');
const ago = /^(?:vừa xong|just now|(?:khoảng )?\d{1,2} (?:phút|giờ|ngày|tuần|tháng) trước)$/u;

/** Whether a line is nothing but the time of the message beside it. */
export function isMoment(line: string): boolean {
	return alone.test(line) || ago.test(line);
}
