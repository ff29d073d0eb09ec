import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allCards } from '../domain/cards.ts';
import type { Library } from '../domain/model.ts';
import type { Problem } from '../domain/problems.ts';
import { cardsOf, renderCard } from '../media/library-cards.ts';

/** Writes the pictures that chats and social networks show for a link, drawn while Astro ran. */
export async function writeCards(directory: string, library: Library): Promise<Problem[]> {
	await mkdir(join(directory, 'og'), { recursive: true });
	for (const { path, card } of allCards(cardsOf(library)))
		await writeFile(join(directory, path), await renderCard(card));
	return [];
}
