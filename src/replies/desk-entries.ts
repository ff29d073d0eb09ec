import type { DeskEntry } from './desk-search.ts';
import type { Library } from '../library/model.ts';
import { replySource } from './reply-source.ts';

/** Every article in use as the agents' desk needs it, in the order of their numbers. */
export function deskEntries(library: Library): DeskEntry[] {
	return [...library.articles.values()]
		.filter(({ archived }) => !archived)
		.map((article) => {
			const errorsOf = (ids: readonly string[]) =>
				ids.flatMap((id) => library.errors.get(id) ?? []);
			const naming = errorsOf(article.errorsNamingIt);
			const mentioned = errorsOf(article.errors).filter((error) => !naming.includes(error));
			return {
				number: article.number,
				label: article.label,
				title: article.title.plain,
				topic: library.topics.find(({ id }) => id === article.topic)?.title ?? '',
				path: article.path,
				shortPath: article.shortPath,
				symptoms: article.symptoms,
				codes: naming.map(({ label }) => label),
				mentions: mentioned.map(({ label }) => label),
				messages: [...naming, ...mentioned].flatMap(({ messages }) => messages),
				reply: replySource(article, library),
			};
		});
}
