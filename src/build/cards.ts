import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { allCards } from '../media/cards/cards.ts';
import type { Library } from '../library/model.ts';
import { renderCard } from '../media/cards/card-files.ts';
import { cardsOf } from '../media/cards/library-cards.ts';
import { makeFolders } from './folders.ts';

/**
 * Writes the pictures that chats and social networks show for a link. Those that are not in the
 * cache yet are drawn, as many at a time as there are cores.
 */
export async function writeCards(directory: string, library: Library): Promise<void> {
	const folders = makeFolders();
	const waiting = allCards(cardsOf(library));
	await Promise.all(
		Array.from({ length: availableParallelism() }, async () => {
			for (let next = waiting.pop(); next; next = waiting.pop())
				writeFileSync(
					folders.with(join(directory, next.path)),
					await renderCard(next.card, library),
				);
		}),
	);
}
