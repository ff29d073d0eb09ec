import type { APIRoute } from 'astro';
import { allCards, type CardFile } from '../../media/cards/cards.ts';
import { getLibrary } from '../../library/index.ts';
import { cardsOf } from '../../media/cards/library-cards.ts';

/**
 * The pictures that chats and social networks show for a link, for the development server only: the
 * build writes them in `integrations/cards.ts`.
 */
export async function getStaticPaths() {
	if (import.meta.env.PROD) return [];
	return allCards(cardsOf(await getLibrary())).map((file) => ({
		params: { card: file.path.slice('/og/'.length, -'.jpg'.length) },
		props: { file },
	}));
}

export const GET: APIRoute<{ file: CardFile }> = async ({ props }) => {
	// Only now: a build loads this file too, and must not load what draws.
	const { renderCard } = await import('../../media/cards/card-files.ts');
	return new Response(new Uint8Array(await renderCard(props.file.card)), {
		headers: { 'Content-Type': 'image/jpeg' },
	});
};
