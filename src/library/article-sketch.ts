import type { Sketch } from '../schemas/sketch.ts';
import type { Article } from './model.ts';

/**
 * A drawing beside an article, `<name>.sketch.yml`, or beside another, `<number>/<name>`.
 *
 * @throws when there is none or it was not correct; the content check has reported that before
 */
export function getSketch(article: Article, name: string): Sketch {
	const sketch = article.sketches.get(name);
	if (!sketch) throw new Error(`${article.file} has no sketch ${name} beside it`);
	return sketch;
}
