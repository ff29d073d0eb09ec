import type { ArticleEntry, ComponentUse } from '../../reading/entries.ts';
import { describeMdx } from '../../reading/mdx-traps.ts';
import { describer, mistake, type Problem, type Written } from '../../domain/problem.ts';

/** Checks that what stands in a sentence and what stands by itself are written that way. */
export function checkBlocks({ file, body, source }: ArticleEntry): Problem[] {
	const lines = source.split('\n');
	const isBlank = (line: number) => (lines[line - 1] ?? '').trim() === '';
	const problems = body.uses.flatMap((use): Problem[] => {
		const { name: written, line, endLine, place, holdsText, content } = use;
		const where = { file, line };
		const isHolder = holders.has(written);
		if (holdsText && !isHolder) return [describe('component-with-text', where, { written })];
		if (isHolder && !holdsText) return [describe('empty-block', where, { written })];
		if (content && !(isBlank(content.line - 1) && isBlank(content.endLine + 1)))
			return [describe('block-not-apart', where, { written })];
		if (place === 'inline')
			return isBlock(use) ? [describe('block-in-line', where, { written })] : [];
		if (isBlank(line - 1) && isBlank(endLine + 1)) return [];
		return [describe('no-blank-line', where, { written })];
	});
	for (const { text, line } of body.expressions) {
		if (/^\/\*[\s\S]*\*\/$/.test(text.trim())) continue;
		const where = { file, line };
		if (/^(?:import|export)\s/.test(text))
			problems.push(describe('mdx-import', where, { written: text.split('\n')[0] ?? '' }));
		else problems.push(describeMdx('mdx-brace', where, { written: `{${text}}` }));
	}
	return problems;
}

/** What holds text of its own. */
const holders = new Set(['Step', 'Details', 'Answer', 'Sources']);

function isBlock({ name, props }: ComponentUse): boolean {
	return (
		holders.has(name) ||
		['Symptoms', 'SettingsLink', 'Sketch', 'Screenshot', 'Line', 'Clock'].includes(name) ||
		(name === 'Limit' && (props['as'] === 'card' || props['as'] === 'row'))
	);
}

/** What stands in a sentence although it is a block, and the other way round. */
export const blockProblems = {
	'block-in-line': ({ written }: Written) =>
		mistake(
			`<${written}> đang nằm chung dòng hoặc chung đoạn với chữ.`,
			'Đặt trên một dòng riêng, có dòng trống trước và sau; trong bước thì thụt vào ba dấu cách.',
		),
	'no-blank-line': ({ written }: Written) =>
		mistake(
			`<${written}> thiếu dòng trống trước hoặc sau.`,
			'Thêm một dòng trống ở cả hai phía; nếu không, các dòng sẽ bị dồn làm một.',
		),
	'block-not-apart': ({ written }: Written) =>
		mistake(
			`Nội dung của <${written}> chưa cách dòng mở hoặc dòng đóng.`,
			`Để một dòng trống sau <${written} …> và một dòng trống trước </${written}>.`,
		),
	'empty-block': ({ written }: Written) =>
		mistake(
			`<${written}> chưa có nội dung.`,
			`Viết nội dung giữa <${written} …> và </${written}>, hoặc xóa cả khối.`,
		),
	'component-with-text': ({ written }: Written) =>
		mistake(
			`<${written}> đang bao chữ bên trong, chữ đó sẽ không hiện.`,
			`Viết <${written} … /> một mình rồi đưa chữ ra ngoài.`,
		),
	'mdx-import': ({ written }: Written) =>
		mistake(
			`Dòng “${written}” bị đọc thành mã lệnh.`,
			'Xóa dòng này: bài viết không nhập gì, mọi thành phần đã có sẵn.',
		),
};

const describe = describer(blockProblems);
