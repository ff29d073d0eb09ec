import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const options = { due: { type: 'boolean', default: false }, how: { type: 'string' } } as const;
const usage = ['npm run check:content', 'npm run check:content -- --due'];
const read = (...args: string[]) => readArguments({ args, options }, usage);

test('reads what there is', () => {
	expect(read('--due', '--how', 'copy').values).toEqual({ due: true, how: 'copy' });
});

test.each([
	[['--help'], '--help'],
	[['limits/x'], 'limits/x'],
	[['--how'], '--how'],
])('refuses %j with the ways to write it', (args, shown) => {
	expect(() => read(...args)).toThrow(
		`không hiểu “${shown}”. Cách viết:\n  npm run check:content\n  npm run check:content -- --due`,
	);
});
