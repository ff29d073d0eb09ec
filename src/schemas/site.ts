import { z } from 'astro/zod';
import { articleNumberSchema, idSchema, textSchema } from './common.ts';

/** `#0b6669`: six hexadecimal digits, so that cards can be drawn in it too. */
const colourSchema = z
	.string()
	.refine((text) => /^#[0-9a-f]{6}$/.test(text), { error: 'not-a-colour' });

/** The one colour that speaks, in its four strengths. Text in it needs a contrast of 4.5 to 1. */
const accentSchema = z.strictObject({
	/** Links, buttons, the mark: `'#0b6669'`. Cards are drawn in that of `light`. */
	main: colourSchema,
	/** Under a pointer or a finger: darker on light ground, lighter on dark. */
	strong: colourSchema,
	/** Behind text that is set off: nearly the ground itself. */
	background: colourSchema,
	/** Text on `main`: white, or nearly black. */
	text: colourSchema,
});

/** Something the help desk itself publishes. Without a source it is not written down. */
const sourcedSchema = z.strictObject({
	/** As readers see it: `8:00–17:30, thứ Hai đến thứ Bảy`, `1900 0000`. */
	says: textSchema,
	/** The document that states it: a file in `content/sources/`. */
	source: idSchema,
});

/** `content/site.yml`: whose help center this is. For another product, another file. */
export const siteSchema = z.strictObject({
	/** What the site is called, in the header, titles, feeds and on cards: `Trợ giúp Harasocial`. */
	name: textSchema,
	/** What the product is called inside sentences: `Harasocial`. */
	product: textSchema,
	/** How customers shorten that name when they search: `[hara]`. */
	productShort: z.array(textSchema).default([]),
	/** Who publishes this site, for search engines: a company, or the site's own name. */
	publisher: textSchema,
	/**
	 * The publisher's own site: `https://example.vn/`. Left out while nobody has confirmed one; search
	 * engines are then told this site's address.
	 */
	address: z.url({ protocol: /^https$/ }).optional(),
	/** The sign in the header and on cards, drawn on a square. `public/favicon.svg` draws the same. */
	mark: z.strictObject({
		/** Side of the square: `32`. */
		size: z.int().positive(),
		/** Path of the shape that is filled with the accent colour, as in the `d` of an SVG path. */
		shape: textSchema,
		/** Path of the line drawn over it with round ends, in the colour of the ground. */
		line: textSchema,
		/** How thick that line is: `3.2`. */
		lineWidth: z.number().positive(),
	}),
	/** Colours of links, buttons and cards, for light and dark screens. */
	accent: z.strictObject({ light: accentSchema, dark: accentSchema }),
	/** The only contact there is: readers are sent there, and replies name it. */
	helpDesk: z.strictObject({
		/** Where one asks: `https://support.harasocial.com/`. */
		url: z.url({ protocol: /^https$/ }),
		/**
		 * The screen where one writes to it: a file in `content/destinations/`, `harasocial-ticket`. Left out, readers
		 * are led to `url`.
		 */
		form: idSchema.optional(),
		/** When somebody answers. Left out without a source. */
		hours: sourcedSchema.optional(),
		/** A number to call. Left out without a source. */
		phone: sourcedSchema.optional(),
	}),
	/** Where the platform itself says what is down right now. Left out, no link is shown. */
	platformStatus: z
		.strictObject({
			/** Whose page it is: `Meta`. */
			name: textSchema,
			/** Its address: `https://metastatus.com/`. */
			url: z.url({ protocol: /^https$/ }),
		})
		.optional(),
	/**
	 * Everything that articles, limits, errors and screens can belong to, in the order of the lists.
	 * An `id` is part of addresses (`/ma-loi/zalo/`) and never changes. A page is made only for those
	 * that have entries.
	 */
	channels: z
		.array(
			z.strictObject({
				/** As files name it: `channel: zalo`. */
				id: idSchema,
				/** As readers see it: `Zalo OA`. */
				name: textSchema,
			}),
		)
		.min(1),
	/** Articles that the pages themselves lead to. Each may be left out; the link is then not there. */
	guides: z
		.strictObject({
			/** How one finds the ID of a Page: offered where a Page could not be read. */
			pageId: articleNumberSchema.optional(),
		})
		.default({}),
});

export type Site = z.output<typeof siteSchema>;
export type Accent = z.output<typeof accentSchema>;
