import { libraryCards, type LibraryCards } from './cards.ts';
import type { Library } from '../../library/model.ts';
import { strings } from '../../strings/index.ts';

/** The cards of a library, worked out once. */
export function cardsOf(library: Library): LibraryCards {
	const known = worked.get(library);
	if (known) return known;
	const cards = libraryCards(library, { tagline: strings.home.title });
	worked.set(library, cards);
	return cards;
}

const worked = new WeakMap<Library, LibraryCards>();
