import { ContentsListElement } from './components/contents-list/contents-list.ts';
import { CopyButtonElement } from './components/copy-button/copy-button.ts';
import { FactAgeElement } from './components/fact-age/fact-age.ts';
import { ListFilterElement } from './components/list-filter/list-filter.ts';
import { ThemeChoiceElement } from './components/site/theme-choice.ts';

customElements.define('contents-list', ContentsListElement);
customElements.define('copy-button', CopyButtonElement);
customElements.define('fact-age', FactAgeElement);
customElements.define('list-filter', ListFilterElement);
customElements.define('theme-choice', ThemeChoiceElement);
