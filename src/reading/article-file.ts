import { articleSchema } from '../schemas/article.ts';
import type { ArticleBody, ArticleEntry } from './entries.ts';
import { describer, mistake, type Problem } from '../domain/problem.ts';
import { readBody } from './article-body.ts';
import { explainMdx } from './mdx-traps.ts';
import { findRawProblems } from './raw-text.ts';
import { checkSchema } from './schema-problems.ts';
import { parseYaml } from './yaml-file.ts';

/** Reads one `index.mdx`; the entry is `undefined` when its front matter or its text is not correct. */
export function readArticle(source: string, { file, topic, slug }: ArticlePlace): ArticleReading {
	const frontMatter = /^\ufeff?---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)?.[1];
	if (frontMatter === undefined) {
		const problems = [
			...findRawProblems(source, file),
			describe('no-front-matter', { file, line: 1 }, {}),
		];
		return { entry: undefined, number: writtenNumber(source), problems };
	}
	const yaml = parseYaml(frontMatter, { file, firstLine: 2 });
	const problems = [...findRawProblems(source, file), ...yaml.problems];
	const checked =
		yaml.problems.length > 0 ? undefined : checkSchema(articleSchema, { ...yaml, file });
	problems.push(...(checked?.problems ?? []));
	const { body, problems: unreadable } = tryBody(source, file);
	problems.push(...unreadable);
	const number = numberIn(yaml.value) ?? writtenNumber(frontMatter);
	if (!checked?.data || !body) return { entry: undefined, number, problems };
	const entry = {
		id: `${topic}/${slug}`,
		file,
		topic,
		slug,
		data: checked.data,
		lines: yaml.lines,
		body,
		source,
	};
	return { entry, number, problems };
}

function tryBody(source: string, file: string): { body?: ArticleBody; problems: Problem[] } {
	try {
		return { body: readBody(source), problems: [] };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const line = /^(\d+):\d+: /.exec(message)?.[1];
		const failed = { line: line === undefined ? undefined : Number(line), message };
		return { problems: explainMdx(source, { file, failed }) };
	}
}

function numberIn(value: unknown): number | undefined {
	if (typeof value !== 'object' || value === null || !('number' in value)) return undefined;
	return typeof value.number === 'number' ? value.number : undefined;
}

/** Where the front matter cannot be read, its number mostly can. */
function writtenNumber(text: string): number | undefined {
	const digits = /^number:[ \t]*(\d{1,6})[ \t]*$/m.exec(text)?.[1];
	return digits === undefined ? undefined : Number(digits);
}

export const articleFileProblems = {
	'no-front-matter': (_: object) =>
		mistake(
			'Bài viết chưa có phần thông tin ở đầu tệp.',
			'Mở đầu tệp bằng một dòng ---, các thông tin của bài, rồi một dòng --- nữa.',
		),
};

const describe = describer(articleFileProblems);

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
