import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { getLibrary } from '../../library/index.ts';
import { readPhrasings } from '../../reading/phrasings-file.ts';
import { readCustomerWords } from '../index/site-index.ts';
import { encodeModel } from './encode.ts';
import { decodeModel, makeMeaning } from './evaluate.ts';
import { listElsewhereExamples, listLibraryExamples, listPhrasingExamples } from './examples.ts';
import { makeWordReader } from './features.ts';
import { trainModel } from './train.ts';

/** Bytes of the data that the first request may have for each article, compressed. */
const MOST_BYTES = 380;

const library = await getLibrary();
const { phrasings, elsewhere } = await readPhrasings('content', library.articles.values());
const customerWords = await readCustomerWords('content');
const examples = [
	...listLibraryExamples(library),
	...listPhrasingExamples(phrasings),
	...listElsewhereExamples(elsewhere),
];
const file = encodeModel(trainModel(examples, makeWordReader(customerWords)));
const meaning = makeMeaning(decodeModel(file), customerWords);

test('every article has its sentences', () =>
	expect([...phrasings.keys()].sort()).toEqual([...library.articles.keys()].sort()));

test('the model fits the first request', () =>
	expect(brotliCompressSync(JSON.stringify(file)).byteLength).toBeLessThan(
		MOST_BYTES * library.articles.size,
	));

// None of these sentences stands in the phrasings.
test.each([
	['maats keets noosi', [401]],
	['đông khách cái là hộp thư đứng luôn', [101]],
	['oa zalo bi mat ket noi sang nay', [701]],
	['hara không nhảy tin', [101, 103]],
	['chrome tắt thông báo nên lỡ khách', [801]],
	['iphone có tin mà im ru', [802]],
	['comment livestream đâu mất rồi', [502]],
	['khách nhắn hôm kia giờ trả lời bị báo hết giờ', [201, 202]],
	['mã số của fanpage xem chỗ nào', [405]],
	['ig có tin mà hara trống', [601]],
])('%j means one of %j', (text, articles) => {
	const { chances } = meaning.ask(text);
	const [first] = [...chances].sort(([, a], [, b]) => b - a);
	expect(articles).toContain(first?.[0]);
});

test.each([
	'nối kênh tiktok vào hara',
	'hoàn tiền lại cho em',
	'phí ship đi tỉnh',
	'trời mưa không',
])('%j is likelier nothing here than any article', (text) => {
	const { chances, none } = meaning.ask(text);
	expect(none).toBeGreaterThan(Math.max(...chances.values()));
});
