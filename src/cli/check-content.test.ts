import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** A screen of a terminal: the last line is read without scrolling. */
const SCREEN = 40;

test('content without mistakes is told on one screen, and what is due only when asked for', () => {
	const short = check();
	expect(short.at(-1)).toMatch(/^0 lỗi/);
	expect(short.length).toBeLessThan(SCREEN);
	const long = check('--due');
	expect(long.at(-1)).toBe(short.at(-1));
	expect(long.length).toBeGreaterThan(SCREEN);
});

/** The lines of `npm run check:content` on a machine that is not GitHub's. */
function check(...options: string[]): string[] {
	const env = { ...process.env, GITHUB_ACTIONS: '' };
	const { status, stdout } = spawnSync(process.execPath, ['src/cli/check-content.ts', ...options], {
		env,
		encoding: 'utf8',
	});
	expect(status).toBe(0);
	return stdout.trimEnd().split('\n');
}
