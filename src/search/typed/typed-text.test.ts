import { expect, test } from 'vitest';
import { splitTyped } from './typed-text.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary({ pages: 10, words: [[2, '2fa tin giờ']] });

test.each([
	['25MB', ['25', 'mb']],
	['72h', ['72', 'h']],
	['1000tin', ['1000', 'tin']],
	['8 mb', ['8', 'mb']],
	['bật 2FA', ['bật', '2fa']],
	['ho6p5 thu7', ['ho6p5', 'thu7']],
	['𝗸𝗵𝗼̂𝗻𝗴 gửi', ['không', 'gửi']],
	['Ｚａｌｏ', ['zalo']],
])('%j is %j', (typed, words) => expect(splitTyped(typed, vocabulary)).toEqual(words));
