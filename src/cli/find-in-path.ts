import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program: the first of these names in `PATH`, or in the folders that stand behind it. */
export function findInPath(
	names: readonly string[],
	folders: readonly string[] = [],
): string | undefined {
	const all = [...(process.env['PATH'] ?? '').split(delimiter), ...folders];
	return names.flatMap((name) => all.map((folder) => join(folder, name))).find(existsSync);
}
