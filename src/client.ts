import { ContentsListElement } from './components/contents-list/contents-list.ts';
import { ListFilterElement } from './components/list-filter/list-filter.ts';
import { ThemeChoiceElement } from './components/site/theme-choice.ts';

customElements.define('contents-list', ContentsListElement);
customElements.define('list-filter', ListFilterElement);
customElements.define('theme-choice', ThemeChoiceElement);
