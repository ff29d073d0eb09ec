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
	const last = output.trimEnd().split('\n').at(-1) ?? '[]';
	const marks: { name: string; time: number; cpu: number }[] = JSON.parse(last);
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

type PhaseSource = Pick<MeasuredRun, 'output' | 'samples' | 'start'>;

export interface Phase {
	name: string;
	seconds: number;
	/** Of the build's own process, without those it starts. */
	cpuSeconds: number;
	/** Bytes. */
	peak: number;
}

export interface BuildRun extends MeasuredRun {
	phases: Phase[];
}
