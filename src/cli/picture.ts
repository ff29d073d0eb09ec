import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../reading/read-content.ts';
import { readArguments } from './asking/arguments.ts';
import { converse, type Answer } from './asking/conversation.ts';
import { writeAll } from './asking/write-all.ts';
import { addPicture, type AskMasks } from './picture/add-picture.ts';
import { privateKinds } from './picture/masks.ts';

const looks = '.cache/anh-che';

const usage = [
	'npm run picture -- anh.png 101',
	'npm run picture -- anh.png 101 --name hop-thu --mask 40,300,600,120',
	'npm run picture -- anh.png 101 --no-mask',
];

// `npm run picture -- FILE ARTICLE [--name NAME] [--mask X,Y,W,H] [--no-mask]`: a phone's capture becomes the PNG beside an article.
try {
	const { positionals, values } = readArguments(
		{
			allowPositionals: true,
			options: {
				name: { type: 'string' },
				mask: { type: 'string', multiple: true },
				'no-mask': { type: 'boolean', default: false },
			},
		},
		usage,
	);
	const [file, article] = positionals;
	const given = values.mask ?? (values['no-mask'] ? [] : undefined);
	if (file === undefined || article === undefined)
		fail('Viết tệp ảnh và số của bài, ví dụ: npm run picture -- ~/Downloads/IMG_2041.PNG 101');
	else {
		const { entries } = await readContent('content');
		const added = await addPicture(entries, {
			file,
			article,
			name: values.name,
			masks: given === undefined ? askAtTerminal : takeGiven(given),
		});
		if (added.ok) {
			const { name, number, size, files, masked, masks, isSmaller } = added.value;
			await writeAll('content', files);
			const look = join(looks, `${String(number)}-${name}.png`);
			await mkdir(looks, { recursive: true });
			await writeFile(look, masked);
			console.log(
				`Ảnh “${name}” của bài ${String(number)}: ${size} điểm ảnh${isSmaller ? ' (đã thu nhỏ)' : ''}, ${String(masks)} vùng che. Đã ghi:\n${[...files.keys()].map((path) => `  content/${path}`).join('\n')}\n\nMở ${look} để xem đúng như khách sẽ thấy. Còn tên, số điện thoại hay khuôn mặt nào đọc được thì thêm vùng vào masks.\nViết alt và caption trong tệp .screenshot.yml, rồi đặt vào bài, giữa hai dòng trống:\n  <Screenshot name="${name}" />\nMuốn ảnh có tên khác: thêm --name ten-anh, và xóa hai tệp trên.`,
			);
		} else fail(added.reason);
	}
} catch (error) {
	fail(`Chưa thêm được ảnh: ${error instanceof Error ? error.message : String(error)}`);
}

function takeGiven(given: readonly string[]): AskMasks {
	return async (take) => {
		const refused = given.map(take).find((area) => !area.ok);
		return Promise.resolve(refused?.ok === false ? refused : { ok: true, value: undefined });
	};
}

async function askAtTerminal(
	...[take, { width, height, drawGrid }]: Parameters<AskMasks>
): Promise<Answer<undefined>> {
	const grid = join(looks, 'luoi-do.png');
	await mkdir(looks, { recursive: true });
	await writeFile(grid, await drawGrid());
	const done = await converse({ input: process.stdin, output: process.stdout }, async (ask) => {
		const kinds = privateKinds.map((kind) => `  - ${kind}`).join('\n');
		let question = `Ảnh rộng và cao ${String(width)} × ${String(height)} điểm ảnh. Trong ảnh có gì phải che không?\n${kinds}\nCó thì mở ${grid}: ảnh có kẻ lưới và ghi số, đọc số ở mép trái và mép trên của chỗ cần che.\nGõ từng vùng: trái,trên,rộng,cao, ví dụ 40,300,600,120. Bấm Enter khi xong.`;
		for (;;) {
			const isLast = await ask<boolean>(question, (text) => {
				if (text.trim() === '') return { ok: true, value: true };
				const area = take(text);
				return area.ok ? { ok: true, value: false } : area;
			});
			if (isLast) return true;
			question = 'Vùng tiếp theo, hoặc Enter khi xong.';
		}
	});
	return done === undefined
		? { ok: false, reason: '\nĐã dừng, chưa ghi gì.' }
		: { ok: true, value: undefined };
}

function fail(reason: string): void {
	console.error(reason);
	process.exitCode = 1;
}
