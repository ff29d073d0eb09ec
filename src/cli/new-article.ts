import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { newArticle } from '../library/new-article.ts';
import { readContent } from '../reading/read-content.ts';
import { dayInVietnam } from '../domain/dates.ts';

// `npm run new -- <topic>/<slug> [--kind how-to]`: an article with the next free number.
try {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { kind: { type: 'string', default: 'troubleshooting' } },
	});
	const { entries } = await readContent('content');
	const made = newArticle(entries, {
		place: positionals[0] ?? '',
		kind: values.kind,
		today: dayInVietnam(new Date()),
	});
	if (made.ok) {
		const file = join('content', made.file);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, made.text, { flag: 'wx' });
		console.log(
			`Bài ${String(made.number)} ở ${file}. Điền xong, chạy npm run check:content để xem còn thiếu gì.`,
		);
	} else {
		console.error(made.reason);
		process.exitCode = 1;
	}
} catch (error) {
	console.error(`Chưa tạo được bài: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
