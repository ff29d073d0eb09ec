import { expect, test } from 'vitest';
import { lineSentence, lineStations } from './message-line.ts';

test('a message that stops passes what is before, and does not reach what is after', () => {
	const line = { stop: 'facebook', place: 'Hộp thư Trang', label: 'bị tắt' } as const;
	expect(lineStations(line).map(({ name, state, note }) => [name, state, note])).toEqual([
		['Khách nhắn', 'ok', undefined],
		['Hộp thư Trang', 'stop', 'bị tắt'],
		['Harasocial', 'after', undefined],
		['Máy bạn', 'after', undefined],
	]);
	expect(lineSentence(line)).toBe(
		'Tin dừng ở Hộp thư Trang (bị tắt), chưa tới Harasocial và máy bạn.',
	);
});

test('an answer of the shop goes the other way', () => {
	const line = { stop: 'zalo', way: 'out' } as const;
	expect(lineStations(line).map(({ name, state }) => [name, state])).toEqual([
		['Máy bạn', 'ok'],
		['Harasocial', 'ok'],
		['Zalo', 'stop'],
		['Khách', 'after'],
	]);
	expect(lineSentence(line)).toBe('Tin dừng ở Zalo, chưa tới khách.');
});

test('where it stops in Harasocial, the platform before it is the one given', () => {
	expect(lineStations({ stop: 'harasocial', by: 'instagram' })[1]).toMatchObject({
		name: 'Instagram',
		state: 'ok',
	});
	expect(lineSentence({ stop: 'screen' })).toBe('Tin dừng ở máy bạn.');
});

test('a question marks the last station that is sure, and nothing as broken', () => {
	expect(lineStations({ reached: 'facebook' }).map(({ state }) => state)).toEqual([
		'ok',
		'ok',
		'after',
		'after',
	]);
	expect(lineStations({}).every(({ state }) => state === 'ok')).toBe(true);
	expect(lineSentence({ reached: 'facebook' })).toBe(
		'Tin đi từ khách qua Facebook, Harasocial tới máy bạn.',
	);
});
