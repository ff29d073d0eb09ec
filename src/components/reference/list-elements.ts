/** What only the long lists need, in one file: their filter, the age of their facts, and what “Báo sai” is about. */
export { FactAgeElement } from './fact-age.ts';
export { ListFilterElement } from './list-filter.ts';
export { nameReportedFact } from '../contact/report-link.ts';
