import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/index.ts';
import { renderCard } from '../../media/cards/card-files.ts';
import { allCards, getCard } from '../../media/cards/cards.ts';
import { cardsOf } from '../../media/cards/library-cards.ts';

/** The pictures that chats and social networks show for a link, drawn once and then taken from `.cache/cards/`. */
export async function getStaticPaths() {
	return allCards(cardsOf(await getLibrary())).map(({ name, path }) => ({
		params: { card: path.slice('/og/'.length, -'.jpg'.length) },
		props: { name },
	}));
}

export const GET: APIRoute<{ name: string }> = async ({ props: { name } }) => {
	const library = await getLibrary();
	const { card } = getCard(cardsOf(library), name);
	return new Response(new Uint8Array(await renderCard(card, library)), {
		headers: { 'Content-Type': 'image/jpeg' },
	});
};
