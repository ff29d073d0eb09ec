import { ContentsListElement } from '../components/article/contents-list.ts';
import { CopyButtonElement } from '../components/copy-button/copy-button.ts';
import {
	hasFacebookPageInAddress,
	loadFacebookPageCode,
} from '../components/page-box/load-facebook-page-code.ts';
import { PageBoxElement } from '../components/page-box/page-box.ts';
import { RunningNoticesElement } from '../components/site/running-notices.ts';
import { SharePanelElement } from '../components/share-panel/share-panel.ts';
import { SettingsLinkElement } from '../components/settings-link/settings-link.ts';
import { listenForSearch, SiteSearchElement } from '../components/site-search/site-search.ts';
import { openFoldsOnPaper } from '../browser/open-folds-on-paper.ts';
import { ThemeChoiceElement } from '../components/site/theme-choice.ts';

// Below the floor (`domain/browser-floor.ts`) a page is read as without script.
if (!('findLast' in Array.prototype)) throw new Error('old browser');

// An error before this moment, of a picture perhaps, has taken it back.
document.documentElement.dataset['scripted'] = '';

customElements.define('contents-list', ContentsListElement);
customElements.define('copy-button', CopyButtonElement);
customElements.define('page-box', PageBoxElement);
customElements.define('running-notices', RunningNoticesElement);
customElements.define('share-panel', SharePanelElement);
customElements.define('settings-link', SettingsLinkElement);
customElements.define('site-search', SiteSearchElement);
customElements.define('theme-choice', ThemeChoiceElement);
listenForSearch();
openFoldsOnPaper();

/** Elements of a few pages: their code is fetched where one stands. */
const onDemand = {
	'agent-desk': async () => (await import('../components/desk/agent-desk.ts')).AgentDeskElement,
	'contact-help': async () =>
		(await import('../components/contact/contact-help.ts')).ContactHelpElement,
	'fact-age': async () => (await import('../components/reference/list-elements.ts')).FactAgeElement,
	'list-filter': async () => {
		const { ListFilterElement, nameReportedFact } =
			await import('../components/reference/list-elements.ts');
		nameReportedFact();
		return ListFilterElement;
	},
	'moved-section': async () =>
		(await import('../components/article/moved-section.ts')).MovedSectionElement,
	'saved-data': async () =>
		(await import('../components/saved-data/saved-data.ts')).SavedDataElement,
};

for (const [name, load] of Object.entries(onDemand)) {
	const waiting = document.querySelector(name);
	if (waiting)
		load().then(
			(element) => customElements.define(name, element),
			// Gone after a new release, or no network: what stands in the markup says how to go on.
			() => waiting.querySelector('[data-part=failed]')?.removeAttribute('hidden'),
		);
}

// A link that brought a Page is received on every page, with a box or without. When the file does
// not arrive the Page stays in the address, and the next page tries again.
if (hasFacebookPageInAddress()) loadFacebookPageCode().catch(() => undefined);

// When the page can be read, what keeps it should the network go.
setTimeout(() => {
	import('../components/site/offline-note.ts').catch(() => undefined);
}, 2000);
