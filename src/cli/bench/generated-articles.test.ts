import { expect, test } from 'vitest';
import { readArticle } from '../../reading/article-file.ts';
import { parseYaml } from '../../reading/yaml-file.ts';
import { sketchSchema } from '../../schemas/sketch.ts';
import { generateArticle } from './generated-articles.ts';

const options = {
	count: 10_000,
	topics: ['tin-khong-ve', 'zalo'],
	facts: { limits: ['a', 'b', 'c', 'd'], errors: ['e'], destinations: ['f', 'g'] },
};

test('the same index gives the same article', () => {
	expect(generateArticle(17, options)).toEqual(generateArticle(17, options));
});

test('no two of 10,000 articles share an address or a title', () => {
	const articles = Array.from({ length: 10_000 }, (_, index) => generateArticle(index, options));
	expect(new Set(articles.map(({ id }) => id)).size).toBe(10_000);
	const titles = articles.map(({ text }) => /^title: (.*)$/m.exec(text)?.[1] ?? '');
	expect(new Set(titles).size).toBe(10_000);
	expect(titles.filter((title) => title.length > 65)).toEqual([]);
});

test.each([0, 1, 500, 9999])('article %i is correct and cites every kind of fact', (index) => {
	const { id, text, sketch } = generateArticle(index, options);
	const [topic = '', slug = ''] = id.split('/');
	const { entry, problems } = readArticle(text, { file: 'index.mdx', topic, slug });
	expect(problems).toEqual([]);
	expect(entry?.data.symptoms.length).toBeGreaterThanOrEqual(3);
	expect(entry?.body.uses.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['Symptoms', 'Limit', 'ErrorCode', 'SettingsLink', 'Sketch']),
	);
	expect(entry?.body.steps.length).toBe(5);
	const drawing = parseYaml(sketch, { file: 'man-hinh.sketch.yml' });
	expect(drawing.problems).toEqual([]);
	expect(sketchSchema.safeParse(drawing.value).success).toBe(true);
});
