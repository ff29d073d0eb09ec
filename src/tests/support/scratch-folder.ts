import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a whole test run one temporary folder of its own, and takes it away with all that is in it. */
export default function makeScratchFolder(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'help-center-tests-'));
	process.env['TMPDIR'] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
