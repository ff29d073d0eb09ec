import { readCustomerMessage } from '../../replies/customer-message.ts';
import { formatFacebookPage } from '../../domain/facebook-page-text.ts';
import { listArticles, type SearchResponse } from '../../search/search.ts';
import { contactStoryStrings as words } from '../../strings/contact-story.ts';
import { announce } from '../../browser/announce.ts';
import { make } from '../../browser/dom.ts';
import { getSearchSite } from '../site-search/search-site.ts';
import { getEngine } from '../site-search/site-engine.ts';

/** Who listens hears the answer after a pause. */
const pauseToSay = 900;

let saying: ReturnType<typeof setTimeout> | undefined;

/**
 * The answer to what the reader tells: the best article and its first step, or that there is none.
 *
 * @param page address of `/tim-kiem/`
 * @throws when the search cannot be had
 */
export async function findStoryAnswer(story: string, page: string): Promise<StoryAnswer> {
	const { symptom, page: told, code } = readCustomerMessage(story);
	const named = { page: told && formatFacebookPage(told), code };
	if (symptom === '') return { ...named, says: '', parts: [] };
	const site = getSearchSite(page);
	const response = await getEngine(site).search(symptom);
	const [article] = response.refused ? [] : listArticles(response);
	if (!article) {
		const says = response.elsewhere ?? words.refused;
		return { ...named, says, parts: [make('p', {}, says)] };
	}
	const title =
		article.number === undefined ? article.title : `B${article.number} – ${article.title}`;
	const step = findFirstStep(response);
	return {
		...named,
		says: words.said(title),
		parts: [
			make('p', {}, words.found),
			make('p', {}, make('a', { href: site.href(article.url) }, title)),
			step === undefined ? undefined : make('p', {}, `${words.firstStep} ${step}`),
			make('p', { class: 'note' }, words.stillAsk),
		].filter((part) => part !== undefined),
	};
}

/** Shows the answer in its place, and says it once the reader pauses. */
export function showStoryAnswer(
	place: HTMLElement,
	{ says, parts }: Pick<StoryAnswer, 'says' | 'parts'>,
) {
	place.replaceChildren(...parts);
	place.hidden = parts.length === 0;
	clearTimeout(saying);
	if (says !== '') saying = setTimeout(() => announce(says), pauseToSay);
}

function findFirstStep({ answers }: SearchResponse): string | undefined {
	return answers.flatMap((answer) => (answer.kind === 'step' ? [answer.step.text] : []))[0];
}

interface StoryAnswer {
	/** What the story names, for the text to copy. */
	page: string | undefined;
	code: string | undefined;
	/** For who listens; empty where there is nothing to say. */
	says: string;
	parts: readonly Node[];
}
