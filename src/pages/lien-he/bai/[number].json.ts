import type { APIRoute } from 'astro';
import type { ContactArticle } from '../../../domain/contact-text.ts';
import type { Article } from '../../../domain/model.ts';
import { replySource, type ReplySource } from '../../../domain/reply-source.ts';
import { getLibrary } from '../../../library.ts';
import { site } from '../../../site.ts';

export async function getStaticPaths() {
	return [...(await getLibrary()).articles.values()].map((article) => ({
		params: { number: String(article.number) },
		props: { article },
	}));
}

/** What the contact page asks for when the reader comes from this article, and what replies are made from. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) =>
	Response.json({
		label: article.label,
		title: article.title.plain,
		link: site.absolute(article.shortPath),
		ask: article.ask,
		escalate: article.escalate?.plain ?? '',
		reply: replySource(article, await getLibrary()),
	} satisfies ContactArticle & { reply: ReplySource });
