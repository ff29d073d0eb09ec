import { expect, test } from 'vitest';
import { makeMeaning } from './evaluate.ts';
import type { MeaningExample } from './examples.ts';
import { makeWordReader } from './features.ts';
import { MOST_STEPS, NONE } from './model.ts';
import { trainModel } from './train.ts';

const customerWords = { abbreviations: {}, synonyms: [], fillers: [] };
const readWords = makeWordReader(customerWords);
const examples: MeaningExample[] = [
	...['tin nhắn không về', 'không thấy tin mới', 'tin về thiếu'].map((text) => say(text, 101)),
	...['mất kết nối trang', 'kết nối lại page', 'trang báo mất kết nối'].map((text) =>
		say(text, 401),
	),
	...['thời tiết hôm nay', 'giá vàng', 'kết quả bóng đá'].map((text) => say(text, NONE)),
];

test('the same examples give the same model', () =>
	expect(trainModel(examples, readWords)).toEqual(
		trainModel(structuredClone(examples), readWords),
	));

test.each([
	['tin khong ve', 101],
	['mat ket noi', 401],
])('%j means article %i', (text, number) => {
	const { chances } = makeMeaning(trainModel(examples, readWords), customerWords).ask(text);
	expect([...chances].sort(([, a], [, b]) => b - a)[0]?.[0]).toBe(number);
});

test('knows what no article answers, and adds up to certainty', () => {
	const meaning = makeMeaning(trainModel(examples, readWords), customerWords);
	const { chances, none, known } = meaning.ask('giá vàng hôm nay');
	expect(none).toBeGreaterThan(0.5);
	expect(known).toBeGreaterThan(0.5);
	expect([...chances.values()].reduce((sum, chance) => sum + chance, none)).toBeCloseTo(1);
	expect(meaning.ask('xyzzy').knownWords).toBe(0);
});

test('keeps no more weights than allowed, in whole steps', () => {
	const { classes, rows } = trainModel(examples, readWords, 4);
	const steps = rows.flatMap(({ weights }) => weights.map(([, step]) => step));
	expect(steps.length).toBeLessThanOrEqual(4 * classes.length);
	for (const step of steps) expect(Math.abs(step)).toBeLessThanOrEqual(MOST_STEPS);
});

test('knows the articles of a library that is too large for a weight of every feature and class', () => {
	const numbers = Array.from({ length: 1500 }, (_, at) => at + 101);
	const many = numbers.flatMap((number) => [
		say(`tin nhắn của kênh k${String(number)}`, number),
		say(`kênh k${String(number)} mất hội thoại h${String(number)}`, number),
	]);
	const model = trainModel(
		[...many, ...examples.filter(({ classes }) => classes[0] === NONE)],
		readWords,
		8,
	);
	const meaning = makeMeaning(model, customerWords);
	const right = numbers.filter((number) => {
		const { chances } = meaning.ask(`không thấy k${String(number)}`);
		return [...chances].sort(([, a], [, b]) => b - a)[0]?.[0] === number;
	});
	expect(right.length / numbers.length).toBeGreaterThan(0.95);
});

function say(text: string, number: number): MeaningExample {
	return { text, classes: [number], weight: 1 };
}
