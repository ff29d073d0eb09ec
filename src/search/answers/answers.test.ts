import { describe, expect, test } from 'vitest';
import { findAnswers, findArticleNumber, isCertain, neededAnswers } from './answers.ts';
import type { AnswerError } from './answer.ts';
import type { AnswerLimit } from './answer-limits.ts';
import type { AnswersData } from './answers.ts';

const makeError = (error: Partial<AnswerError> & { id: string; code: string }): AnswerError => ({
	label: `#${error.code}`,
	channel: 'facebook',
	messages: [],
	meaning: '',
	fix: '',
	audience: 'shop',
	path: `/ma-loi/${error.channel ?? 'facebook'}/#${error.id}`,
	articles: [],
	...error,
});
const makeLimit = (limit: Partial<AnswerLimit> & { id: string }): AnswerLimit => ({
	channel: 'facebook',
	subject: '',
	amount: '',
	articles: [],
	text: '',
	scope: '',
	audience: 'shop',
	confidence: 'confirmed',
	path: `/gioi-han/#${limit.id}`,
	source: { title: 'Meta', url: 'https://developers.facebook.com/' },
	...limit,
});
const data: AnswersData = {
	errors: [
		makeError({ id: 'ten', code: '10', meaning: 'Ứng dụng không có quyền' }),
		makeError({
			id: 'ten-window',
			code: '10',
			subcode: '2018278',
			meaning: 'Gửi ngoài khung thời gian cho phép',
			messages: ['(#10) This message is sent outside of allowed window.'],
		}),
		makeError({
			id: 'ten-thread',
			code: '10',
			channel: 'shop',
			meaning: 'Ứng dụng khác đang giữ hội thoại',
			messages: [
				'(#10) Message failed to send because another app is controlling this thread now.',
			],
		}),
		makeError({ id: 'absent', code: '551', meaning: 'Người này hiện không có mặt' }),
		makeError({ id: 'zalo-201', code: '-201', channel: 'zalo' }),
		makeError({ id: 'code-204', code: '204' }),
	],
	limits: [
		makeLimit({ id: 'messages', subject: 'Trang gửi tin', text: 'trên 40 tin nhắn/giây' }),
		makeLimit({
			id: 'photo',
			subject: 'Dung lượng ảnh gửi khách',
			text: 'tối đa 8 MB',
			amount: '8 MB',
		}),
		makeLimit({
			id: 'file',
			subject: 'Dung lượng tệp',
			text: 'tối đa 25 MB',
			amount: '25 MB',
			articles: [207],
		}),
		makeLimit({ id: 'calls', subject: 'Lệnh gọi', amount: '1.000 tin nhắn/giờ' }),
		makeLimit({ id: 'text', subject: 'Độ dài tin nhắn', text: 'tối đa 2.000 ký tự' }),
	],
};
const ask = (typed: string) =>
	findAnswers({ typed, understood: typed }, data).map((answer) =>
		answer.kind === 'error' ? answer.errors.map(({ id }) => id) : answer.id,
	);

describe('error codes', () => {
	test.each([
		'#551',
		'lỗi 551',
		'loi 551',
		'551',
		'(#551) This person',
		'khách báo lỗi 551 là sao',
	])('%j is the one error', (typed) => expect(ask(typed)).toEqual([['absent']]));

	test('a code with several meanings offers the choice, the bare code first', () => {
		const [answer] = findAnswers({ typed: '#10', understood: '10' }, data);
		expect(answer).toMatchObject({ kind: 'error', isChoice: true });
		expect(ask('#10')[0]).toHaveLength(3);
		expect(ask('#10')).toMatchObject([['ten', expect.anything(), expect.anything()]]);
	});

	test.each([
		['lỗi 10 ứng dụng khác đang giữ hội thoại', 'ten-thread'],
		['loi 10 ngoai khung thoi gian', 'ten-window'],
	])('what else was typed orders the choice: %j', (typed, first) =>
		expect(ask(typed)).toMatchObject([expect.arrayContaining([first])]),
	);
	test('and the likeliest comes first', () => {
		const [answer] = findAnswers(
			{ typed: 'lỗi 10 giữ hội thoại', understood: 'lỗi 10 giữ hội thoại' },
			data,
		);
		expect(answer?.kind === 'error' && answer.errors[0]?.id).toBe('ten-thread');
	});

	test('“lỗi” is no clue to the meaning', () => {
		const invitation = makeError({
			id: 'ten-invite',
			code: '10',
			subcode: '1',
			meaning: 'Lời mời',
		});
		const [answer] = findAnswers(
			{ typed: 'lỗi 10', understood: 'lỗi 10' },
			{ ...data, errors: [invitation, ...data.errors] },
		);
		expect(answer?.kind === 'error' && answer.errors[0]?.id).toBe('ten');
	});

	test.each(['10/2018278', 'code 10 subcode 2018278', 'lỗi 2018278', '2018278'])(
		'%j names one of them by its subcode',
		(typed) => expect(ask(typed)).toEqual([['ten-window']]),
	);
});

describe('pasted messages', () => {
	test.each([
		[
			'(#10) Message failed to send because another app is controlling this thread now.',
			'ten-thread',
		],
		['Message failed to send because another app is controlling this thread', 'ten-thread'],
		[
			'{"error":{"message":"(#10) This message is sent outside of allowed window.","type":"OAuthException","code":10,"error_subcode":2018278,"fbtrace_id":"A1"}}',
			'ten-window',
		],
		['Error: This message is sent outside of allowed window. Learn more', 'ten-window'],
	])('%j', (typed, id) => expect(ask(typed)).toEqual([[id]]));
});

describe('numbers', () => {
	test.each(['B101', 'b101', 'bài 101', 'bai 101', '101'])('%j is article 101', (typed) =>
		expect(findArticleNumber(typed)).toBe(101),
	);
	test.each([
		['201', ['zalo-201'], 201],
		['204', ['code-204'], 204],
	])('%j is both a code and an article', (typed, codes, article) => {
		expect(ask(typed)).toEqual([codes]);
		expect(findArticleNumber(typed)).toBe(article);
	});
	test('with “lỗi” before it a number is a code only', () => {
		expect(ask('lỗi 204')).toEqual([['code-204']]);
		expect(findArticleNumber('lỗi 204')).toBeUndefined();
	});
});

describe('limits', () => {
	test.each([
		['bao nhiêu tin một giây', 'messages'],
		['bao nhieu tin mot giay', 'messages'],
		['gửi ảnh tối đa bao nhiêu MB', 'photo'],
		['tin nhắn dài bao nhiêu ký tự', 'text'],
	])('%j shows the limit', (typed, id) => {
		const [answer] = findAnswers({ typed, understood: typed }, data);
		expect(answer?.kind === 'limit' && answer.id).toBe(id);
	});
	test.each([
		['25 mb', 'file'],
		['8 mb', 'photo'],
		['1000 tin', 'calls'],
		['1.000 tin', 'calls'],
		['gửi tệp quá 25 mb', 'file'],
		['30 mb', 'file'],
	])('the amount %j is a limit', (typed, id) => {
		const [answer] = findAnswers({ typed, understood: typed }, data);
		expect(answer?.kind === 'limit' && answer.id).toBe(id);
		expect(answer && isCertain(answer, { typed, understood: typed })).toBe(true);
	});
	test('an amount that no limit has is no answer', () => expect(ask('17 giờ')).toEqual([]));

	test.each(['tin nhắn không về', 'ảnh bị mờ', 'bao nhiêu tiền một tháng'])(
		'%j shows none',
		(typed) => expect(ask(typed)).toEqual([]),
	);
});

test.each([
	['tin nhắn không về', { errors: false, limits: false }],
	['lỗi 551', { errors: true, limits: false }],
	['551', { errors: true, limits: false }],
	['25 mb', { errors: false, limits: true }],
	['bao nhiêu tin một giây', { errors: false, limits: true }],
	['this message is sent outside of window', { errors: true, limits: false }],
])('%j needs only what may answer it', (typed, needed) =>
	expect(neededAnswers({ typed, understood: typed })).toEqual(needed),
);
