import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text as textOfStream } from 'node:stream/consumers';
import { checkContent } from '../checks/check-content.ts';
import { recordLook } from '../checks/review/look.ts';
import { readScreensForm, screensForm, withLooks } from '../checks/review/screens-form.ts';
import { dayInVietnam } from '../domain/dates.ts';
import { textOf } from '../reading/content-files.ts';
import { readContent } from '../reading/read-content.ts';
import { setKeys } from '../reading/yaml-edits.ts';
import { readArguments } from './asking/arguments.ts';
import { writeAll } from './asking/write-all.ts';

const today = dayInVietnam(new Date());

const usage = [
	'npm run review -- limits/page-high-volume --saw "điều đã thấy"',
	'npm run review -- --screens --page ID',
	'npm run review -- --answers man-hinh.txt',
];

// `npm run review -- ID [--on DATE] [--how copy --dated DATE] [--saw TEXT]` records that a fact was looked at again;
// `-- --screens [--page ID]` prints all settings screens as a form, `-- --answers FILE` reads it back, or
// what `/cai-dat/kiem-tra/` gave to copy; `-` for standard input.
try {
	const { positionals, values } = readArguments(
		{
			allowPositionals: true,
			options: {
				on: { type: 'string', default: today },
				how: { type: 'string', default: 'live' },
				dated: { type: 'string' },
				saw: { type: 'string' },
				screens: { type: 'boolean', default: false },
				page: { type: 'string', default: '{page}' },
				answers: { type: 'string' },
			},
		},
		usage,
	);
	const { entries } = await readContent('content');
	const [id] = positionals;
	const how = (['live', 'copy', 'excerpt'] as const).find((one) => one === values.how);
	if (values.screens) console.log(screensForm(entries, { page: values.page, on: values.on }));
	else if (values.answers !== undefined) await takeAnswers(values.answers);
	else if (id === undefined)
		fail('Viết tên tệp của điều vừa xem lại, ví dụ: npm run review -- limits/page-high-volume');
	else if (how === undefined)
		fail(
			`--how nhận live (mở trên mạng), copy (bản lưu) hoặc excerpt (bản trích), không nhận “${values.how}”.`,
		);
	else {
		const look = { on: values.on, today, how, dated: values.dated, saw: values.saw };
		const text = (file: string) => textOf(readFileSync(file));
		const recorded = recordLook(entries, { id, text, look });
		if (recorded.ok) {
			await write(new Map([[recorded.file, recorded.text]]));
			console.log(`Đã ghi vào ${recorded.file}.`);
		} else fail(recorded.reason);
	}
} catch (error) {
	fail(`Chưa ghi được: ${error instanceof Error ? error.message : String(error)}`);
}

async function takeAnswers(file: string): Promise<void> {
	const { entries } = await readContent('content');
	const known = new Map(entries.destinations.map((entry) => [entry.id, entry]));
	const form = file === '-' ? await textOfStream(process.stdin) : textOf(await readFile(file));
	const { answers, mistakes } = readScreensForm(form, new Set(known.keys()));
	if (mistakes.length > 0) {
		const place = file === '-' ? 'những dòng vừa dán' : file;
		fail(`Chưa ghi gì. Sửa trong ${place}:\n${mistakes.map((line) => `  ${line}`).join('\n')}`);
		return;
	}
	const files = new Map<string, string>();
	for (const [id, seen] of answers) {
		const entry = known.get(id);
		if (!entry) continue;
		const all = withLooks(entry.data.seen ?? [], seen).map(({ note, ...one }) => ({
			...one,
			...(note !== undefined && { note }),
		}));
		files.set(entry.file, setKeys(textOf(await readFile(entry.file)), { seen: all }));
	}
	await write(files);
	const wrong = [...answers].filter(([, seen]) => seen.some(({ finding }) => finding !== 'right'));
	console.log(
		[
			`Đã ghi ${String(answers.size)} màn hình.`,
			...(wrong.length > 0
				? ['Cần sửa menu hoặc url:', ...wrong.map(([id]) => `  content/destinations/${id}.yml`)]
				: []),
		].join('\n'),
	);
}

/** Writes files of the content, and says what the check says of them then. */
async function write(files: ReadonlyMap<string, string>): Promise<void> {
	await writeAll('.', files);
	const { problems } = await checkContent('content');
	for (const { file, what, cure } of problems)
		if (files.has(file)) fail(`${file}: ${what} ${cure}`);
}

function fail(reason: string): void {
	console.error(reason);
	process.exitCode = 1;
}
