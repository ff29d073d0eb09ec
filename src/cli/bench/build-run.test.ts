import { expect, test } from 'vitest';
import { phasesOf } from './build-run.ts';

test('a phase lasts until the next mark and has the peak of its own time', () => {
	const marks = [
		{ name: 'build:check', time: 1500, cpu: 1 },
		{ name: 'build:pages', time: 2000, cpu: 1.5 },
		{ name: 'build:end', time: 5000, cpu: 6 },
	];
	const phases = phasesOf({
		start: 1000,
		output: `a line of the build\n${JSON.stringify({ marks })}\n`,
		samples: [
			{ time: 1100, bytes: 10 },
			{ time: 1600, bytes: 40 },
			{ time: 2000, bytes: 90 },
			{ time: 4000, bytes: 70 },
		],
	});
	expect(phases).toEqual([
		{ name: 'start', seconds: 0.5, cpuSeconds: 1, peak: 10 },
		{ name: 'check', seconds: 0.5, cpuSeconds: 0.5, peak: 40 },
		{ name: 'pages', seconds: 3, cpuSeconds: 4.5, peak: 90 },
	]);
});
