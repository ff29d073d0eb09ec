import { isRecord } from '../../domain/json.ts';
import {
	contactText,
	parseArticleNumber,
	parseReported,
	reportText,
} from '../../replies/contact-text.ts';
import type { ContactArticle } from '../../replies/contact-text.ts';
import { formatBrowser } from '../../replies/browser-name.ts';
import { formatMoment } from '../../domain/dates.ts';
import { connectPictures } from '../picture-search/picture-search.ts';
import { loadFacebookPageInUse } from '../page-box/load-facebook-page-code.ts';

/**
 * `<contact-help data-root data-articles data-search>` around the contact page: fills the texts to copy from the
 * address (`?bai=101`, `?ma=%2310`, `?bao-sai=gioi-han:…`), the Page in use, the clock and the
 * browser, and shows what the article says about asking. Without it the texts are there to be
 * filled by hand.
 */
export class ContactHelpElement extends HTMLElement {
	connectedCallback() {
		const parent = this.querySelector<HTMLElement>('[data-picture-place]');
		if (parent)
			connectPictures(this, {
				parent,
				page: new URL(this.dataset['search'] ?? '', location.href).href,
				openResults: async () => (await import('../site-search/search-inline.ts')).openResultsView,
			});
		void this.#fill();
	}

	async #fill() {
		const asked = new URLSearchParams(location.search);
		const reported = parseReported(asked.get('bao-sai') ?? '');
		const number =
			reported?.place === 'bai' ? reported.id : parseArticleNumber(asked.get('bai') ?? '');
		const article = number === undefined ? undefined : await this.#fetch(number);
		const isMissing = number !== undefined && !article;
		this.querySelector('[data-part=failed]')?.toggleAttribute('hidden', !isMissing);
		const known = {
			written: formatMoment(new Date().toISOString()),
			browser: formatBrowser(navigator.userAgent),
		};
		if (reported)
			this.#write(
				'report',
				reportText({
					...known,
					place: reported.place,
					name:
						reported.place === 'bai' && article
							? `${article.label} – ${article.title}`
							: reported.id,
					link: this.#absolute(reported.path),
				}),
			);
		else this.#write('report', reportText(known));
		const page = await findPageText();
		const code = asked.get('ma')?.slice(0, 200);
		this.#write('help', contactText({ ...known, article, page, code }));
		if (article) this.#show(article);
		this.dataset['filled'] = '';
	}

	async #fetch(number: string): Promise<ContactArticle | undefined> {
		try {
			// Not beside the address of this page: a link may have lost its last slash.
			const response = await fetch(`${this.dataset['articles'] ?? ''}${number}.json`);
			return response.ok ? readArticle(await response.json()) : undefined;
		} catch {
			// No network: the general text serves, and says so.
			return undefined;
		}
	}

	#write(name: string, text: string) {
		const field = this.querySelector(`textarea[data-text="${name}"]`);
		if (!(field instanceof HTMLTextAreaElement)) return;
		field.value = text;
		field.rows = text.split('\n').length + 2;
	}

	#show({ label, title, link, ask, escalate }: ContactArticle) {
		const box = this.querySelector<HTMLElement>('[data-article]');
		const name = box?.querySelector('a');
		const needed = box?.querySelector('[data-ask]');
		const when = box?.querySelector('[data-escalate]');
		if (!box || !name || !needed || !when) return;
		name.textContent = `${label} – ${title}`;
		name.href = new URL(link).pathname;
		needed.replaceChildren(
			...ask.map((one) => {
				const item = document.createElement('li');
				item.textContent = one;
				return item;
			}),
		);
		when.textContent = escalate;
		box.hidden = false;
	}

	#absolute(path: string): string {
		return new URL(path.slice(1), this.dataset['root']).href;
	}
}

/** As support reads it: the bare ID, or the link of the Page. */
async function findPageText(): Promise<string | undefined> {
	const page = await loadFacebookPageInUse().catch(() => undefined);
	if (!page) return undefined;
	// A Page that cannot be written out is asked for like one that is not known.
	const code = await import('../../domain/facebook-page-text.ts').catch(() => undefined);
	return code?.formatFacebookPage(page);
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
