import type { ContactArticle } from './contact-text.ts';
import type { Article, Library } from '../library/model.ts';
import { replySource, type ReplySource } from './reply-source.ts';

/**
 * What the contact page asks for when the reader comes from this article, and what replies are made
 * from: the file at `contactArticlePath`.
 *
 * @param options.absolute a path of the site (`/gioi-han/`) as a full address
 */
export function contactArticle(
	article: Article,
	{ library, absolute }: { library: Library; absolute: (path: string) => string },
): ContactArticle & { reply: ReplySource } {
	return {
		label: article.label,
		title: article.title.plain,
		link: absolute(article.shortPath),
		ask: article.ask,
		escalate: article.escalate?.plain ?? '',
		reply: replySource(article, library),
	};
}
