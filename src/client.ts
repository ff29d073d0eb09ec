import { ContentsListElement } from './components/contents-list/contents-list.ts';
import { CopyButtonElement } from './components/copy-button/copy-button.ts';
import { FactAgeElement } from './components/fact-age/fact-age.ts';
import { ListFilterElement } from './components/list-filter/list-filter.ts';
import { RunningNoticesElement } from './components/site/running-notices.ts';
import { PageBoxElement } from './components/page-box/page-box.ts';
import { SharePanelElement } from './components/share-panel/share-panel.ts';
import { ThemeChoiceElement } from './components/site/theme-choice.ts';

customElements.define('contents-list', ContentsListElement);
customElements.define('copy-button', CopyButtonElement);
customElements.define('fact-age', FactAgeElement);
customElements.define('list-filter', ListFilterElement);
customElements.define('running-notices', RunningNoticesElement);
customElements.define('page-box', PageBoxElement);
customElements.define('share-panel', SharePanelElement);
customElements.define('theme-choice', ThemeChoiceElement);

/** Elements of a few pages: their code is fetched where one stands. */
const onDemand = {
	'agent-desk': async () => (await import('./components/desk/agent-desk.ts')).AgentDeskElement,
	'contact-help': async () =>
		(await import('./components/contact/contact-help.ts')).ContactHelpElement,
};

for (const [name, load] of Object.entries(onDemand))
	if (document.querySelector(name))
		void load().then((element) => {
			customElements.define(name, element);
		});
