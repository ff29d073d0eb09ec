/**
 * `npm run search -- [--json] [--site dist] "cụm từ"`: asks the built index through the code that the browser uses.
 * `npm run search -- --queries IN.jsonl --out OUT.jsonl`: lines `{id, q}` in, lines `{id, results, refused,
 * certainty, answers}` out.
 */
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSiteSearch } from '../search/index/node-index.ts';
import { INDEX_FOLDER } from '../search/index/site-index.ts';
import { listAnswers, listArticles } from '../search/search.ts';

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		json: { type: 'boolean', default: false },
		site: { type: 'string', default: 'dist' },
		queries: { type: 'string' },
		out: { type: 'string' },
	},
});

const folder = join(options.site, INDEX_FOLDER);
if (
	!(await access(folder).then(
		() => true,
		() => false,
	))
)
	fail(`Chưa có ${folder}. Hãy chạy “npm run build” trước.`);
const { search } = await openSiteSearch(folder);

if (options.queries !== undefined) {
	if (options.out === undefined) fail('Thiếu --out: tệp sẽ ghi kết quả.');
	else await answerFile(options.queries, options.out);
} else if (positionals.length === 0)
	fail('Hãy cho câu cần tìm, thí dụ: npm run search -- "không thấy hội thoại mới"');
else await answerOne(positionals.join(' '));

async function answerOne(query: string): Promise<void> {
	const response = await search.search(query, { now: Date.now() });
	const { answers, certainty, refused, unknown, elsewhere } = response;
	const { understood, corrections } = response.query;
	const results = listArticles(response);
	if (options.json) {
		const about = { query, understood, corrections, answers, results };
		console.log(JSON.stringify({ ...about, certainty, refused, unknown, elsewhere }, null, 2));
		return;
	}
	for (const correction of corrections)
		console.log(`Đọc “${correction.typed}” là “${correction.read}”`);
	if (refused) {
		console.log('Chưa có bài nào nói đúng chuyện này.');
		if (elsewhere !== undefined) console.log(elsewhere);
		if (unknown.length > 0) console.log(`Không có bài nào nói tới: ${unknown.join(', ')}`);
	}
	for (const { kind, id } of listAnswers(response)) console.log(`Trả lời ngay: ${kind} ${id}`);
	for (const { number, title, url, anchor } of results)
		console.log(
			`${number === undefined ? '' : `B${String(number)} `}${title}\n     ${url}${anchor ? `#${anchor}` : ''}`,
		);
	if (results.length === 0 && !refused) console.log('Không tìm thấy bài nào.');
}

async function answerFile(from: string, to: string): Promise<void> {
	const lines = (await readFile(from, 'utf8')).split('\n').filter((line) => line.trim() !== '');
	const written: string[] = [];
	for (const line of lines) {
		const { id, q }: { id: string; q: string } = JSON.parse(line);
		const response = await search.search(q, { now: Date.now() });
		const { refused, certainty } = response;
		const results = listArticles(response);
		written.push(
			JSON.stringify({ id, results, refused, certainty, answers: listAnswers(response) }),
		);
	}
	await writeFile(to, `${written.join('\n')}\n`);
}

function fail(reason: string): never {
	console.error(reason);
	process.exit(1);
}
