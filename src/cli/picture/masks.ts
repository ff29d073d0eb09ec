import { holdsArea, isEven, type Picture } from '../../reading/captured-picture.ts';
import { scaledArea } from '../../media/phone-capture.ts';
import type { Area } from '../../schemas/screenshot.ts';
import type { Answer } from '../asking/conversation.ts';

/** What may stand in a capture and is nobody else's business; where it stands, only its author sees. */
export const privateKinds = [
	'tên và ảnh đại diện của khách, của nhân viên',
	'số điện thoại, email, địa chỉ nhà',
	'nội dung tin nhắn của khách',
	'mã đơn, số tài khoản, số tiền',
	'tên tài khoản ở góc màn hình, thanh thông báo của điện thoại',
];

/**
 * `x,y,rộng,cao` in pixels of the original, upright, as an area of the picture that is kept.
 *
 * @param options.factor the width of the kept picture by that of the original
 */
export function parseMask(
	text: string,
	{ picture, factor }: { picture: Picture; factor: number },
): Answer<Area> {
	const numbers = text.trim().split(/[\s,;x×]+/i);
	const [x, y, width, height] = numbers.map(Number);
	if (
		numbers.length !== 4 ||
		!numbers.every((part) => /^\d+$/.test(part)) ||
		x === undefined ||
		y === undefined ||
		width === undefined ||
		height === undefined
	)
		return no(`“${text.trim()}” không phải là một vùng. Gõ bốn số: trái, trên, rộng, cao.`);
	const area = scaledArea({ x, y, width, height }, factor);
	const size = `${String(Math.round(picture.width / factor))} × ${String(Math.round(picture.height / factor))}`;
	if (!holdsArea(picture, area))
		return no(`Vùng ${text.trim()} nằm ngoài ảnh (ảnh rộng và cao ${size} điểm ảnh).`);
	if (isEven(picture, area))
		return no(`Vùng ${text.trim()} không che gì: chỗ đó chỉ có một màu. Đo lại.`);
	return { ok: true, value: area };
}

function no(reason: string): { ok: false; reason: string } {
	return { ok: false, reason };
}
