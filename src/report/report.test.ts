import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateLog, plantedGaps } from '../cli/bench/generated-log.ts';
import { findMissedGaps, findSecrets } from '../cli/bench/report-figures.ts';
import { getLibrary } from '../library/index.ts';
import { elsewhereSchema, phrasingsSchema } from '../schemas/phrasings.ts';
import { goldenQueriesSchema } from '../schemas/search.ts';
import { writeFiles } from '../search/index/indexer.ts';
import { openSiteSearch } from '../search/index/node-index.ts';
import { makeSiteIndex, readSearchContent } from '../search/index/site-index.ts';
import { readKnownSite } from './known-site.ts';
import { replay } from './replay.ts';
import { makeReport, type Report } from './report.ts';
import { formatSummary } from './summary.ts';
import { Tally } from './tally.ts';
import { makeSafeText } from './words/safe-text.ts';
import { writeReport } from './write-report.ts';

const library = await getLibrary();
const site = await readKnownSite(library, {
	content: 'content',
	address: new URL('https://help.example/'),
});

describe('a query before it is counted', () => {
	test.each([
		['0912345678 không nhận tin', '… không nhận tin'],
		['0912 345 678 bị chặn', '… bị chặn'],
		['sđt 0912.345.678', 'sđt …'],
		['０９１２３４５６７８ bị chặn', '… bị chặn'],
		['STK 19035551234 bị sai', '… bị sai'],
		['page id 100064812345678', 'page id …'],
		['đăng nhập hoa.mai@gmail.com không được', 'đăng nhập … không được'],
		['https://www.facebook.com/hoamai.vn bị khóa', '… bị khóa'],
		['m.me/soc.nau bị khóa', '… bị khóa'],
		['@hoamaishop không về tin', '… không về tin'],
		['page Hoa Mai Boutique không nhận được tin', 'page … không nhận được tin'],
		['shop hoa mai bi khoa', 'shop … bi khoa'],
		['trang tiệm bánh cô ba không có tin mới', 'trang … không có tin mới'],
		['minh thu boutique khong nhan tin', '… khong nhan tin'],
		['hoa mai shop bị khóa', '… shop bị khóa'],
		['Sóc Nâu Store mất kết nối', '… mất kết nối'],
		['Khách nhắn tin cho Nguyễn Thị Hoa không được', 'khách nhắn tin cho … không được'],
	])('%j loses what may tell of a person: %j', (typed, text) => {
		for (const form of ['NFC', 'NFD'] as const)
			expect(makeSafeText(typed.normalize(form), site.trusted).text).toBe(text);
	});

	test.each([
		['lỗi 551', 'lỗi 551'],
		['lỗi #10 2018278', 'lỗi 10 2018278'],
		['10/2018278', '10 2018278'],
		['B101 là gì', 'b101 là gì'],
		['551 0912345678', '…'],
		['551 10 100', '…'],
		['ĐÔNG KHÁCH QUÁ TIN NHẮN KHÔNG VÀO', 'đông khách quá tin nhắn không vào'],
		['Không Nhận Được Tin Nhắn', 'không nhận được tin nhắn'],
		['page ko nhan dc tn', 'page ko nhan dc tn'],
		['trang em bị vô hiệu hóa', 'trang em bị vô hiệu hóa'],
		['nối Zalo OA với Haravan', 'nối zalo oa với haravan'],
		['khoong nhaanj dduwowcj tin nhawns', 'khoong nhận được tin nhắn'],
		['kho6ng nha65n tin nha81n', 'không nhận tin nhắn'],
	])('%j keeps what only tells of the question: %j', (typed, text) => {
		expect(makeSafeText(typed, site.trusted).text).toBe(text);
	});

	test('loses words that no author has put together while few have asked', () => {
		const { text, guarded } = makeSafeText('mẹ và bé sóc nâu mất kết nối', site.trusted);
		expect(text).toContain('sóc nâu');
		expect(guarded).toBe('… mất kết nối');
		expect(makeSafeText(guarded, site.trusted).text).toBe(guarded);
	});

	test('may be about what no article knows, as long as its words are Vietnamese', () => {
		const changed = plantedGaps.filter((gap) => makeSafeText(gap, site.trusted).text !== gap);
		expect(changed).toEqual([]);
	});
});

describe('the report of a generated log', () => {
	let folder = '';
	let report: Report;
	let texts: string[] = [];

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'report-'));
		const content = await readSearchContent('content', library);
		const index = join(folder, 'search-index');
		await writeFiles(await makeSiteIndex(library, content), index);
		const { search } = await openSiteSearch(index);
		const tally = new Tally(site);
		const lines = generateLog({
			lines: 16_000,
			seed: 2026,
			queries: ['khong nhan duoc tin nhan', 'hộp thư bị vô hiệu hóa', 'mất kết nối trang'],
			articles: [...library.articles.values()],
		});
		for (const line of lines) if (line !== '') tally.add(line);
		const replies = await replay(
			tally.searches.list().map(({ key }) => key),
			search,
		);
		report = makeReport(tally, { replies, site, made: '2026-11-28' });
		const files = await writeReport(report, {
			folder,
			titles: site.titles,
			accent: library.site.accent,
		});
		texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
	});

	afterAll(() => rm(folder, { recursive: true }));

	test('has all that is searched in vain among its first rows', () => {
		expect(findMissedGaps(report, 25)).toEqual([]);
	});

	test('holds no name, number, mail address or link of the log', () => {
		const all = [...texts, formatSummary(report).join('\n')];
		expect(all.flatMap((text) => findSecrets(text))).toEqual([]);
	});

	test('counts by week, without programs and scans', () => {
		expect(report.weeks).toHaveLength(8);
		expect(report.weeks[0]?.from).toBe('2026-10-05');
		expect(report.lines.robots).toBeGreaterThan(0);
		expect(report.lines.scans).toBeGreaterThan(0);
		const article = report.articles[0];
		const byWeek = Object.values(article?.weeks ?? {}).reduce((sum, count) => sum + count, 0);
		expect(byWeek).toBe(article?.reads);
		expect(report.articles.some(({ contacts, thanks }) => contacts > 0 && thanks > 0)).toBe(true);
	});

	test('names dead links without what is personal in them', () => {
		const paths = report.missing.map(({ path }) => path);
		expect(paths).toContain('/tin-khong-ve/bai-da-xoa/');
		for (const path of ['/khach/…/', '/u/…', '/huong-dan/ket-noi-zalo.html'])
			expect(paths).toContain(path);
		expect(report.missing.some(({ from }) => from === 'facebook.com')).toBe(true);
		expect(JSON.stringify(report)).not.toContain('hoamai');
	});

	test('proposes lines that the content check would read', () => {
		const { elsewhere, phrasings, golden } = report.proposals;
		expect(elsewhere.length).toBeGreaterThan(0);
		for (const { group, lines } of elsewhere)
			(group === undefined ? elsewhereSchema : phrasingsSchema).parse(parse(lines));
		for (const { lines } of phrasings) phrasingsSchema.parse(parse(lines));
		expect(goldenQueriesSchema.parse(parse(golden)).length).toBeGreaterThan(5);
	});

	test('says what cannot be known from a log', () => {
		const [page = ''] = texts;
		expect(page).toContain('Câu chỉ gõ trong ô tìm kiếm mà không mở trang kết quả');
		expect(page).toContain('Trang do CDN');
	});
});
