import type { ArticleEntry, ComponentUse } from '../../reading/entries.ts';
import { describeProblem, type Problem } from '../problems.ts';

/** Checks that what stands in a sentence and what stands by itself are written that way. */
export function checkBlocks({ file, body, source }: ArticleEntry): Problem[] {
	const lines = source.split('\n');
	const isBlank = (line: number) => (lines[line - 1] ?? '').trim() === '';
	const problems = body.uses.flatMap((use): Problem[] => {
		const { name: written, line, endLine, place, holdsText } = use;
		const where = { file, line };
		if (holdsText) return [describeProblem('component-with-text', where, { written })];
		if (place === 'inline')
			return isBlock(use) ? [describeProblem('block-in-line', where, { written })] : [];
		if (isBlank(line - 1) && isBlank(endLine + 1)) return [];
		return [describeProblem('no-blank-line', where, { written })];
	});
	for (const { text, line } of body.expressions) {
		if (/^\/\*[\s\S]*\*\/$/.test(text.trim())) continue;
		const kind = /^(?:import|export)\s/.test(text) ? 'mdx-import' : 'mdx-brace';
		const written = kind === 'mdx-brace' ? `{${text}}` : (text.split('\n')[0] ?? '');
		problems.push(describeProblem(kind, { file, line }, { written }));
	}
	return problems;
}

function isBlock({ name, props }: ComponentUse): boolean {
	return (
		['Symptoms', 'SettingsLink', 'Sketch', 'Screenshot'].includes(name) ||
		(name === 'Limit' && props['as'] === 'card')
	);
}
