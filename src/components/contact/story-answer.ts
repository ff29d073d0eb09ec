import { formatFacebookPage } from '../../domain/facebook-page-text.ts';
import { readCustomerMessage } from '../../replies/customer-message.ts';
import { listArticles, type SearchResponse } from '../../search/search.ts';
import { contactStoryStrings as strings } from '../../strings/contact-story.ts';
import { make } from '../../browser/dom.ts';
import { getSearchSite } from '../site-search/search-site.ts';
import { getEngine } from '../site-search/site-engine.ts';

/**
 * The answer to what a reader tells: the best article and its first step, or that there is none; and the Page and code
 * that were named.
 *
 * @param page address of `/tim-kiem/`
 * @throws when the search cannot be had
 */
export async function findStoryAnswer(story: string, page: string): Promise<StoryAnswer> {
	const { symptom, page: told, code } = readCustomerMessage(story);
	const named = { page: told && formatFacebookPage(told), code };
	if (symptom === '') return { ...named, says: '', parts: [] };
	const site = getSearchSite(new URL(page, location.href).href);
	const response = await getEngine(site).search(symptom);
	const [article] = response.refused ? [] : listArticles(response);
	if (!article) {
		const says = response.elsewhere ?? strings.refused;
		return { ...named, says, parts: [make('p', {}, says)] };
	}
	const { number, title, url } = article;
	const name = number === undefined ? title : `B${String(number)} – ${title}`;
	const step = findFirstStep(response);
	return {
		...named,
		says: strings.said(name),
		parts: [
			make('p', {}, strings.found),
			make('p', {}, make('a', { href: site.href(url) }, name)),
			...(step === undefined ? [] : [make('p', {}, `${strings.firstStep} ${step}`)]),
			make('p', { class: 'note' }, strings.stillAsk),
		],
	};
}

function findFirstStep({ answers }: SearchResponse): string | undefined {
	return answers.flatMap((answer) => (answer.kind === 'step' ? [answer.step.text] : []))[0];
}

interface StoryAnswer {
	/** For who listens; empty where there is nothing to say. */
	says: string;
	parts: readonly Node[];
	/** What the story names, for the text to copy. */
	page: string | undefined;
	code: string | undefined;
}
