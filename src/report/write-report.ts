import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accentStyles } from '../files/accent-styles.ts';
import type { Site } from '../schemas/site.ts';
import { makeReportPage } from './report-page.ts';
import type { Report } from './report.ts';

/** Writes `report.html` and `report.json` into a folder. @returns their paths */
export async function writeReport(
	report: Report,
	{ folder, titles, accent }: WriteOptions,
): Promise<string[]> {
	const tokens = await readFile(new URL('../styles/tokens.css', import.meta.url), 'utf8');
	const layout = await readFile(new URL('report.css', import.meta.url), 'utf8');
	// A file alone has no font beside it.
	const styles = tokens.replace(/@font-face \{[^}]*\}/g, '') + accentStyles(accent) + layout;
	await mkdir(folder, { recursive: true });
	const files = [
		['report.html', makeReportPage(report, { titles, styles })],
		['report.json', `${JSON.stringify(report, null, '\t')}\n`],
	] as const;
	return Promise.all(
		files.map(async ([name, text]) => {
			const file = join(folder, name);
			await writeFile(file, text);
			return file;
		}),
	);
}

interface WriteOptions {
	folder: string;
	titles: ReadonlyMap<number, string>;
	accent: Site['accent'];
}
