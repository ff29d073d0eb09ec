import { expect, test } from 'vitest';
import { makeArticle, makeLibrary } from '../../tests/support/make-content.ts';
import { allCards, libraryCards } from './cards.ts';

const words = { tagline: 'Tin không về, không gửi được' };
const cardsOf = (title: string) =>
	libraryCards(makeLibrary({ articles: [makeArticle({ title })] }), words);

test('there is a card for the site, each topic and each article', () => {
	const cards = cardsOf('Tin mới ngừng về');
	expect(allCards(cards).map(({ path }) => path.replace(/-[0-9a-f]{10}\.jpg$/, ''))).toEqual([
		'/og/site',
		'/og/tin-khong-ve',
		'/og/101',
	]);
	expect(cards.articles.get(101)?.card.eyebrow).toBe('B101 · Tin nhắn không về');
	expect(cards.articles.get(101)?.card.lines.join(' ')).toBe('Tin mới ngừng về');
});

test('a card has another name when its words change, and only then', () => {
	const path = (title: string) => cardsOf(title).articles.get(101)?.path;
	expect(path('Tin mới ngừng về')).toBe(path('Tin mới ngừng về'));
	expect(path('Tin mới ngừng về')).not.toBe(path('Tin mới về chậm'));
});
