import type { Library } from '../../library/model.ts';
import type { OgCard } from './og-card.ts';
import { makeCardRenderer, type CardRenderer } from './og-image.ts';

/**
 * Draws any card of a library, or takes it from the cache.
 */
export function renderCard(card: OgCard, { site }: Pick<Library, 'site'>): Promise<Buffer> {
	const draw =
		renderers.get(site) ??
		makeCardRenderer({
			siteName: site.name,
			mark: site.mark,
			accent: site.accent.light.main,
			cacheFolder: '.cache/cards',
		});
	renderers.set(site, draw);
	return draw(card);
}

const renderers = new WeakMap<Library['site'], CardRenderer>();
