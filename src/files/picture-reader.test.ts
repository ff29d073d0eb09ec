import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readerFiles } from './picture-reader.ts';

test.each(Object.values(readerFiles))('knows how many bytes of $name there are', (file) => {
	expect(statSync(`node_modules/${file.from}`).size).toBe(file.bytes);
});
