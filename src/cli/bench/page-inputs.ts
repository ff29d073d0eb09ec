import cases from '../../domain/page-reference-cases.json' with { type: 'json' };

const fragments = [
	...cases.map(({ input }) => input.slice(0, 300)),
	...[
		'https://',
		'http%3A%2F%2F',
		'//',
		'fb://page/',
		'javascript:',
		'mailto:',
		'@',
		'\\',
		'/',
		'?',
	],
	...[
		'#!',
		'&id=',
		'%',
		'%2F',
		'..',
		'…',
		'-',
		'+',
		'_',
		'(',
		')',
		'“',
		' ',
		'\n',
		'\u200b',
		'E+14',
	],
	...['l.facebook.com/l.php?u=', 'facebook.com/login?next=', 'm.me/', 'www.', '.evil.example/'],
	...[
		'đ',
		'Hoa Tươi',
		'e\u0323\u0302',
		'\ufdfa',
		'🌸',
		'\ud800',
		'１２３',
		'{id-page}',
		'https://l.instagram.com/?u=',
		'business.facebook.com/latest/inbox/?asset_id=',
		'/share/',
		'17841405793187218',
		'ID Trang:',
	],
] as const;

/** Texts that make careless expressions and loops slow: one kind of character, over and over. */
const repeated = [
	...[' ', '.', ')', '(', '-', '/', '//', '\\', '@', '%', '%25', ':', '1', '1 ', '1.', 'a', 'a.'],
	...['a-', '@a ', 'a@a.', 'http:', 'https://', 'ttps//', 'm.me/% ', 'http:% ', 'fb.com/a '],
	...['#!', '&a', '&a=', '?id=1&', '\u0301\u0323', '\uff9e\u0301', '\ufdfa', '\u200b', '🌸', 'đ'],
	...[
		'https://facebook.com/login?next=',
		'a%2F',
		'%zz',
		'“',
		'1234567890 ',
		'+1 ',
		'a.vn/ ',
		'一',
		'\ufdfb',
		'\u3300',
		'\u00b4',
		'\u2a74a',
	],
	...['a.https://', 'ahttps://', '=https://', 'a.b/https://', '/https:/', 'www.facebook.com/'],
	...['?id= 1234567890', '/&id = 1234567890 ', '.php ? id ', 'fb.com/ 12345678901234 ', 'a/'],
] as const;

/**
 * Endless inputs for {@link parsePageReference}: the cases, pieces of them put together, changed
 * characters, and long hostile repetitions. The same seed gives the same inputs.
 */
export function* pageInputs(seed: number): Generator<string> {
	const random = makeRandom(seed);
	const pick = <Item>(items: readonly Item[]): Item | undefined => items[random(items.length)];
	const piece = () => pick(fragments) ?? '';
	for (;;) {
		yield pick(cases)?.input ?? '';
		yield Array.from({ length: 1 + random(5) }, piece).join(pick(['', ' ', '\n', '/']));
		yield mutate(piece(), random);
		yield mutate(mutate(mutate(piece(), random), random), random);
		if (random(50) === 0) yield hostile(pick(repeated) ?? '', piece(), random);
	}
}

function hostile(unit: string, end: string, random: Random): string {
	const start = random(2) === 0 ? '' : 'https://www.facebook.com/';
	const length = 4096 - start.length - end.length;
	return start + unit.repeat(Math.floor(length / unit.length)) + end;
}

/** Deletes, doubles, replaces or moves a stretch of the text. */
function mutate(text: string, random: Random): string {
	const from = random(text.length + 1);
	const to = from + random(Math.min(8, text.length - from + 1));
	const [before, middle, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
	const code = random(4) === 0 ? random(0x10000) : 0x20 + random(0x60);
	const changes = [
		before + after,
		before + middle + middle + after,
		before + String.fromCharCode(code) + after,
		before + (fragments[random(fragments.length)] ?? '') + middle + after,
		middle + before + after,
		before + middle.toUpperCase() + after,
	] as const;
	return changes[random(changes.length)] ?? text;
}

/** mulberry32: small, fast, and the same everywhere. Answers whole numbers below the limit. */
function makeRandom(seed: number): Random {
	let state = seed;
	return (limit) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
}

type Random = (limit: number) => number;
