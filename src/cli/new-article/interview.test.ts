import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { makeArticle, makeEntries, makeError } from '../../tests/support/make-content.ts';
import { parseArticle, parseChoice, parseChoices, parseTitle } from './answers.ts';
import { askForArticle } from './interview.ts';

const entries = makeEntries({
	articles: [
		makeArticle({ number: 101 }),
		makeArticle({ number: 102, title: 'Báo lỗi {error:facebook-10}' }),
	],
	errors: { 'facebook-10': makeError({ code: '10' }) },
});

async function ask(typed: string) {
	const [input, output] = [new PassThrough(), new PassThrough()];
	let shown = '';
	output.on('data', (part: Buffer) => (shown += part.toString()));
	input.end(typed);
	return { asked: await askForArticle(entries, { input, output }), shown };
}

test('asks four questions, all pasted at once', async () => {
	const { asked, shown } = await ask('Khách không nhận tin\n1\n3, 4\n101\n');
	expect(asked).toEqual({
		title: 'Khách không nhận tin',
		topic: 'tin-khong-ve',
		channels: ['zalo', 'shop'],
		lookAlike: 101,
	});
	expect(shown).toContain('  1  Tin nhắn không về');
	expect(shown).toContain('  101  Tin mới ngừng về lúc đông khách');
	expect(shown).toContain('  102  Báo lỗi #10\n');
});

test('asks again, and says why', async () => {
	const { asked, shown } = await ask(
		'\nTin mất.\nTin mất\n9\ntin nhắn không về\nfacebok\nfacebook\n999\n\n',
	);
	expect(asked).toMatchObject({ title: 'Tin mất', topic: 'tin-khong-ve', channels: ['facebook'] });
	for (const reason of [
		'Chưa có tiêu đề.',
		'Tiêu đề không có dấu chấm ở cuối.',
		'Không có “9”. Gõ một số từ 1 đến 1.',
		'Có phải bạn muốn viết “facebook”?',
		'Không có bài số “999”.',
	])
		expect(shown).toContain(reason);
});

test('gives nothing when the author stops', async () => {
	expect((await ask('Khách không nhận tin\n1\n')).asked).toBeUndefined();
});

test.each(['', '  ', '…', 'a'.repeat(66), 'Lỗi: mất tin', 'Mất tin!', 'Báo "lỗi"'])(
	'does not take %j for a title',
	(text) => expect(parseTitle(text).ok).toBe(false),
);

test('reads what is typed in any form', () => {
	const choices = [
		{ id: 'zalo', name: 'Zalo OA' },
		{ id: 'browser', name: 'Trình duyệt' },
	];
	expect(parseTitle('  Tin  mất '.normalize('NFD'))).toEqual({ ok: true, value: 'Tin mất' });
	for (const text of ['2', 'browser', 'trinh duyet', 'Trình duyệt '])
		expect(parseChoice(text, choices)).toEqual({ ok: true, value: 'browser' });
	for (const text of ['2,1', '2 1', 'browser; zalo oa', '2, 1, 2'])
		expect(parseChoices(text, choices)).toEqual({ ok: true, value: ['browser', 'zalo'] });
	for (const text of ['101', 'b101', 'Bài 101'])
		expect(parseArticle(text, [101])).toEqual({ ok: true, value: 101 });
	expect(parseArticle(' ', [101])).toEqual({ ok: true, value: undefined });
});
