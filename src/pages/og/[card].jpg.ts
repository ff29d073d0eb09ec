import type { APIRoute } from 'astro';
import { allCards } from '../../media/cards/cards.ts';
import { getLibrary } from '../../library/index.ts';
import { cardsOf } from '../../media/cards/library-cards.ts';

/**
 * The pictures that chats and social networks show for a link, for the development server only: the
 * build writes them in `integrations/cards.ts`. Here they are also found without their hash,
 * `/og/101.jpg`, so that whoever edits a title can look at the same address again.
 */
export async function getStaticPaths() {
	if (import.meta.env.PROD) return [];
	return allCards(cardsOf(await getLibrary())).flatMap(({ name, path }) =>
		[name, path.slice('/og/'.length, -'.jpg'.length)].map((card) => ({
			params: { card },
			props: { name },
		})),
	);
}

export const GET: APIRoute<{ name: string }> = async ({ props: { name } }) => {
	const library = await getLibrary();
	const file = allCards(cardsOf(library)).find((one) => one.name === name);
	if (!file) throw new Error(`There is no card ${name}`);
	// Only now: a build loads this file too, and must not load what draws.
	const { renderCard } = await import('../../media/cards/card-files.ts');
	return new Response(new Uint8Array(await renderCard(file.card, library)), {
		headers: { 'Content-Type': 'image/jpeg' },
	});
};
