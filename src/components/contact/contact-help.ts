import {
	contactText,
	parseArticleNumber,
	parseReported,
	reportText,
} from '../../replies/contact-text.ts';
import type { ContactDetails } from '../../replies/contact-text.ts';
import { formatBrowser } from '../../replies/browser-name.ts';
import { getPart, getPartOf } from '../../browser/data-part.ts';
import { formatMoment } from '../../domain/dates.ts';
import { connectPictures } from '../picture-search/picture-search.ts';
import {
	loadFacebookPageCode,
	loadFacebookPageInUse,
} from '../page-box/load-facebook-page-code.ts';

/**
 * `<contact-help data-root data-articles data-search>` around the contact page: answers what the reader tells with the
 * best article while it is typed, and fills the texts to copy from that, the address (`?bai=101`, `?ma=%2310`,
 * `?bao-sai=gioi-han:…`), the Page in use, the clock and the browser. Without it the texts are there to be filled by
 * hand, and stay as they are where they were.
 */
export class ContactHelpElement extends HTMLElement {
	#known: ContactDetails = {};
	#filled: Promise<void> | undefined;

	connectedCallback() {
		const story = getPartOf(this, 'story', HTMLTextAreaElement);
		const tell = () => void this.#tell();
		story.addEventListener('input', tell);
		this.#filled = this.#fill();
		// Typed before this code came.
		if (story.value !== '') tell();
		const parent = this.querySelector<HTMLElement>('[data-picture-place]');
		if (parent)
			connectPictures(this, {
				parent,
				page: new URL(this.dataset['search'] ?? '', location.href).href,
				openResults: async () => (await import('../site-search/search-inline.ts')).openResultsView,
			});
	}

	async #tell() {
		try {
			await this.#filled;
			(await import('./contact-story.ts')).tellStory(this, this.#known);
		} catch {
			const place = getPart(this, 'answer');
			place.textContent = place.dataset['failed'] ?? '';
			place.hidden = false;
		}
	}

	async #fill() {
		const asked = new URLSearchParams(location.search);
		const reported = parseReported(asked.get('bao-sai') ?? '');
		const number =
			reported?.place === 'bai' ? reported.id : parseArticleNumber(asked.get('bai') ?? '');
		const article = number === undefined ? undefined : await this.#findArticle(number);
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
		this.#known = { ...known, article, page, code };
		this.#write('help', contactText(this.#known));
		this.dataset['filled'] = '';
	}

	/** What the article says about asking is shown beside the text. */
	async #findArticle(number: string) {
		const code = await import('./contact-article-box.ts').catch(() => undefined);
		return code?.openContactArticle(this, number);
	}

	/** What the reader has written before this code came stays. */
	#write(name: string, text: string) {
		const field = this.querySelector(`textarea[data-text="${name}"]`);
		if (!(field instanceof HTMLTextAreaElement) || field.value !== field.defaultValue) return;
		field.value = text;
		field.rows = text.split('\n').length + 2;
	}

	#absolute(path: string): string {
		return new URL(path.slice(1), this.dataset['root']).href;
	}
}

/** As support reads it: the bare ID, or the link of the Page. */
async function findPageText(): Promise<string | undefined> {
	// A Page that cannot be read is asked for like one that is not known.
	const page = await loadFacebookPageInUse().catch(() => undefined);
	return page && (await loadFacebookPageCode()).formatFacebookPage(page);
}
