import type { z } from 'astro/zod';
import { destinationSchema } from '../../schemas/destination.ts';
import { errorSchema } from '../../schemas/error.ts';
import { finderSchema } from '../../schemas/finder.ts';
import { glossarySchema } from '../../schemas/glossary.ts';
import { limitSchema } from '../../schemas/limit.ts';
import { namesSchema } from '../../schemas/names.ts';
import { noticesSchema } from '../../schemas/notice.ts';
import { elsewhereSchema, phrasingsSchema } from '../../schemas/phrasings.ts';
import { screenshotSchema } from '../../schemas/screenshot.ts';
import {
	abbreviationsSchema,
	fillersSchema,
	goldenQueriesSchema,
	keptWordsSchema,
	synonymsSchema,
} from '../../schemas/search.ts';
import { siteSchema } from '../../schemas/site.ts';
import { sketchSchema } from '../../schemas/sketch.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { topicsSchema } from '../../schemas/topic.ts';

/** Every kind of YAML file below `content/`: its schema, named for editors, and where it stands. */
export const editedFiles: Record<string, EditedFile> = {
	abbreviations: { schema: abbreviationsSchema, files: 'content/search/abbreviations.yml' },
	destination: { schema: destinationSchema, files: 'content/destinations/*.yml' },
	elsewhere: { schema: elsewhereSchema, files: 'content/search/elsewhere.yml' },
	error: { schema: errorSchema, files: 'content/errors/*.yml' },
	fillers: { schema: fillersSchema, files: 'content/search/fillers.yml' },
	finder: { schema: finderSchema, files: 'content/finder.yml' },
	glossary: { schema: glossarySchema, files: 'content/glossary.yml' },
	'golden-queries': { schema: goldenQueriesSchema, files: 'content/search/golden-queries.yml' },
	'kept-words': { schema: keptWordsSchema, files: 'content/search/kept-words.yml' },
	limit: { schema: limitSchema, files: 'content/limits/*.yml' },
	names: { schema: namesSchema, files: 'content/names.yml' },
	notices: { schema: noticesSchema, files: 'content/notices.yml' },
	phrasings: { schema: phrasingsSchema, files: 'content/articles/*/*/phrasings.yml' },
	screenshot: { schema: screenshotSchema, files: 'content/articles/*/*/*.screenshot.yml' },
	site: { schema: siteSchema, files: 'content/site.yml' },
	sketch: { schema: sketchSchema, files: 'content/articles/*/*/*.sketch.yml' },
	source: { schema: sourceSchema, files: 'content/sources/*.yml' },
	synonyms: { schema: synonymsSchema, files: 'content/search/synonyms.yml' },
	topics: { schema: topicsSchema, files: 'content/topics.yml' },
};

interface EditedFile {
	schema: z.ZodType;
	files: string;
}
