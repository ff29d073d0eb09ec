import { ListFilterElement } from './components/list-filter/list-filter.ts';
import { ThemeChoiceElement } from './components/site/theme-choice.ts';

customElements.define('list-filter', ListFilterElement);
customElements.define('theme-choice', ThemeChoiceElement);
