import { writeEditorFiles } from '../checks/editor/editor-files.ts';

// `npm run schemas`: what an editor needs to complete and explain the files of `content/`.
try {
	const changed = await writeEditorFiles('.');
	console.log(
		changed.length > 0
			? `Đã ghi ${String(changed.length)} tệp cho trình soạn thảo.`
			: 'Các tệp cho trình soạn thảo vẫn đúng.',
	);
} catch (error) {
	console.error(
		`Không ghi được tệp cho trình soạn thảo: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 1;
}
