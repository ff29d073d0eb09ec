import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watchProcessTree, type MemorySample } from './process-tree.ts';

/**
 * Runs a command to its end and measures it.
 *
 * @throws with the end of its output when it fails
 */
export async function runMeasured(
	command: string,
	{ args, directory }: { args: readonly string[]; directory: string },
): Promise<MeasuredRun> {
	const start = Date.now();
	const child = spawn(command, args, {
		cwd: directory,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
		});
	const watch = child.pid === undefined ? undefined : watchProcessTree(child.pid);
	const [code] = await once(child, 'close');
	const { samples = [], cpuSeconds = 0 } = watch?.stop() ?? {};
	if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${output.slice(-4000)}`);
	return { seconds: (Date.now() - start) / 1000, cpuSeconds, samples, start, output };
}

/** The most memory that was held from one moment to another, in bytes; 0 where none was read. */
export function peakMemory(
	samples: readonly MemorySample[],
	{ from = 0, to = Infinity }: { from?: number; to?: number } = {},
): number {
	return samples.reduce(
		(peak, { time, bytes }) => (time >= from && time < to ? Math.max(peak, bytes) : peak),
		0,
	);
}

export interface MeasuredRun {
	seconds: number;
	/** Of all its processes together, user and system. */
	cpuSeconds: number;
	samples: MemorySample[];
	/** Milliseconds since 1970. */
	start: number;
	output: string;
}
