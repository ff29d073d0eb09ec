import { siteName } from '../../strings/site-name.ts';
import { makeCardRenderer } from './og-image.ts';

/**
 * Draws any card, or takes it from the cache. Not for code that a bundler moves: the font and its
 * settings are found beside the source.
 */
export const renderCard = makeCardRenderer({ siteName, cacheFolder: '.cache/cards' });
