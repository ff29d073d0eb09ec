import { articleSchema } from '../schemas/article.ts';
import type { ArticleEntry } from '../domain/content-entries.ts';
import { describeProblem, type Problem } from '../domain/problems.ts';
import { readBody } from './article-body.ts';
import { checkSchema } from './schema-problems.ts';
import { parseYaml } from './yaml-file.ts';

/** Reads one `index.mdx`; the entry is `undefined` when its front matter or its text is not correct. */
export function readArticle(source: string, { file, topic, slug }: ArticlePlace): ArticleReading {
	const frontMatter = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)?.[1];
	if (frontMatter === undefined) {
		const problems = [describeProblem('no-front-matter', { file, line: 1 }, {})];
		return { entry: undefined, number: undefined, problems };
	}
	const yaml = parseYaml(frontMatter, { file, firstLine: 2 });
	const problems = [...yaml.problems];
	const checked = problems.length > 0 ? undefined : checkSchema(articleSchema, { ...yaml, file });
	problems.push(...(checked?.problems ?? []));
	const body = tryBody(source, file);
	if (!body.ok) problems.push(body.problem);
	const number = numberIn(yaml.value);
	if (!checked?.data || !body.ok) return { entry: undefined, number, problems };
	const entry = {
		id: `${topic}/${slug}`,
		file,
		topic,
		slug,
		data: checked.data,
		lines: yaml.lines,
		body: body.body,
		source,
	};
	return { entry, number, problems };
}

function tryBody(source: string, file: string) {
	try {
		return { ok: true, body: readBody(source) } as const;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line, detail = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
		const place = { file, line: line === undefined ? undefined : Number(line) };
		const written = line === undefined ? undefined : source.split('\n')[Number(line) - 1]?.trim();
		return {
			ok: false,
			problem: describeProblem('mdx-unreadable', place, { detail: written ?? detail }),
		} as const;
	}
}

function numberIn(value: unknown): number | undefined {
	if (typeof value !== 'object' || value === null || !('number' in value)) return undefined;
	return typeof value.number === 'number' ? value.number : undefined;
}

interface ArticlePlace {
	file: string;
	topic: string;
	slug: string;
}

export interface ArticleReading {
	/** Without its siblings, which only the folder knows. */
	entry: Omit<ArticleEntry, 'siblings'> | undefined;
	/** Its number, also when something else is wrong, so that references to it stay quiet. */
	number: number | undefined;
	problems: Problem[];
}
