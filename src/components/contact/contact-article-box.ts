import { isRecord } from '../../domain/json.ts';
import { numberGroup } from '../../domain/permalinks.ts';
import type { ContactArticle } from '../../replies/contact-text.ts';
import { make } from '../../browser/dom.ts';

/** Fetches what an article says about asking, and shows it on the contact page; nothing where it does not arrive. */
export async function openContactArticle(
	place: HTMLElement,
	number: string,
): Promise<ContactArticle | undefined> {
	try {
		// Not beside the address of this page: a link may have lost its last slash.
		const group = String(numberGroup(Number(number)));
		const response = await fetch(`${place.dataset['articles'] ?? ''}${group}.json`);
		const articles: unknown = response.ok ? await response.json() : undefined;
		const article = isRecord(articles) ? readArticle(articles[number]) : undefined;
		if (article) show(place, article);
		return article;
	} catch {
		// No network: the general text serves, and says so.
		return undefined;
	}
}

function show(place: HTMLElement, { label, title, link, ask, escalate }: ContactArticle) {
	const box = place.querySelector<HTMLElement>('[data-article]');
	const name = box?.querySelector('a');
	const needed = box?.querySelector('[data-ask]');
	const when = box?.querySelector('[data-escalate]');
	if (!box || !name || !needed || !when) return;
	name.textContent = `${label} – ${title}`;
	name.href = new URL(link).pathname;
	needed.replaceChildren(...ask.map((one) => make('li', {}, one)));
	when.textContent = escalate;
	box.hidden = false;
}

function readArticle(data: unknown): ContactArticle | undefined {
	if (!isRecord(data)) return undefined;
	const { label, title, link, ask, escalate } = data;
	if (typeof label !== 'string' || typeof title !== 'string' || typeof link !== 'string')
		return undefined;
	return {
		label,
		title,
		link,
		ask: Array.isArray(ask) ? ask.filter((one) => typeof one === 'string') : [],
		escalate: typeof escalate === 'string' ? escalate : '',
	};
}
