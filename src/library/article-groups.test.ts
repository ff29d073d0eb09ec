import { expect, test } from 'vitest';
import { contactArticlesPath, qrCodePath } from '../domain/permalinks.ts';
import { checkContent } from '../checks/check-content.ts';
import { groupArticles } from './article-groups.ts';

test('every article is in the files of its group, and ten are in one at most', async () => {
	const { library } = await checkContent('src/tests/fixtures/good');
	const groups = groupArticles(library);
	expect([...groups.values()].flat()).toHaveLength(library.articles.size);
	for (const [group, articles] of groups) {
		expect(articles.length).toBeLessThanOrEqual(10);
		for (const { number } of articles) {
			expect(contactArticlesPath(number)).toBe(`/lien-he/bai/${String(group)}.json`);
			expect(qrCodePath(number)).toBe(`/ma-qr/${String(group)}.svg#b${String(number)}`);
		}
	}
});
