import { sketchSchema, type Sketch } from '../../schemas/sketch.ts';

/** A sketch from what an author would write; only what the test is about needs to be given. */
export function makeSketch(written: Record<string, unknown> = {}): Sketch {
	return sketchSchema.parse({
		title: 'Hộp thư Trang đang bị tắt',
		device: 'computer',
		frame: { vi: 'Cài đặt Trang', en: 'Page settings' },
		rows: [{ text: { vi: 'Hộp thư Trang đã bị tắt' } }],
		...written,
	});
}
