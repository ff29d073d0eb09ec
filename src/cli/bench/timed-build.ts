/**
 * Builds the site of the folder it is started in and prints, as its last line, when each phase began
 * and how much processor time had been used: `{"marks": [{"name": "build:pages", "time": 1795,
 * "cpu": 0.4}]}`, milliseconds since 1970 and seconds. Started by `build-run.ts`.
 */
import { buildSite } from '../../build/build-site.ts';

const marks: { name: string; time: number; cpu: number }[] = [];
const mark = performance.mark.bind(performance);
performance.mark = (name, options) => {
	if (name.startsWith('build:')) note(name);
	return mark(name, options);
};

const built = await buildSite({ swap: true, report: (line) => console.log(line) });
process.exitCode = built ? 0 : 1;
note('build:end');
console.log(JSON.stringify({ marks }));

function note(name: string) {
	const { user, system } = process.cpuUsage();
	marks.push({ name, time: Date.now(), cpu: (user + system) / 1e6 });
}
