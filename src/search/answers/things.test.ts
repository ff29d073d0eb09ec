import { describe, expect, test } from 'vitest';
import { getLibrary } from '../../library/index.ts';
import { makeThingDetails, makeThings } from '../index/library-things.ts';
import { makeWordReader } from '../meaning/features.ts';
import { findElsewhere, findFirstStep, findNamed, findNotices, loadThings } from './things.ts';

const library = await getLibrary();
const readWords = makeWordReader({ abbreviations: {}, synonyms: [], fillers: [] });
const things = makeThings(library, {
	elsewhere: [
		{ id: 'san', about: 'Sàn', answer: 'Hỏi sàn.', says: ['kết nối shopee', 'đơn shopee'] },
		{
			id: 'hoa-don',
			about: 'Hóa đơn',
			answer: 'Hỏi kế toán.',
			says: ['xuất hóa đơn', 'hóa đơn đỏ'],
		},
		{ id: 'chao', about: 'Lời chào', says: ['chào', 'chào nhé'] },
	],
	articleSentences: ['mất kết nối'],
	readWords,
});
const find = (typed: string, understood = typed) =>
	findNamed({ typed, understood }, things).map(({ kind, id }) => `${kind} ${id}`);

describe('a screen is found by its name', () => {
	test.each([
		['page transparency', 'destination page-transparency'],
		['tinh minh bach cua trang', 'destination page-transparency'],
		['trang trạng thái của meta', 'destination meta-status'],
		['mở facebook status ở đâu', 'destination meta-status'],
		['connected tools', 'destination instagram-connected-tools'],
		['Lấy ID Trang', 'destination page-transparency'],
	])('%j', (typed, answer) => expect(find(typed)).toContain(answer));

	test('the plain one of two with the same name comes first', () =>
		expect(find('page transparency')[0]).toBe('destination page-transparency'));

	test('in English too, where it was understood as something else', () =>
		expect(find('page roles', 'page ro les')).toContain('destination page-roles'));

	test.each([
		'tin nhắn',
		'trang',
		'instagram',
		'cài đặt',
		'không vào được cài đặt trang',
		'page transparency bị lỗi không mở được trên điện thoại của nhân viên',
	])('%j is no name', (typed) =>
		expect(find(typed).filter((own) => own.startsWith('destination'))).toEqual([]),
	);

	test('every screen by its own name', () => {
		const lost = things.destinations.filter(
			({ id, name }) => !find(name).includes(`destination ${id}`),
		);
		expect(lost.map(({ id }) => id)).toEqual([]);
	});
});

describe('a term is found by its word', () => {
	test.each([
		['webhook', 'term webhook'],
		['access token', 'term ma-truy-cap'],
		['thẻ nhân viên là gì', 'term the-nhan-vien'],
		['handover protocol', 'term giao-thuc-chuyen-giao'],
	])('%j', (typed, answer) => expect(find(typed)).toContain(answer));

	test('a word that everybody knows only when its meaning is asked', () => {
		const word = things.terms.find(({ isExplained }) => !isExplained)?.names[0] ?? '';
		expect(find(word).filter((own) => own.startsWith('term'))).toEqual([]);
		expect(find(`${word} là gì`).some((own) => own.startsWith('term'))).toBe(true);
	});
});

test('the first step of an article has the address of the step', () => {
	const article = { number: 101, title: 'Tin không về', path: '/tin/khong-ve/' };
	const [answer] = findFirstStep(article, things.steps);
	expect(answer).toMatchObject({ kind: 'step', id: '101#buoc-1', step: { article } });
	expect(answer?.kind === 'step' && answer.step.path).toBe('/tin/khong-ve/#buoc-1');
	expect(findFirstStep({ ...article, number: 999 }, things.steps)).toEqual([]);
});

describe('what is shown of a thing', () => {
	const all = makeThingDetails(library);
	const details = {
		destination: () => Promise.resolve(all.destination),
		term: () => Promise.resolve(all.term),
		question: () => Promise.resolve(all.question),
	};

	test('is there for every thing that can be found', async () => {
		const found = [
			...things.destinations.map(({ id }) => ({ kind: 'destination' as const, id })),
			...things.terms.map(({ id }) => ({ kind: 'term' as const, id })),
			...things.questions.map(({ id }) => ({ kind: 'question' as const, id })),
		];
		const answers = await loadThings(found, details);
		expect(answers.map(({ kind, id }) => ({ kind, id }))).toEqual(found);
	});

	test('is left out for one that is not there', async () =>
		expect(await loadThings([{ kind: 'term', id: 'la' }], details)).toEqual([]));

	test('asks for the file of its kind alone', async () => {
		const refuse = () => Promise.reject(new Error('not asked for'));
		const own = { ...details, destination: refuse, question: refuse };
		expect(await loadThings([{ kind: 'term', id: 'webhook' }], own)).toHaveLength(1);
	});
});

test('a notice is shown while it runs, with the articles it names', () => {
	const from = '2026-11-22T08:00:00+07:00';
	const until = '2026-11-22T20:00:00+07:00';
	const notices = [{ id: 'cham', text: 'Tin về chậm.', articles: [102], from, until }];
	const at = (moment: string, numbers: number[]) =>
		findNotices(numbers, { notices, now: Date.parse(moment) }).map(({ id }) => id);
	expect(at('2026-11-22T09:00:00+07:00', [101, 102])).toEqual(['cham']);
	expect(at('2026-11-22T09:00:00+07:00', [101])).toEqual([]);
	expect(at('2026-11-22T07:59:00+07:00', [102])).toEqual([]);
	expect(at('2026-11-22T20:00:00+07:00', [102])).toEqual([]);
});

test.each([
	['kết nối shopee', 'Hỏi sàn.'],
	['cho xin hóa đơn', 'Hỏi kế toán.'],
	['chào', undefined],
	['thời tiết', undefined],
])('the line for %j is %j', (typed, answer) =>
	expect(findElsewhere(readWords(typed), things.elsewhere)).toBe(answer),
);
