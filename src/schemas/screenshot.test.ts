import { expect, test } from 'vitest';
import { screenshotSchema } from './screenshot.ts';

const written = {
	alt: 'Dòng báo hộp thư của Trang đã bị tắt',
	caption: 'Hộp thư của Trang',
};

test('fills in what was left out', () => {
	expect(screenshotSchema.parse(written)).toEqual({
		...written,
		scale: 1,
		masks: [],
		callouts: [],
	});
});

test.each([
	[{ alt: 'Hộp thư' }, 'alt-too-short'],
	[{ alt: `Ảnh ${written.alt}` }, 'alt-says-picture'],
])('refuses %j', (wrong, message) => {
	const result = screenshotSchema.safeParse({ ...written, ...wrong });
	expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
});

test.each([
	[{ scale: 1.5 }],
	[{ masks: [{ x: -1, y: 0, width: 10, height: 10 }] }],
	[{ masks: [{ x: 0, y: 0, width: 0, height: 10 }] }],
	[{ callouts: [{ x: 0, y: 0, width: 10, height: 10 }] }],
	[{ src: 'hop-thu.png' }],
])('refuses %j', (wrong) => {
	expect(screenshotSchema.safeParse({ ...written, ...wrong }).success).toBe(false);
});
