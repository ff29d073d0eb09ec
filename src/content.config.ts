import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/**
 * Astro renders the bodies of the articles. Their front matter and all facts are read, checked and
 * joined by `authoring/` and `domain/join.ts`, which plain Node can run too; see `library.ts`.
 */
const articles = defineCollection({
	loader: glob({
		base: './content/articles',
		pattern: '*/*/index.mdx',
		generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ''),
		retainBody: false,
	}),
	schema: z.looseObject({}),
});

export const collections = { articles };
