import { expect, test } from 'vitest';
import { plainTextFile } from './plain-text.ts';

test.each(['text/markdown', 'text/plain'] as const)(
	'%s says UTF-8 to the host, and itself where the host does not',
	async (type) => {
		const file = plainTextFile('# Không\n', type);
		expect(file.headers.get('Content-Type')).toBe(`${type}; charset=utf-8`);
		const bytes = new Uint8Array(await file.clone().arrayBuffer());
		expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x23]);
		// Whoever reads it as text sees nothing of it.
		expect(await file.text()).toBe('# Không\n');
	},
);
