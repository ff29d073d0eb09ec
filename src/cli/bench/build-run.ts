import { peakMemory, runMeasured, type MeasuredRun } from './measured-run.ts';

/** Builds the site copy in a folder, in a process of its own, phase by phase. */
export async function runBuild(directory: string): Promise<BuildRun> {
	const run = await runMeasured(process.execPath, {
		args: ['src/cli/bench/timed-build.ts'],
		directory,
	});
	return { ...run, phases: phasesOf(run) };
}

/** What lies between two marks is a phase and has the name of the first. */
export function phasesOf({ output, samples, start }: PhaseSource): Phase[] {
	const { marks } = lastLine(output);
	const all = [{ name: 'build:start', time: start, cpu: 0 }, ...marks];
	return all.slice(0, -1).map(({ name, time: from, cpu }, index) => {
		const { time: to, cpu: used } = all[index + 1] ?? { time: from, cpu };
		return {
			name: name.replace(/^build:/, ''),
			seconds: (to - from) / 1000,
			cpuSeconds: used - cpu,
			peak: peakMemory(samples, { from, to }),
		};
	});
}

function lastLine(output: string): TimedBuild {
	const last: TimedBuild = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
	return last;
}

/** As `timed-build.ts` prints it. */
interface TimedBuild {
	marks: { name: string; time: number; cpu: number }[];
}

type PhaseSource = Pick<MeasuredRun, 'output' | 'samples' | 'start'>;

interface Phase {
	name: string;
	seconds: number;
	/** Of the build's own process and all its threads, without processes it starts. */
	cpuSeconds: number;
	/** Bytes. */
	peak: number;
}

export interface BuildRun extends MeasuredRun {
	/** One after the other. */
	phases: Phase[];
}
