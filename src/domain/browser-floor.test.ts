import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibilityStrings } from '../strings/accessibility.ts';
import { browserFloor } from './browser-floor.ts';

test('readers and operators read of the same oldest browsers as the build is made for', () => {
	const line = accessibilityStrings.sections
		.flatMap(({ lines }) => lines)
		.find((one) => one.startsWith('Chạy đủ'));
	const readme = /\*\*Oldest browsers\*\*: (.*)/.exec(readFileSync('README.md', 'utf8'))?.[1];
	for (const { name, version, target } of browserFloor) {
		expect(target).toMatch(new RegExp(`^[a-z]+${version.replace('.', '\\.')}$`));
		expect(line).toContain(`${name} ${version}`);
		expect(readme).toContain(version);
	}
});
