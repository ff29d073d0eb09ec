import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../domain/problem.ts';
import { setKeys } from '../../reading/yaml-edits.ts';
import { readContent } from '../../reading/read-content.ts';
import { makeDestination, makeEntries } from '../../tests/support/make-content.ts';
import { goodContent, withMistake } from '../../tests/support/mistakes.ts';
import { checkContent } from '../check-content.ts';
import { recordLook } from './look.ts';
import { readScreensForm, screensForm, withLooks } from './screens-form.ts';

const limit = `# Đo lại mỗi quý\n${await readFile(join(goodContent, 'limits/nguong-gui.yml'), 'utf8')}`;
const look = { on: '2026-11-28', today: '2026-11-28', how: 'live' as const };
const { entries } = await withMistake([], readContent);
const record = (id: string, changes: object = {}) =>
	recordLook(entries, { id, text: () => limit, look: { ...look, ...changes } });

describe('looked at again', () => {
	test.each(['nguong-gui', 'limits/nguong-gui', 'content/limits/nguong-gui.yml'])(
		'records when, how and what was seen in %s, and loses no remark',
		async (id) => {
			const recorded = record(id, { saw: 'Vẫn ghi 40.' });
			if (!recorded.ok) throw new Error(recorded.reason);
			const { text, file } = recorded;
			expect(file).toBe('content/limits/nguong-gui.yml');
			expect(text).toMatch(/^# Đo lại mỗi quý\nsubject/);
			expect(parse(text)).toEqual({
				...parse(limit),
				read: 'live',
				checked: '2026-11-28',
				evidence:
					'The sentence in the section on high-volume messaging. Xem lại 28/11/2026: Vẫn ghi 40.',
			});
			const edits = [{ in: 'limits/nguong-gui.yml', write: text }];
			const { problems } = await withMistake(edits, (directory) =>
				checkContent(directory, { today: look.today }),
			);
			expect(formatProblems(problems)).toBe('');
		},
	);

	test('in a stored copy, with the date that the document carries', () => {
		const recorded = record('nguong-gui', { how: 'copy', dated: '2026-06-01' });
		expect(recorded.ok && parse(recorded.text)).toEqual({
			...parse(limit),
			documentDate: '2026-06-01',
		});
	});

	test.each([
		['nguong', {}, 'Không có giới hạn, mã lỗi hay nguồn nào tên “nguong”.'],
		['nguong-gui', { on: '2026-11-29' }, 'Ngày 29/11/2026 chưa tới.'],
		['nguong-gui', { how: 'copy' }, 'thêm --dated 2026-03-23.'],
		['meta-rate-limits', {}, 'npm run review -- limits/nguong-gui'],
		['101', {}, '“101” là một bài.'],
		['articles/tin-khong-ve/tin-ve-cham', {}, 'articles/tin-khong-ve/tin-ve-cham/index.mdx.'],
		['destinations/nen-tang-messenger', {}, 'npm run review -- --answers man-hinh.txt'],
	])('refuses %s with %j', (id, changes, reason) => {
		const recorded = record(id, changes);
		expect(recorded.ok ? '' : recorded.reason).toContain(reason);
	});
});

describe('the form of all screens', () => {
	const { destinations } = makeEntries({
		destinations: {
			'a-screen': makeDestination({ url: 'https://www.facebook.com/{page}/about' }),
			'page-advanced-messaging': makeDestination(),
			'page-messenger-platform': makeDestination(),
		},
	});
	const form = screensForm({ destinations }, { page: 'tiemhoalua', on: '2026-11-28' });
	const ids = new Set(destinations.map(({ id }) => id));
	const filled = (...edits: [string, string][]) =>
		edits.reduce((text, [from, to]) => text.replace(from, to), form);

	test('begins with what most readers are sent to, with and without an ID', () => {
		expect(form.match(/(?<=^## ).*/gm)).toEqual([
			'page-messenger-platform',
			'page-advanced-messaging',
			'a-screen',
		]);
		expect(form).toContain(
			'# https://www.facebook.com/tiemhoalua/settings/?tab=messenger_platform',
		);
		expect(form).toContain('Trang: https://www.facebook.com/settings/?tab=messenger_platform');
	});

	test('says nothing while nothing is filled in', () => {
		const banner = '\n> help-center@0.1.0 review\n> node src/cli/review.ts --screens\n\n';
		for (const text of [form, banner + form])
			expect(readScreensForm(text, ids)).toEqual({ answers: new Map(), mistakes: [] });
	});

	test('is read back, and stands in the destination', () => {
		const { answers, mistakes } = readScreensForm(
			filled(
				['vai trò = ', 'vai trò = Quản trị viên'],
				['máy tính = \n', 'máy tính = đúng\n'],
				['điện thoại, không có ID = \n', 'điện thoại, không có ID = Mở sai chỗ - trang chủ\n'],
			).normalize('NFD'),
			ids,
		);
		expect(mistakes).toEqual([]);
		const seen = answers.get('page-messenger-platform') ?? [];
		expect(seen).toEqual([
			{
				on: '2026-11-28',
				device: 'computer',
				role: 'Quản trị viên',
				address: 'url',
				finding: 'right',
			},
			{
				on: '2026-11-28',
				device: 'phone',
				role: 'Quản trị viên',
				address: 'urlAfterSwitching',
				finding: 'elsewhere',
				note: 'trang chủ',
			},
		]);
		expect(makeDestination({ seen: [...seen] }).seen).toEqual(seen);
		const text = setKeys('name: x # nhắc\n', {
			seen: seen.map(({ note = '', ...one }) => ({ ...one, note })),
		});
		expect(text).toMatch(/^name: x # nhắc\nseen:\n {2}- on: 2026-11-28\n/);
	});

	test('told twice, a look stands once, as it was told last', () => {
		const one = {
			on: '2026-11-28',
			device: 'phone',
			role: 'Quản trị viên',
			address: 'url',
			finding: 'right',
		} as const;
		const other = { ...one, device: 'computer' } as const;
		const last = { ...one, finding: 'elsewhere' } as const;
		expect(withLooks([one, other], [last])).toEqual([last, other]);
	});

	test.each([
		[
			['máy tính = \n', 'máy tính = được\n'],
			'“được” không phải là đúng, mở sai chỗ hay menu khác.',
		],
		[['máy tính = \n', 'máy tính = đúng\n'], 'Thiếu vai trò'],
		[['ngày = 2026-11-28', 'ngày = 2026-13-45\n## a-screen\nmáy tính = đúng'], 'Thiếu ngày'],
		[['## a-screen', '## b-screen'], 'không có màn hình nào tên “b-screen”'],
		[['## a-screen', 'gì đó'], 'không đọc được “gì đó”'],
		[['ngày = 2026-11-28', 'ngày = hôm nay\nmáy tính = đúng'], 'không đọc được'],
	] as const)('refuses %j', ([from, to], reason) => {
		expect(readScreensForm(filled([from, to]), ids).mistakes.join(' ')).toContain(reason);
	});
});
