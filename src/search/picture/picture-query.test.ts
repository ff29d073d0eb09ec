import { describe, expect, test } from 'vitest';
import { askPicture } from './ask-picture.ts';
import { makeKnownTexts } from './known-texts.ts';
import { readPictureLines } from './picture-query.ts';
import type { PictureLine } from './picture-query.ts';

const known = makeKnownTexts({
	codes: ['10', '551', '-216'],
	texts: [
		'This message is sent outside of allowed window.',
		'Người này hiện không có mặt',
		'Khách nhắn mà không thấy tin nhắn về',
		'Access token has expired',
	],
});

/** Lines one below the other; an empty one leaves a gap. */
function makeLines(...texts: (string | [string, number])[]): PictureLine[] {
	return texts.flatMap((own, at): PictureLine[] => {
		const [text, confidence] = typeof own === 'string' ? [own, 92] : own;
		if (text === '') return [];
		return [
			{ text, confidence, height: 30, box: { x0: 20, x1: 420, y0: at * 42, y1: at * 42 + 30 } },
		];
	});
}

describe('the query of a picture', () => {
	test('is the line that names the error, not clock, names and menus', () => {
		const lines = makeLines(
			'09:41 4G 80%',
			'',
			'Nguyễn Thị Lan',
			'',
			'Tin nhắn Bình luận Cài đặt',
			'',
			'(#551) Người này hiện không có mặt.',
			'',
			'Ok shop gửi giúp mình nhé',
		);
		const { queries } = readPictureLines(lines, known);
		expect(queries[0]).toEqual({ used: [3], text: '(#551) Người này hiện không có mặt.' });
	});

	test('joins the lines of one paragraph', () => {
		const lines = makeLines(
			'Đã xảy ra lỗi',
			'',
			'(#1O) This message is',
			'sent outside of',
			'allowed window.',
			'',
			'OK',
		);
		expect(readPictureLines(lines, known).queries[0]).toEqual({
			used: [1, 2, 3],
			text: '(#10) This message is sent outside of allowed window.',
		});
	});

	test('leaves out what the engine itself does not believe', () => {
		const lines = makeLines(['ÁZ# khách nhắn 2”', 12], '', 'Khách nhắn mà không thấy tin');
		expect(readPictureLines(lines, known).queries[0]?.used).toEqual([1]);
	});

	test('is all that was read where nothing is like a known error', () => {
		const { queries } = readPictureLines(makeLines('Hoa đẹp lắm', '', '12:30'), known);
		expect(queries.map(({ text }) => text)).toEqual(['Hoa đẹp lắm']);
	});

	test('is none for a picture without text', () => {
		expect(readPictureLines([], known)).toEqual({ texts: [], queries: [], isCertain: false });
	});
});

test('the search is asked query after query until one is answered', async () => {
	const lines = makeLines(
		'(#551) Người này hiện không có mặt.',
		'',
		'Access token has expired, can not go on',
		'',
	);
	const asked: string[] = [];
	const none = {
		query: { typed: '', understood: '', corrections: [] },
		answers: [],
		results: [],
		certainty: 0,
		unknown: [],
	};
	const found = await askPicture(lines, {
		known,
		search: {
			search: (query) => {
				asked.push(query);
				return Promise.resolve({ ...none, refused: asked.length < 2 });
			},
		},
	});
	expect(asked).toHaveLength(2);
	expect(found.asked?.query.text).toBe(asked[1]);
});
