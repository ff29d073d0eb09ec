import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeBuildFailure } from '../build/build-failure.ts';
import { deploySite } from '../build/deploy-site.ts';

// `npm run deploy -- --to DIR`: publishes `dist/` into a folder that a server reads.
const { values } = parseArgs({ options: { to: { type: 'string' } }, strict: false });
process.exitCode = (await deploy(values.to)) ? 0 : 1;

async function deploy(to: unknown): Promise<boolean> {
	if (typeof to !== 'string' || to === '') {
		console.error('Say where to: npm run deploy -- --to /var/www/help-center');
		return false;
	}
	if (!existsSync('dist/index.html')) {
		console.error('There is no site to publish in dist/. Run “npm run build” first.');
		return false;
	}
	try {
		const { written, kept, removed } = await deploySite({ from: 'dist', to });
		console.log(
			`Published into ${to}: ${String(written)} files written, ${String(kept)} of the last release kept for open tabs, ${String(removed)} removed.`,
		);
		return true;
	} catch (error) {
		const sentence = describeBuildFailure(error);
		if (sentence === undefined) throw error;
		console.error(sentence.replace('The build', 'The upload').replace(/ The last site .*/, ''));
		return false;
	}
}
