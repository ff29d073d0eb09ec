import { expect, test } from 'vitest';
import { toldApart } from './told-apart.ts';

const article = (number: number, ...notThis: [number, string][]) => ({
	number,
	notThis: notThis.map(([other, plain]) => ({ article: other, says: { plain, inlines: [] } })),
});

const articles = new Map(
	[
		article(101, [103, 'Trang vắng khách'], [401, 'Báo mất kết nối']),
		article(103, [101, 'Trang đông khách'], [104, 'Chỉ thiếu vài khách']),
		article(104, [103, 'Không có tin nào mới']),
		article(401, [103, 'Vẫn báo đã kết nối']),
	].map((one) => [one.number, one]),
);

test('articles are told apart by the first neighbour that speaks of them', () => {
	expect([...toldApart({ articles }, { articles: [101, 103, 104] })]).toEqual([
		[103, 'Trang vắng khách'],
		[101, 'Trang đông khách'],
		[104, 'Chỉ thiếu vài khách'],
	]);
});

test('what another topic says of an article, or an article of another topic, is left out', () => {
	expect([...toldApart({ articles }, { articles: [401, 104] })]).toEqual([]);
});
