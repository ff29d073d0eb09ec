import { withBase } from '../../domain/addresses.ts';
import { siteName } from '../../strings/site-name.ts';

/** Where the site lives and what it is called. The address comes from `SITE_URL` through Astro. */
export const site = {
	name: siteName,
	language: 'vi',
	origin: import.meta.env.SITE,
	base: import.meta.env.BASE_URL,
	/** The product's own help desk: the only contact there is. */
	support: 'https://support.harasocial.com/',
	/** Meta's own page on running troubles. */
	metaStatus: 'https://metastatus.com/',

	/** A path of this site (`/gioi-han/`) as a link that honours the base path. */
	href(path: string): string {
		return withBase(this.base, path);
	},

	/** The same with the origin, for canonical addresses, cards and feeds. */
	absolute(path: string): string {
		return new URL(withBase(this.base, path), this.origin).href;
	},
};
