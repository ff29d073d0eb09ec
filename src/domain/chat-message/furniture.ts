// What Messenger, Business Suite, Zalo and the like write around messages, in Vietnamese and English; lower case.

const SIGNS = [
	/^(?:đã xem|đã gửi|đã nhận|đã chỉnh sửa|seen|delivered|sent|edited|enter|trả lời|reply|thích|like)(?: (?:lúc|bởi|by|at) .{1,40})?$/u,
	/^\[(?:hình ảnh|ảnh|video|tệp|file|sticker|nhãn dán|image|photo|voice|tin nhắn thoại)\]$/u,
	/^(?:tin nhắn (?:này )?đã (?:được |bị )?(?:thu hồi|xóa|xoá)|this message was (?:deleted|unsent))$/u,
	/^(?:cuộc gọi (?:nhỡ|thoại|video)|missed (?:voice |video )?call)$/u,
	/^(?:tin nhắn chưa đọc|unread messages|đang hoạt động|active now|hoạt động .{1,20} trước|messenger|zalo)$/u,
];

/** “Lan đã gửi một ảnh”: who did it, then what was done. */
const DEED =
	/^(.{1,40}?) (?:đã trả lời .{1,40}|(?:đã gửi|đã chuyển tiếp|đã chia sẻ) (?:một|\d+) .{1,30}|đã (?:thu hồi|thả|bày tỏ|gỡ) .{1,40}|đã bỏ lỡ .{1,40}|replied to .{1,40}|sent (?:a|an|\d+) .{1,30}|unsent a message|reacted .{1,40})$/iu;

/** Whether a line in lower case is a sign of the chat and no message. */
export function isFurniture(line: string): boolean {
	return SIGNS.some((sign) => sign.test(line));
}

/** Who a line says did something in the chat, as in “Minh Tú đã trả lời bạn”; whether that is a name is not known. */
export function findDoer(line: string): string | undefined {
	return DEED.exec(line)?.[1];
}
