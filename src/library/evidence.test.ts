import { expect, test } from 'vitest';
import { makeArticle, makeError, makeLibrary, makeLimit } from '../tests/support/make-content.ts';
import { doneQuestion, parseDone } from './done-question.ts';
import { evidenceMatter, evidenceOf } from './evidence.ts';
import { originOf } from './provenance.ts';

const body = `## Cách xử lý {#cach-xu-ly}

<Step title="Gửi tệp">

Tệp nặng <Limit id="tep" /> thì chia ra, ảnh nặng <Limit id="anh" /> cũng vậy. Lỗi <ErrorCode id="facebook-551" /> là chuyện khác.

</Step>

## Giới hạn cần biết {#gioi-han}

<Limit id="tep" as="row" />

<Sources>

Trước đây là <Limit id="cu" />.

</Sources>`;
const library = makeLibrary({
	articles: [makeArticle({ body, mine: ['Tệp nặng quá {limit:tep:value}'] })],
	limits: { tep: makeLimit(), anh: makeLimit({ value: 8 }), cu: makeLimit({ value: 10 }) },
	errors: { 'facebook-551': makeError() },
});
const article = library.articles.get(101);
const evidence = article ? evidenceOf(article, library) : [];
const ids = (facts: readonly { id: string }[] | undefined) => facts?.map(({ id }) => id);

test('every fact is proved once, where its row stands or where it is first cited', () =>
	expect(evidence.map(({ anchor, limits }) => [anchor, ids(limits)])).toEqual([
		['dau-hieu', []],
		['cach-xu-ly', ['anh']],
		['gioi-han', ['tep', 'cu']],
	]));

test('a figure in a sentence has its origin in sight; a row has its own, proof stays folded', () =>
	expect(evidence.map(({ inSentences }) => ids(inSentences))).toEqual([[], ['anh'], []]));

test('the fold names its matter', () => {
	expect(evidence.map(evidenceMatter)).toEqual([undefined, '8 MB', '25 MB và 10 MB']);
	expect(evidence[1]?.errors.map(ids)).toEqual([['facebook-551']]);
});

test.each([
	['confirmed', 'Meta, 23/03/2026'],
	['reported', 'theo Meta, 23/03/2026'],
	['unconfirmed', 'theo Meta, 23/03/2026'],
] as const)('the origin of a %s figure reads %j', (confidence, words) => {
	const limits = { tep: makeLimit({ confidence }) };
	const limit = makeLibrary({ limits }).limits.get('tep');
	expect(limit && originOf(limit, (publisher) => `theo ${publisher}`)).toBe(words);
});

test('the question at the end carries both its answers', () => {
	expect(doneQuestion('Tin đã về chưa?')).toEqual({
		asks: 'Tin đã về chưa?',
		yes: 'Đã về',
		no: 'Chưa về',
	});
	expect(doneQuestion().yes).toBe('Đã xử lý xong');
	expect(parseDone('Bài này có giúp được không?')).toBeUndefined();
});
