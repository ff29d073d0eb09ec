import { expect, test } from 'vitest';
import { describeTopic } from './topic-description.ts';

const titled = (...titles: string[]) => titles.map((plain) => ({ title: { plain, inlines: [] } }));

test('a topic whose own line is too short is described by its articles too', () => {
	const topic = { title: 'Instagram', description: 'Tin Instagram không về, không gửi được.' };
	const text = describeTopic(
		topic,
		titled('Tin Instagram không về', 'a'.repeat(120), 'Không xem lại được story'),
	);
	expect(text).toBe(
		'Tin Instagram không về, không gửi được. Instagram: Tin Instagram không về; Không xem lại được story.',
	);
	expect(text.length).toBeGreaterThanOrEqual(70);
});

test('a line that is long enough stands alone', () => {
	const description =
		'Khách đã nhắn mà phần mềm không hiện, hiện chậm, hiện thiếu hoặc lộn thứ tự.';
	expect(describeTopic({ title: 'Tin', description }, titled('Bài'))).toBe(description);
});
