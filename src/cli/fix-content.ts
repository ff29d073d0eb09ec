import { readArguments } from './asking/arguments.ts';
import { fixContent, formatChanges } from '../checks/mends/fix-content.ts';
import { countProblems, formatProblems, hasErrors } from '../domain/problem.ts';

const kept = '.cache/anh-goc';

const usage = ['npm run fix:content', 'npm run fix:content -- --dry-run'];

// `npm run fix:content`: mends in `content/` what has one right answer and shows it; with `-- --dry-run` only shows it.
try {
	const { values } = readArguments(
		{ options: { 'dry-run': { type: 'boolean', default: false } } },
		usage,
	);
	const isTrial = values['dry-run'];
	const { changes, problems, skipped } = await fixContent('content', { isTrial, keepIn: kept });
	const count = String(changes.length);
	const parts = [
		formatChanges(changes),
		changes.length === 0
			? 'Không có chỗ nào sửa tự động được.'
			: isTrial
				? `${count} chỗ sửa tự động được. Chạy npm run fix:content để sửa.`
				: `Đã sửa ${count} chỗ. Ảnh bị thay (nếu có) còn bản gốc trong ${kept}/.`,
		skipped.length > 0 && `Vừa có người lưu, nên chưa sửa: ${skipped.join(', ')}. Chạy lại lệnh.`,
		hasErrors(problems) && `Còn lại, cần bạn sửa:\n\n${formatProblems(problems)}`,
		countProblems(problems),
	];
	console.log(parts.filter(Boolean).join('\n\n'));
	process.exitCode = hasErrors(problems) || skipped.length > 0 ? 1 : 0;
} catch (error) {
	console.error(
		`Không sửa được nội dung: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 1;
}
