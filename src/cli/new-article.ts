import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dayInVietnam } from '../domain/dates.ts';
import { newArticle, slugFor } from '../library/new-article.ts';
import { textOf } from '../reading/content-files.ts';
import { readContent } from '../reading/read-content.ts';
import { askForArticle } from './new-article/interview.ts';
import { readArguments } from './asking/arguments.ts';
import { writeAll } from './asking/write-all.ts';

const content = 'content';

const usage = ['npm run new', 'npm run new -- zalo/mat-tin-zalo'];

// `npm run new`: asks four questions and makes an article with its places; `npm run new -- <topic>/<slug> [--kind how-to]` asks nothing.
try {
	const { positionals, values } = readArguments(
		{
			allowPositionals: true,
			options: { kind: { type: 'string', default: 'troubleshooting' } },
		},
		usage,
	);
	const { entries } = await readContent(content);
	const [place] = positionals;
	const asked =
		place === undefined
			? await askForArticle(entries, { input: process.stdin, output: process.stdout })
			: { topic: '', title: undefined };
	if (asked === undefined) {
		console.error('\nĐã dừng, chưa tạo gì.');
		process.exitCode = 130;
	} else {
		const made = newArticle(entries, {
			...asked,
			place: place ?? `${asked.topic}/${slugFor(entries, { ...asked, title: asked.title ?? '' })}`,
			kind: values.kind,
			today: dayInVietnam(new Date()),
			topicsText: (await read('topics.yml')) ?? '',
			finderText: await read('finder.yml'),
		});
		if (made.ok) {
			await writeAll(content, made.files);
			console.log(
				`Bài ${String(made.number)} ở ${join(content, made.file)}. Đã ghi:\n${[...made.files.keys()].map((path) => `  ${content}/${path}`).join('\n')}\n\nMỗi chỗ ghi “(cần viết)” là chỗ bạn viết. Chạy npm run dev rồi thêm ${dirname(made.file).replace('articles', '')}/ vào địa chỉ mà lệnh đó in ra để xem bài; chạy npm run check:content để xem còn thiếu gì. Địa chỉ chưa đăng thì còn đổi được bằng cách đổi tên thư mục.`,
			);
		} else {
			console.error(made.reason);
			process.exitCode = 1;
		}
	}
} catch (error) {
	console.error(`Chưa tạo được bài: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}

async function read(name: string): Promise<string | undefined> {
	const bytes = await readFile(join(content, name)).catch(() => undefined);
	return bytes && textOf(bytes);
}
