import { describe, expect, test } from 'vitest';
import {
	makeArticle,
	makeDestination,
	makeEntries,
	makeError,
	makeLibrary,
	makeLimit,
} from '../tests/support/make-content.ts';
import { joinContent } from './join.ts';

const steps = `## Cách xử lý {#cach-xu-ly}

1. Mở <SettingsPath to="messenger" />, tệp <Limit id="att-25mb" />.

   <SettingsLink to="messenger" />

2. Xem lỗi <ErrorCode id="facebook-551" /> ở [bài khác](/tin-khong-ve/bai-102/).
`;

const facts = {
	limits: { 'att-25mb': makeLimit() },
	errors: { 'facebook-551': makeError({ articles: [103] }) },
	destinations: { messenger: makeDestination() },
};

describe('an article', () => {
	const library = makeLibrary({
		...facts,
		articles: [
			makeArticle({ number: 102 }),
			makeArticle({
				body: steps,
				title: 'Lỗi {error:facebook-551} khi gửi tệp',
				formerly: ['/cu/bai/', '/cu/bai/#cach-xu-ly', { from: '/cu/khac/', to: 'cach-xu-ly' }],
			}),
			makeArticle({ number: 103, archived: { why: 'Đã gộp.', see: 101 } }),
			makeArticle({ number: 104, title: 'Tệp quá {limit:att-25mb:value}' }),
			makeArticle({ number: 105, topic: 'tin-khong-ve' }),
		],
	});
	const article = library.articles.get(101);

	test('gets its addresses from its folder and number', () => {
		expect(article).toMatchObject({
			label: 'B101',
			id: 'tin-khong-ve/bai-101',
			path: '/tin-khong-ve/bai-101/',
			shortPath: '/b/101/',
		});
	});

	test('has its citations written out in title and steps', () => {
		expect(article?.title.plain).toBe('Lỗi #551 khi gửi tệp');
		expect(article?.title.inlines[1]).toEqual({ kind: 'error', id: 'facebook-551' });
		expect(article?.steps.map(({ plain }) => plain)).toEqual([
			'Mở Cài đặt Trang › Nền tảng Messenger, tệp tối đa 25 MB.',
			'Xem lỗi #551 ở bài khác.',
		]);
		expect(article?.steps[0]?.inlines.at(-1)).toEqual({ kind: 'settings-link', id: 'messenger' });
	});

	test('has the number and unit alone where its title asks for them', () => {
		expect(library.articles.get(104)?.title.plain).toBe('Tệp quá 25 MB');
	});

	test('knows what it cites, and the facts know it', () => {
		expect(article).toMatchObject({
			limits: ['att-25mb'],
			errors: ['facebook-551'],
			destinations: ['messenger'],
		});
		expect(library.limits.get('att-25mb')?.citedBy).toEqual([101, 104]);
		expect(library.errors.get('facebook-551')?.citedBy).toEqual([101, 103]);
		expect(library.destinations.get('messenger')?.citedBy).toEqual([101]);
	});

	test('is related by shared error, then shared fact, then topic; archived ones are not offered', () => {
		expect(article?.related).toEqual([
			{ number: 104, because: 'fact', shared: ['Dung lượng tệp đính kèm'] },
			{ number: 102, because: 'topic', shared: [] },
			{ number: 105, because: 'topic', shared: [] },
		]);
		expect(library.articles.get(103)?.related[0]).toEqual({
			number: 101,
			because: 'error',
			shared: ['#551'],
		});
	});

	test('names a code once that two channels share', () => {
		const code = { code: '100', articles: [101, 102] };
		const related = makeLibrary({
			errors: {
				'facebook-100': makeError(code),
				'shop-100': makeError({ ...code, channel: 'shop' }),
			},
			articles: [makeArticle({ number: 101 }), makeArticle({ number: 102 })],
		}).articles.get(101)?.related;
		expect(related).toEqual([{ number: 102, because: 'error', shared: ['#100'] }]);
	});

	test('sends former addresses to the section where there is one', () => {
		expect(article?.formerly).toEqual([
			{ from: '/cu/bai/', to: '/tin-khong-ve/bai-101/' },
			{ from: '/cu/bai/#cach-xu-ly', to: '/tin-khong-ve/bai-101/#cach-xu-ly' },
			{ from: '/cu/khac/', to: '/tin-khong-ve/bai-101/#cach-xu-ly' },
		]);
	});

	test('is listed in its topic by number, unless archived', () => {
		expect(library.topics[0]?.articles).toEqual([101, 102, 104, 105]);
	});
});

describe('the finder', () => {
	const finder = (says: string) => ({
		id: 'finder',
		file: 'content/finder.yml',
		lines: new Map([['', 1]]),
		data: {
			start: 'dau',
			questions: [
				{
					id: 'dau',
					asks: 'Bạn thấy gì?',
					answers: [
						{ id: 'loi', says, article: 101, because: 'Tệp {limit:att-25mb}.', unsure: false },
						{ id: 'khac', says: 'Không chắc', article: 101, because: 'Vì vậy.', unsure: true },
					],
				},
			],
		},
	});
	const joined = (says: string) =>
		joinContent({
			...makeEntries({ ...facts, articles: [makeArticle(), makeArticle({ number: 103 })] }),
			finder: finder(says),
		});

	test('has its citations written out', () =>
		expect(joined('Lỗi {error:facebook-551}').finder?.questions[0]?.answers[0]).toMatchObject({
			says: 'Lỗi #551',
			because: 'Tệp tối đa 25 MB.',
		}));
});

test('leaves out what names something that is not there, and reads an unknown name as itself', () => {
	const library = joinContent(
		makeEntries({
			limits: { 'att-25mb': makeLimit({ source: 'meta-dok' }) },
			errors: { 'facebook-551': makeError({ articles: [999] }) },
			articles: [
				makeArticle({
					title: 'Tệp quá {limit:khong-co}',
					notThis: [{ says: 'Lỗi {error:khong-co}', article: 998 }],
					archived: { why: 'Đã gộp.', see: 997 },
					body: '## Cách xử lý {#cach-xu-ly}\n\n1. <SettingsLink to="khong-co" /> <Limit id="att-25mb" />\n',
				}),
				makeArticle({ number: 102, topic: 'khong-co' }),
			],
		}),
	);
	expect(library.limits.size).toBe(0);
	expect([...library.articles.keys()]).toEqual([101, 102]);
	expect(library.articles.get(101)?.title.plain).toBe('Tệp quá khong-co');
	expect(library.topics[0]?.articles).toEqual([]);
});
