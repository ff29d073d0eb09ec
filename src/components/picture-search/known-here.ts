import type { AnswersData } from '../../search/answers/answers.ts';
import { makeKnownTexts } from '../../search/picture/known-texts.ts';
import type { KnownTexts } from '../../search/picture/known-texts.ts';
import type { SearchSite } from '../site-search/search-site.ts';

/** The codes, messages, titles and symptoms of this site; without its errors where they do not arrive. */
export async function findKnownTexts(site: SearchSite): Promise<KnownTexts> {
	const { folder, articles } = await site.start();
	const response = await fetch(site.href(`/search-index/${folder}errors.json`)).catch(
		() => undefined,
	);
	const errors: AnswersData['errors'] = response?.ok ? await response.json() : [];
	return makeKnownTexts({
		codes: errors.flatMap(({ code, subcode }) => [code, subcode ?? code]),
		texts: [
			...errors.flatMap(({ messages }) => messages),
			...articles.flatMap(({ title, symptoms }) => [title, ...symptoms]),
		],
	});
}
