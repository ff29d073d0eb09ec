import { CopyButtonElement } from './components/copy-button/copy-button.ts';
import { ListFilterElement } from './components/list-filter/list-filter.ts';
import { ThemeChoiceElement } from './components/site/theme-choice.ts';

customElements.define('copy-button', CopyButtonElement);
customElements.define('list-filter', ListFilterElement);
customElements.define('theme-choice', ThemeChoiceElement);
