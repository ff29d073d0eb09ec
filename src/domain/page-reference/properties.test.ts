import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageInputs } from '../../cli/bench/page-inputs.ts';
import { settingsHosts } from '../hosts.ts';
import { isPageId, isSameFacebookPage, parsePageReference } from '../page-reference.ts';
import { pageReferenceStrings } from '../../strings/page-reference.ts';
import { settingsUrl } from '../settings-url.ts';
import { runs } from '../../tests/support/runs.ts';
import { formatFacebookPage } from '../facebook-page-text.ts';
import type { PageReference, ParsedPageReference } from '../page-reference.ts';

const mixedInputs = fc.integer().map((seed) => [...take(pageInputs(seed), 20)]);
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({ unit: 'grapheme', maxLength: 100 }),
	fc.webUrl({ withQueryParameters: true, withFragments: true }),
	mixedInputs.map((inputs) => inputs.slice(0, 4).join('')),
);
const letter = fc.constantFrom(...'bcdghklmnBCDGHKLMN');
/** Names of five letters and more without vowels: no reserved word, placeholder or website. */
const username = fc
	.array(fc.string({ unit: letter, minLength: 5, maxLength: 8 }), { minLength: 1, maxLength: 4 })
	.map((parts) => parts.join('.'));
const pageId = fc
	.tuple(
		fc.constantFrom(...'123456789'),
		fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 16 }),
	)
	.map((parts) => parts.join(''))
	.filter((digits) => isPageId(digits));
const page = fc.oneof(
	username.map((value): PageReference => ({ ok: true, kind: 'username', value })),
	pageId.map((value): PageReference => ({ ok: true, kind: 'pageId', value })),
);

function* take<Item>(items: Iterable<Item>, count: number): Generator<Item> {
	let taken = 0;
	for (const item of items) {
		if (taken === count) return;
		taken += 1;
		yield item;
	}
}

function expectWellFormed(answer: ParsedPageReference): void {
	const pattern = /^[1-9][0-9]{9,16}$|^(?=.*[A-Za-z])[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/;
	if (answer.ok) {
		expect(answer.value).toMatch(pattern);
		expect(/[A-Za-z]/.test(answer.value)).toBe(answer.kind === 'username');
	} else {
		expect(Object.keys(pageReferenceStrings)).toContain(answer.reason);
	}
}

describe('for any text', () => {
	test('there is one well-formed answer and no exception', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expectWellFormed(parsePageReference(text));
			}),
			{ numRuns: runs(3000) },
		);
	});

	test('the same holds for a run of mixed and changed inputs', () => {
		for (const input of take(pageInputs(101), runs(5000)))
			expectWellFormed(parsePageReference(input));
	});

	test('an accepted value is written in the input, percent-decoded or not', () => {
		for (const input of take(pageInputs(102), runs(5000))) {
			const answer = parsePageReference(input);
			if (!answer.ok || answer.kind !== 'username') continue;
			const letters = answer.value.toLowerCase();
			const text = input
				.normalize('NFKC')
				.replace(/[\p{Cf}\p{M}]/gu, '')
				.toLowerCase();
			expect(/[%\t\n\r]/.test(text) || text.includes(letters), input).toBe(true);
		}
	});

	test('a settings address is on its template’s host and path, with one part replaced', () => {
		const template = fc.constantFrom(
			'https://www.facebook.com/{page}/settings/?tab=messenger_platform',
			'https://business.facebook.com/latest/inbox/all?asset_id={page}',
			'https://www.facebook.com/profile.php?id={page}&sk=about_profile_transparency',
		);
		let built = 0;
		fc.assert(
			fc.property(template, mixedInputs, (url, inputs) => {
				for (const input of inputs) {
					const reference = parsePageReference(input);
					const answer = settingsUrl({ url, accepts: ['pageId', 'username'] }, reference);
					expect(answer.ok).toBe(reference.ok);
					if (!answer.ok || !reference.ok) continue;
					built += 1;
					const made = new URL(answer.url);
					expect(settingsHosts).toContain(made.hostname);
					expect(made.origin).toBe(new URL(url).origin);
					expect(answer.url).toBe(url.replace('{page}', reference.value));
				}
			}),
		);
		expect(built).toBeGreaterThan(100);
	});

	test('what is stored for an accepted Page reads back to the same kind and value', () => {
		let stored = 0;
		for (const input of take(pageInputs(103), runs(20_000))) {
			const answer = parsePageReference(input);
			if (!answer.ok) continue;
			stored += 1;
			expect(parsePageReference(formatFacebookPage(answer))).toEqual(answer);
		}
		expect(stored).toBeGreaterThan(runs(1000));
	});
});

describe('for any Page', () => {
	const linkStart = fc.constantFrom(
		'https://www.facebook.com/',
		'HTTPS://WWW.FACEBOOK.COM/',
		'http://m.facebook.com/',
		'https://vi-vn.facebook.com/',
		'//fb.com/',
		'ttps://web.facebook.com/',
		'https://https://www.facebook.com/',
		'https:\\\\mbasic.facebook.com\\',
		'facebook.com/',
		'https://m.me/',
	);
	const linkEnd = fc.constantFrom(
		'',
		'/',
		'?mibextid=a&x=1',
		'#about',
		'/about',
		'/?ref=1',
		'&ref=1',
	);
	const around = fc.constantFrom(
		['', ''],
		['  ', '\n'],
		['“', '”'],
		['(', ').'],
		['<', '>'],
		['Fanpage: ', ''],
		['ID TRANG：', ''],
		['\u200b', '\u200b'],
		['🌸', '🌸'],
		['- ', ';'],
		['Trang của shop\n', '\ncảm ơn'],
	);

	test('links to it give the Page, whatever host, case, tail or wrapping', () => {
		fc.assert(
			fc.property(page, linkStart, linkEnd, around, (reference, start, end, [before, after]) => {
				// After a label, `//` would make the label a scheme (C6).
				fc.pre(!start.startsWith('//') || !/[:：]/.test(before ?? ''));
				const input = before + start + reference.value + end + after;
				expect(parsePageReference(input), input).toEqual(reference);
			}),
			{ numRuns: runs(2000) },
		);
	});

	test('a username typed alone gives the Page in any wrapping, with or without @', () => {
		const wrapping = around.filter(([before]) => !before?.includes('\n'));
		fc.assert(
			fc.property(username, wrapping, fc.constantFrom('', '@'), (value, [before, after], at) => {
				const input = before + at + value + after;
				expect(parsePageReference(input), input).toEqual({ ok: true, kind: 'username', value });
			}),
			{ numRuns: runs(1000) },
		);
	});

	test('full-width letters and characters that cannot be seen change nothing', () => {
		const changes = fc.array(fc.constantFrom('', '\u200b', '\u00ad', '\u2060', 'wide'), {
			minLength: 1,
		});
		fc.assert(
			fc.property(page, changes, (reference, marks) => {
				const text = Array.from(formatFacebookPage(reference), (character, at) => {
					const mark = marks[at % marks.length] ?? '';
					const code = character.charCodeAt(0);
					return mark === 'wide' ? String.fromCharCode(code + 0xfee0) : character + mark;
				}).join('');
				expect(parsePageReference(text), text).toEqual(reference);
			}),
		);
	});

	test('capitals and periods make no other username', () => {
		fc.assert(
			fc.property(username, (value) => {
				const other = parsePageReference(`@${value.toUpperCase().replaceAll('.', '')}`);
				const same = parsePageReference(`@${value}`);
				expect(other.ok && same.ok && isSameFacebookPage(other, same), value).toBe(true);
				const both = `@${value} hoặc @${value.toLowerCase()}`;
				expect(parsePageReference(both)).toEqual({ ok: true, kind: 'username', value });
			}),
		);
	});

	test('two different Pages are ambiguous, in links and in words', () => {
		fc.assert(
			fc.property(page, page, (one, other) => {
				fc.pre(!isSameFacebookPage(one, other));
				const links = `${linkOf(one)} ${linkOf(other)}`;
				expect(parsePageReference(links)).toEqual({ ok: false, reason: 'ambiguous' });
			}),
		);
	});

	test('a link pasted behind another is read like one with a space between', () => {
		const tail = fc.constantFrom('', '/', '?mibextid=abc', '/posts/1');
		fc.assert(
			fc.property(page, page, tail, tail, (one, other, oneTail, otherTail) => {
				const [first, second] = [linkTo(one) + oneTail, linkTo(other) + otherTail];
				const expected = parsePageReference(`${first} ${second}`);
				expect(parsePageReference(first + second), first + second).toEqual(expected);
				expect(parsePageReference(first + linkTo(one)), first).toEqual(one);
			}),
		);
	});

	test('a sentence of small letters around a link typed by hand gives the Page', () => {
		const before = fc.constantFrom('', 'page em là ', 'ad ơi xem giúp ');
		const after = fc.constantFrom(
			'',
			' bị tắt tin nhắn từ hôm qua ạ',
			' nhé',
			', cảm ơn ad',
			' đây ạ',
		);
		fc.assert(
			fc.property(page, before, after, (reference, start, end) => {
				const input = `${start}facebook.com/${reference.value}${end}`;
				expect(parsePageReference(input), input).toEqual(reference);
			}),
		);
	});

	test('what is stored for it reads back to it, also where the number alone is a phone number', () => {
		const phone = fc
			.tuple(fc.constantFrom('849', '843', '1900', '1800'), fc.integer({ min: 1e5, max: 1e8 - 1 }))
			.map(([start, rest]) => `${start}${rest}`)
			.filter((value) => isPageId(value))
			.map((value): PageReference => ({ ok: true, kind: 'pageId', value }));
		fc.assert(
			fc.property(fc.oneof(page, phone), (reference) => {
				expect(parsePageReference(formatFacebookPage(reference))).toEqual(reference);
			}),
			{ numRuns: runs(1000) },
		);
	});

	test('no host but those of Facebook gives one, however much it looks like them', () => {
		const name = fc.constantFrom('www.facebook.com', 'm.facebook.com', 'fb.com', 'm.me');
		const label = fc.string({ unit: letter, minLength: 1, maxLength: 6 });
		const lookAlike = fc.oneof(
			fc.domain(),
			fc.tuple(name, fc.domain()).map((parts) => parts.join('.')),
			fc.tuple(label, name).map(([start, host]) => start + host.replace('.', '')),
			fc.tuple(name, label).map((parts) => parts.join('')),
			fc.tuple(label, name).map((parts) => parts.join('-')),
		);
		fc.assert(
			fc.property(page, lookAlike, (reference, host) => {
				const input = `https://${host}/${reference.value}`;
				expect(parsePageReference(input).ok, input).toBe(false);
			}),
			{ numRuns: runs(1000) },
		);
	});

	function linkTo({ value }: PageReference): string {
		return `https://www.facebook.com/${value}`;
	}

	function linkOf({ value }: PageReference): string {
		return `https://www.facebook.com/${value}/`;
	}
});
