import { makeRandom } from './seeded-random.ts';
import type { PictureCase } from './picture-cases.ts';

const people = [
	'Nguyễn Thị Lan',
	'Trần Minh Quân',
	'Lê Thu Hà',
	'Phạm Văn Đức',
	'Mai Anh',
	'Hoàng Yến',
];
const chatter = [
	'Dạ shop còn size M không ạ',
	'Chị ơi bao giờ có hàng về',
	'Cho mình hỏi giá với',
	'Ok shop gửi giúp mình nhé',
	'Em cảm ơn chị nhiều',
	'Ship về Đà Nẵng mất mấy ngày ạ',
];
const fonts = ['Liberation Sans', 'DejaVu Sans'];
/** A letter is about so wide, as a share of its size. */
const LETTER = 0.54;

/** The screen of a case as SVG, in the pixels of its device: a phone of 1080, a desktop of 1366. */
export function drawScreen(picture: PictureCase): Drawing {
	const random = makeRandom(picture.seed);
	const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)];
	const colours = picture.isDark ? dark : light;
	const pen = new Pen(pick(fonts) ?? 'sans-serif', colours);
	const person = () => pick(people) ?? '';
	const says = () => pick(chatter) ?? '';
	const time = `${String(8 + Math.floor(random() * 14)).padStart(2, '0')}:${String(10 + Math.floor(random() * 49))}`;
	const isPhone = !picture.screen.endsWith('-desk');
	const [width, height] = isPhone ? [360, 720] : [1366, 768];
	pen.box(0, 0, { width, height, fill: colours.ground });
	const top = isPhone ? statusBar(pen, { time, percent: 20 + Math.floor(random() * 79) }) : 0;
	const { says: message, code } = picture;
	let focus: Drawing['focus'];
	switch (picture.screen) {
		case 'facebook-chat': {
			pen.text(20, top + 30, person(), { size: 17, weight: 700 });
			pen.text(20, top + 48, 'Đang hoạt động', { size: 12, colour: colours.soft });
			let y = bubbles(pen, { top: top + 80, count: 3, says, width });
			pen.text(width / 2, y + 8, `HÔM NAY ${time}`, {
				size: 11,
				colour: colours.soft,
				anchor: 'middle',
			});
			y += 30;
			const from = y - 20;
			if (picture.kind === 'symptom') {
				y = pen.bubble(20, y, message, { width: 250, fill: colours.sunken, colour: colours.ink });
			} else {
				y = pen.bubble(120, y, says(), { width: 220, fill: '#0a7cff', colour: '#ffffff' });
				y = pen.paragraph(120, y + 10, `Không gửi được. ${message}`, {
					size: 13,
					width: 220,
					colour: colours.danger,
				});
			}
			focus = { top: from, bottom: y + 20 };
			pen.text(60, height - 40, 'Aa', { size: 16, colour: colours.soft });
			break;
		}
		case 'instagram-dialog': {
			pen.text(20, top + 30, 'shop.hoamai', { size: 17, weight: 700 });
			bubbles(pen, { top: top + 70, count: 4, says, width });
			pen.box(0, 0, { width, height, fill: '#000000', opacity: 0.45 });
			pen.box(40, 260, { width: 280, height: 220, fill: colours.card, radius: 14 });
			pen.text(180, 295, picture.kind === 'error' ? 'Đã xảy ra lỗi' : 'Thông báo', {
				size: 17,
				weight: 700,
				anchor: 'middle',
			});
			pen.paragraph(60, 322, message, { size: 14, width: 240 });
			pen.text(180, 462, 'OK', { size: 15, weight: 700, colour: '#0095f6', anchor: 'middle' });
			focus = { top: 250, bottom: 490 };
			break;
		}
		case 'zalo-chat': {
			pen.box(0, top, { width, height: 50, fill: '#0068ff' });
			pen.text(20, top + 32, `Hỗ trợ ${person()}`, { size: 17, colour: '#ffffff' });
			let y = bubbles(pen, { top: top + 80, count: 2, says, width });
			const from = y - 20;
			y = pen.bubble(90, y, message, {
				width: 250,
				fill: picture.isDark ? '#123a6b' : '#d5e9ff',
				colour: colours.ink,
			});
			pen.text(330, y + 6, `${time} Đã nhận`, { size: 10, colour: colours.soft, anchor: 'end' });
			focus = { top: from, bottom: y + 20 };
			pen.text(20, height - 30, 'Tin nhắn', { size: 16, colour: colours.soft });
			break;
		}
		case 'zalo-dialog': {
			pen.box(0, top, { width, height: 50, fill: '#0068ff' });
			pen.text(20, top + 32, 'Zalo OA Manager', { size: 17, colour: '#ffffff' });
			['Tin nhắn', 'Bài viết', 'Quản lý', 'Cá nhân'].forEach((name, at) => {
				pen.text(20, top + 90 + at * 44, name, { size: 15 });
			});
			const lines = code === undefined ? message : `Lỗi ${code}: ${message}`;
			pen.box(24, 330, {
				width: 312,
				height: 170,
				fill: colours.card,
				radius: 8,
				stroke: colours.line,
			});
			pen.text(44, 362, 'Gửi tin thất bại', { size: 16, weight: 700, colour: colours.danger });
			pen.paragraph(44, 388, lines, { size: 14, width: 270 });
			pen.text(316, 480, 'ĐÓNG', { size: 13, weight: 700, colour: '#0068ff', anchor: 'end' });
			focus = { top: 320, bottom: 510 };
			break;
		}
		case 'harasocial-phone': {
			pen.text(20, top + 32, 'Harasocial', { size: 18, weight: 700, colour: colours.brand });
			['Hội thoại', 'Bình luận', 'Khách hàng', 'Cài đặt'].forEach((name, at) => {
				pen.text(14 + at * 86, top + 66, name, {
					size: 13,
					colour: at === 0 ? colours.brand : colours.soft,
				});
			});
			let y = top + 110;
			for (let row = 0; row < 3; row++, y += 62) {
				pen.text(20, y, person(), { size: 15, weight: 700 });
				pen.text(20, y + 20, says(), { size: 13, colour: colours.soft });
				pen.text(340, y, time, { size: 11, colour: colours.soft, anchor: 'end' });
			}
			const named = code === undefined ? message : `${code} ${message}`;
			pen.box(12, y - 16, { width: 336, height: 128, fill: colours.dangerGround, radius: 8 });
			pen.text(28, y + 10, 'Gửi tin nhắn không thành công', {
				size: 14,
				weight: 700,
				colour: colours.danger,
			});
			pen.paragraph(28, y + 32, named, { size: 13, width: 300 });
			focus = { top: y - 30, bottom: y + 130 };
			break;
		}
		default: {
			const isHarasocial = picture.screen === 'harasocial-desk';
			pen.box(0, 0, { width: 200, height, fill: colours.sunken });
			pen.text(24, 40, isHarasocial ? 'Harasocial' : 'Meta Business Suite', {
				size: 18,
				weight: 700,
				colour: colours.brand,
			});
			(isHarasocial
				? ['Hội thoại', 'Bình luận', 'Khách hàng', 'Đơn hàng', 'Báo cáo', 'Cài đặt']
				: ['Trang chủ', 'Thông báo', 'Hộp thư', 'Nội dung', 'Kế hoạch', 'Quảng cáo']
			).forEach((name, at) => pen.text(24, 100 + at * 42, name, { size: 15 }));
			for (let row = 0; row < 7; row++) {
				pen.text(224, 90 + row * 64, person(), { size: 15, weight: 700 });
				pen.text(224, 112 + row * 64, says(), { size: 13, colour: colours.soft });
				pen.text(500, 90 + row * 64, time, { size: 12, colour: colours.soft, anchor: 'end' });
			}
			pen.text(560, 40, person(), { size: 18, weight: 700 });
			let y = bubbles(pen, { top: 100, count: 3, says, width: 780, left: 540, size: 14 });
			const from = y - 30;
			if (picture.kind === 'error') {
				const named = code === undefined ? message : `${code} ${message}`;
				pen.box(560, y, { width: 740, height: 84, fill: colours.dangerGround, radius: 6 });
				y = pen.paragraph(580, y + 28, `Gửi tin nhắn thất bại: ${named}`, {
					size: 15,
					width: 700,
					colour: colours.danger,
				});
			} else
				y = pen.bubble(560, y, message, { width: 420, fill: colours.sunken, colour: colours.ink });
			pen.text(580, height - 40, 'Nhập nội dung tin nhắn', { size: 14, colour: colours.soft });
			focus = { top: from, bottom: y + 60 };
		}
	}
	const scale = isPhone ? 3 : 1;
	return {
		svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width * scale)}" height="${String(height * scale)}" viewBox="0 0 ${String(width)} ${String(height)}">${pen.parts.join('')}</svg>`,
		focus: { top: focus.top * scale, bottom: Math.min(height, focus.bottom) * scale },
	};
}

function statusBar(pen: Pen, { time, percent }: { time: string; percent: number }): number {
	pen.text(24, 20, time, { size: 13, weight: 700 });
	pen.text(336, 20, `4G ${String(percent)}%`, { size: 12, anchor: 'end' });
	return 28;
}

/** A few bubbles of a talk, from left and right; the y below them. */
function bubbles(
	pen: Pen,
	{
		top,
		count,
		says,
		width,
		left = 0,
		size = 15,
	}: {
		top: number;
		count: number;
		says: () => string;
		width: number;
		left?: number;
		size?: number;
	},
): number {
	let y = top;
	for (let at = 0; at < count; at++) {
		const isOwn = at % 2 === 1;
		const fill = isOwn ? '#0a7cff' : pen.colours.sunken;
		const colour = isOwn ? '#ffffff' : pen.colours.ink;
		y = pen.bubble(left + (isOwn ? width - 240 : 20), y, says(), {
			width: 220,
			fill,
			colour,
			size,
		});
	}
	return y;
}

class Pen {
	readonly parts: string[] = [];
	readonly #font: string;
	readonly colours: Colours;

	constructor(font: string, colours: Colours) {
		this.#font = font;
		this.colours = colours;
	}

	box(
		x: number,
		y: number,
		{ width, height, fill, radius = 0, opacity = 1, stroke = 'none' }: Box,
	) {
		this.parts.push(
			`<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" rx="${String(radius)}" fill="${fill}" fill-opacity="${String(opacity)}" stroke="${stroke}"/>`,
		);
	}

	text(
		x: number,
		y: number,
		text: string,
		{ size, weight = 400, colour = this.colours.ink, anchor = 'start' }: Style,
	) {
		this.parts.push(
			`<text x="${String(x)}" y="${String(y)}" font-family="${this.#font}, Arial, sans-serif" font-size="${String(size)}" font-weight="${String(weight)}" fill="${colour}" text-anchor="${anchor}">${escape(text)}</text>`,
		);
	}

	/** Lines of a text; the y of the line after them. */
	paragraph(
		x: number,
		y: number,
		text: string,
		{ width, ...style }: Style & { width: number },
	): number {
		const lines = wrapped(text, Math.floor(width / (style.size * LETTER)));
		lines.forEach((line, at) => this.text(x, y + at * style.size * 1.4, line, style));
		return y + lines.length * style.size * 1.4;
	}

	/** A paragraph on its ground; the y of the next one. */
	bubble(
		x: number,
		y: number,
		text: string,
		{
			width,
			fill,
			colour,
			size = 15,
		}: { width: number; fill: string; colour: string; size?: number },
	): number {
		const lines = wrapped(text, Math.floor((width - 24) / (size * LETTER)));
		const height = lines.length * size * 1.4 + 14;
		this.box(x, y, { width, height, fill, radius: 14 });
		this.paragraph(x + 12, y + size + 6, text, { size, width: width - 24, colour });
		return y + height + 12;
	}
}

function wrapped(text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const light = {
	ground: '#ffffff',
	card: '#ffffff',
	sunken: '#eef0f3',
	ink: '#1c1e21',
	soft: '#6b7280',
	line: '#d0d5db',
	brand: '#1d4ed8',
	danger: '#c81e1e',
	dangerGround: '#fdecec',
};

const dark: Colours = {
	ground: '#121314',
	card: '#26282b',
	sunken: '#2f3237',
	ink: '#e4e6eb',
	soft: '#9aa0a8',
	line: '#3a3d42',
	brand: '#7aa7ff',
	danger: '#ff8a80',
	dangerGround: '#3b1f1f',
};

type Colours = typeof light;

interface Box {
	width: number;
	height: number;
	fill: string;
	radius?: number;
	opacity?: number;
	stroke?: string;
}

interface Style {
	size: number;
	weight?: number;
	colour?: string;
	anchor?: 'start' | 'middle' | 'end';
}

export interface Drawing {
	svg: string;
	/** The rows that a crop must keep, in pixels. */
	focus: { top: number; bottom: number };
}
