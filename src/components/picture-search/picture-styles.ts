import { loadStyles } from '../../browser/load-styles.ts';
import address from './picture.css?url';

/** The looks of the panel, fetched when it opens; it works without them. */
export const loadPictureStyles = (): Promise<void> => loadStyles(address);
