import { join } from 'node:path';
import { sketchSchema, type Sketch } from '../schemas/sketch.ts';
import { readCached, type Cached } from './content-files.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * A drawing beside an article: `<article folder>/<name>.sketch.yml`.
 *
 * @param article ID of the article, `tin-khong-ve/trang-vuot-gioi-han-tin-nhan`
 * @throws when the file is missing or not a sketch; the content check has reported that before
 */
export function readSketch(
	directory: string,
	{ article, name }: { article: string; name: string },
): Sketch {
	const file = join(directory, 'articles', article, `${name}.sketch.yml`);
	return readCached(file, sketches, (content) =>
		sketchSchema.parse(parseYaml(content.toString('utf8'), { file }).value),
	);
}

/** A page and its Markdown twin both show it. */
const sketches = new Map<string, Cached<Sketch>>();
