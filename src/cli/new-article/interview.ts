import { createInterface } from 'node:readline/promises';
import type { ContentEntries } from '../../reading/entries.ts';
import {
	parseArticle,
	parseChoice,
	parseChoices,
	parseTitle,
	type Answer,
	type Choice,
} from './answers.ts';

/**
 * Asks for what only the author knows of a new article, each question until its answer can be used.
 * `undefined` when the author stops: with Ctrl+C, or where the input ends.
 */
export async function askForArticle(
	entries: ContentEntries,
	{ input, output }: Streams,
): Promise<AskedArticle | undefined> {
	const talk = createInterface({ input, output, prompt: '> ' });
	let isOpen = true;
	talk.once('close', () => (isOpen = false));
	// Lines are taken one by one: `question()` would lose what is pasted before it asks.
	const lines = talk[Symbol.asyncIterator]();
	const ask = async <Value>(question: string, parse: (text: string) => Answer<Value>) => {
		output.write(`${question}\n`);
		for (;;) {
			if (isOpen) talk.prompt();
			const line = await lines.next();
			if (line.done === true) throw new Stopped();
			const answer = parse(line.value);
			if (answer.ok) return answer.value;
			output.write(`${answer.reason}\n`);
		}
	};
	try {
		const topics = (entries.topics?.data.topics ?? []).map(({ id, title }) => ({
			id,
			name: title,
		}));
		const channels = (entries.site?.data.channels ?? []).map(({ id, name }) => ({ id, name }));
		const title = await ask('1/4. Khách thấy hoặc nói gì? Câu này là tiêu đề bài.', parseTitle);
		const topic = await ask(`2/4. Bài thuộc chủ đề nào?\n${listed(topics)}`, (text) =>
			parseChoice(text, topics),
		);
		const chosen = await ask(
			`3/4. Chuyện xảy ra ở kênh nào? Nhiều kênh thì gõ kênh chính trước, ví dụ 1, 4.\n${listed(channels)}`,
			(text) => parseChoices(text, channels),
		);
		const { articles } = entries;
		const numbers = articles.map(({ data }) => data.number);
		const near = articles
			.filter((article) => article.topic === topic)
			.map(({ data }) => `  ${String(data.number)}  ${data.title}`);
		const lookAlike = await ask(
			`4/4. Bài nào dễ bị nhầm với bài này? Gõ số của bài, hoặc bấm Enter nếu không có.\n${near.join('\n')}`,
			(text) => parseArticle(text, numbers),
		);
		return { title, topic, channels: chosen, lookAlike };
	} catch (error) {
		if (error instanceof Stopped) return undefined;
		throw error;
	} finally {
		talk.close();
	}
}

function listed(choices: readonly Choice[]): string {
	return choices.map(({ name }, index) => `  ${String(index + 1)}  ${name}`).join('\n');
}

class Stopped extends Error {}

interface Streams {
	input: NodeJS.ReadableStream;
	output: NodeJS.WritableStream;
}

interface AskedArticle {
	title: string;
	topic: string;
	channels: string[];
	lookAlike: number | undefined;
}
