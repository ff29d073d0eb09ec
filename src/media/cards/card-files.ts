import { siteName } from '../../strings/site-name.ts';
import { makeCardRenderer } from './og-image.ts';

/** Draws any card, or takes it from the cache. */
export const renderCard = makeCardRenderer({ siteName, cacheFolder: '.cache/cards' });
