import { describe, expect, test } from 'vitest';
import { decodeTelex, decodeVni } from './typing.ts';

const SENTENCE =
	'hộp thư của trang bị vô hiệu hóa vì gửi quá nhiều tin nhắn trong một giây được bật lại ở đường dẫn này quyền người thuở khuỷu';
const TELEX_TONES: Record<string, string> = {
	'\u0301': 's',
	'\u0300': 'f',
	'\u0309': 'r',
	'\u0303': 'x',
	'\u0323': 'j',
};
const TELEX_MARKS: Record<string, string> = { '\u0302': '', '\u031b': 'w', '\u0306': 'w' };
const VNI_KEYS: Record<string, string> = {
	'\u0301': '1',
	'\u0300': '2',
	'\u0309': '3',
	'\u0303': '4',
	'\u0323': '5',
	'\u0302': '6',
	'\u031b': '7',
	'\u0306': '8',
};

describe('decodeTelex', () => {
	test.each([
		['nhawns', 'nhắn'],
		['nhanws', 'nhắn'],
		['nhansw', 'nhắn'],
		['nhieeuf', 'nhiều'],
		['nhieuef', 'nhiều'],
		['nhieue', 'nhiêu'],
		['loiox', 'lỗi'],
		['looxi', 'lỗi'],
		['dduowcj', 'được'],
		['duocwjd', 'được'],
		['dduwowcj', 'được'],
		['thuwongf', 'thường'],
		['hoas', 'hóa'],
		['quyeenf', 'quyền'],
		['nguwowif', 'người'],
		['giuwx', 'giữ'],
		['wng', 'ưng'],
	])('reads %j as %j', (keys, word) => expect(decodeTelex(keys)).toContain(word));

	test.each(['page', 'facebook', 'tin', 'nhan2', ''])('finds no syllable in %j', (keys) =>
		expect(decodeTelex(keys)).toEqual([]),
	);

	test.each(SENTENCE.split(' '))('reads %j back, its keys at the end or in their place', (word) => {
		expect([word, ...decodeTelex(telex(word, 'end'))]).toContain(word);
		if (telex(word, 'end') !== word) {
			expect(decodeTelex(telex(word, 'end'))).toContain(word);
			expect(decodeTelex(telex(word, 'place'))).toContain(word);
		}
	});
});

describe('decodeVni', () => {
	test.each([
		['nha8n1', 'nhắn'],
		['nhan81', 'nhắn'],
		['nha81n', 'nhắn'],
		['d9uo7c5', 'được'],
		['duoc975', 'được'],
		['Doi965', 'đội'],
		['loi64', 'lỗi'],
	])('reads %j as %j', (keys, word) => expect(decodeVni(keys)).toContain(word));

	test.each(['551', 'tin', '1a', 'b101', 'mp3'])('finds no syllable in %j', (keys) =>
		expect(decodeVni(keys)).toEqual([]),
	);

	test.each(SENTENCE.split(' '))('reads %j back, its keys at the end or in their place', (word) => {
		if (vni(word, 'end') === word) return;
		expect(decodeVni(vni(word, 'end'))).toContain(word);
		expect(decodeVni(vni(word, 'place'))).toContain(word);
	});
});

/** The keys of a word: all of them after it, or each after its letter. */
function telex(word: string, where: 'end' | 'place'): string {
	return keysOf(word, where, (mark, letter) =>
		letter === 'đ' ? 'd' : (TELEX_TONES[mark] ?? (TELEX_MARKS[mark] || letter)),
	);
}

function vni(word: string, where: 'end' | 'place'): string {
	return keysOf(word, where, (mark, letter) => (letter === 'đ' ? '9' : (VNI_KEYS[mark] ?? '')));
}

function keysOf(
	word: string,
	where: 'end' | 'place',
	key: (mark: string, letter: string) => string,
): string {
	let letters = '';
	let keys = '';
	for (const letter of word.normalize('NFC')) {
		const [base = '', ...marks] = letter.normalize('NFD');
		const own = letter === 'đ' ? key('', 'đ') : marks.map((mark) => key(mark, base)).join('');
		letters += (letter === 'đ' ? 'd' : base) + (where === 'place' ? own : '');
		keys += where === 'end' ? own : '';
	}
	return letters + keys;
}
