import { publishedSchema, type Published } from '../schemas/published.ts';

/** Reads `content/published.json`; `undefined` when it is not what the command has written. */
export function parsePublished(text: string): Published | undefined {
	try {
		return publishedSchema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
