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
	const marks: { name: string; time: number }[] = JSON.parse(last);
	const all = [{ name: 'build:start', time: start }, ...marks];
	return all.slice(0, -1).map(({ name, time: from }, index) => {
		const to = all[index + 1]?.time ?? from;
		return {
			name: name.replace(/^build:/, ''),
			seconds: (to - from) / 1000,
			peak: peakMemory(samples, { from, to }),
		};
	});
}

type PhaseSource = Pick<MeasuredRun, 'output' | 'samples' | 'start'>;

export interface Phase {
	name: string;
	seconds: number;
	/** Bytes. */
	peak: number;
}

export interface BuildRun extends MeasuredRun {
	phases: Phase[];
}
