import { resolveText } from '../../library/cited-text.ts';
import { errorLabel } from '../../library/errors.ts';
import type { ContentEntries } from '../../reading/entries.ts';
import { converse, type Streams } from '../asking/conversation.ts';
import { parseArticle, parseChoice, parseChoices, parseTitle, type Choice } from './answers.ts';

/** Asks for what only the author knows of a new article; `undefined` when the author stops. */
export function askForArticle(
	{ topics, site, articles, errors }: ContentEntries,
	streams: Streams,
): Promise<AskedArticle | undefined> {
	return converse(streams, async (ask) => {
		const known = (topics?.data.topics ?? []).map(({ id, title }) => ({ id, name: title }));
		const kinds = (site?.data.channels ?? []).map(({ id, name }) => ({ id, name }));
		const title = await ask('1/4. Khách thấy hoặc nói gì? Câu này là tiêu đề bài.', parseTitle);
		const topic = await ask(`2/4. Bài thuộc chủ đề nào?\n${listed(known)}`, (text) =>
			parseChoice(text, known),
		);
		const channels = await ask(
			`3/4. Chuyện xảy ra ở kênh nào? Nhiều kênh thì gõ kênh chính trước, ví dụ 1, 4.\n${listed(kinds)}`,
			(text) => parseChoices(text, kinds),
		);
		const numbers = articles.map(({ data }) => data.number);
		const codes = new Map(errors.map(({ id, data }) => [id, errorLabel(data)]));
		const itself = (id: string) => id;
		const words = {
			error: (id: string) => codes.get(id) ?? id,
			limit: itself,
			settingsPath: itself,
		};
		const near = articles
			.filter((article) => article.topic === topic)
			.map(({ data }) => `  ${String(data.number)}  ${resolveText(data.title, words).plain}`);
		const lookAlike = await ask(
			`4/4. Bài nào dễ bị nhầm với bài này? Gõ số của bài, hoặc bấm Enter nếu không có.\n${near.join('\n')}`,
			(text) => parseArticle(text, numbers),
		);
		return { title, topic, channels, lookAlike };
	});
}

function listed(choices: readonly Choice[]): string {
	return choices.map(({ name }, index) => `  ${String(index + 1)}  ${name}`).join('\n');
}

interface AskedArticle {
	title: string;
	topic: string;
	channels: string[];
	lookAlike: number | undefined;
}
