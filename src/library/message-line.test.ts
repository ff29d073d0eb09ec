import { expect, test } from 'vitest';
import { lineSentence, lineStations } from './message-line.ts';

test('a message that stops passes what is before, and does not reach what is after', () => {
	const line = { stop: 'facebook', place: 'Hộp thư Trang', label: 'bị tắt' } as const;
	expect(lineStations(line, 'Quầy').map(({ name, state, note }) => [name, state, note])).toEqual([
		['Khách nhắn', 'ok', undefined],
		['Hộp thư Trang', 'stop', 'bị tắt'],
		['Quầy', 'after', undefined],
		['Máy bạn', 'after', undefined],
	]);
	expect(lineSentence(line, 'Quầy')).toBe(
		'Tin dừng ở Hộp thư Trang (bị tắt), chưa tới Quầy và máy bạn.',
	);
});

test('an answer of the shop goes the other way', () => {
	const line = { stop: 'zalo', way: 'out' } as const;
	expect(lineStations(line, 'Quầy').map(({ name, state }) => [name, state])).toEqual([
		['Máy bạn', 'ok'],
		['Quầy', 'ok'],
		['Zalo', 'stop'],
		['Khách', 'after'],
	]);
	expect(lineSentence(line, 'Quầy')).toBe('Tin dừng ở Zalo, chưa tới khách.');
});

test('where it stops in the product, the platform before it is the one given', () => {
	expect(lineStations({ stop: 'product', by: 'instagram' }, 'Quầy')[1]).toMatchObject({
		name: 'Instagram',
		state: 'ok',
	});
	expect(lineSentence({ stop: 'screen' }, 'Quầy')).toBe('Tin dừng ở máy bạn.');
});

test('a question marks the last station that is sure, and nothing as broken', () => {
	expect(lineStations({ reached: 'facebook' }, 'Quầy').map(({ state }) => state)).toEqual([
		'ok',
		'ok',
		'after',
		'after',
	]);
	expect(lineStations({}, 'Quầy').every(({ state }) => state === 'ok')).toBe(true);
	expect(lineSentence({ reached: 'facebook' }, 'Quầy')).toBe(
		'Tin đi từ khách qua Facebook, Quầy tới máy bạn.',
	);
});
