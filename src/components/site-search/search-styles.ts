import { loadStyles } from '../../browser/load-styles.ts';
import address from './search.css?url';

/** The styles of the field, fetched when it is used: a page that is only read does without them. */
export const loadSearchStyles = (): Promise<void> => loadStyles(address);
