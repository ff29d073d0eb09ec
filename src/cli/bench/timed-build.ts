/**
 * Builds the site of the folder it is started in and prints, as its last line, when each phase
 * began: `[{"name": "build:check", "time": 1795, …}]`, milliseconds since 1970. Started by
 * `measured-run.ts`.
 */
import { buildSite } from '../../integrations/build-site.ts';

const built = await buildSite({ swap: true, report: (line) => console.log(line) });
process.exitCode = built ? 0 : 1;
const marks = performance
	.getEntriesByType('mark')
	.filter(({ name }) => name.startsWith('build:'))
	.map(({ name, startTime }) => ({ name, time: performance.timeOrigin + startTime }));
console.log(JSON.stringify([...marks, { name: 'build:end', time: Date.now() }]));
