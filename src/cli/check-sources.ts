import { readContent } from '../reading/read-content.ts';
import {
	askedDestinations,
	askedSources,
	checkSources,
	formatSourceReports,
} from '../checks/source-check.ts';

// `npm run check:sources`: asks every address of sources and settings screens, when there is a network.
try {
	const { entries } = await readContent('content');
	const reports = await checkSources([
		...askedSources(entries.sources, entries.limits),
		...askedDestinations(entries.destinations),
	]);
	console.log(formatSourceReports(reports));
	const isFine = reports.every(({ state, gone }) => state === 'there' && gone.length === 0);
	process.exitCode = isFine ? 0 : 1;
} catch (error) {
	console.error(
		`Không kiểm tra được các địa chỉ: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 1;
}
