import { withBase } from '../../domain/addresses.ts';
import type { Site } from '../../schemas/site.ts';
import type { SiteData } from './json-ld.ts';

/** Where the site lives. The address comes from `SITE_URL` through Astro; names are in `content/site.yml`. */
export const site = {
	language: 'vi',
	origin: import.meta.env.SITE,
	base: import.meta.env.BASE_URL,

	/** What JSON-LD says of a site: its names, and this address. */
	data({ name, publisher, address }: Site): SiteData {
		const absolute = (path: string) => this.absolute(path);
		return { name, publisher, address, language: this.language, absolute };
	},

	/** A path of this site (`/gioi-han/`) as a link that honours the base path. */
	href(path: string): string {
		return withBase(this.base, path);
	},

	/** The same with the origin, for canonical addresses, cards and feeds. */
	absolute(path: string): string {
		return new URL(withBase(this.base, path), this.origin).href;
	},
};
