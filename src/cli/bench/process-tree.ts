import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks of `/proc/<pid>/stat` per second, and bytes per page: fixed on Linux for user space. */
const ticksPerSecond = 100;
const pageBytes = 4096;
const everyMilliseconds = 100;

/**
 * Watches a process and all that it starts: memory at each moment, processor seconds in all. Reads
 * `/proc`; where there is none, samples stay empty.
 */
export function watchProcessTree(root: number): { stop: () => TreeUsage } {
	const samples: MemorySample[] = [];
	const ticks = new Map<number, number>();
	let reading = false;
	const timer = setInterval(() => {
		if (reading) return;
		reading = true;
		void readProcesses().then((processes) => {
			const tree = treeOf(root, processes);
			for (const { pid, cpuTicks } of tree) ticks.set(pid, Math.max(cpuTicks, ticks.get(pid) ?? 0));
			if (tree.length > 0)
				samples.push({
					time: Date.now(),
					bytes: tree.reduce((sum, { pages }) => sum + pages * pageBytes, 0),
				});
			reading = false;
		});
	}, everyMilliseconds);
	return {
		stop() {
			clearInterval(timer);
			const all = [...ticks.values()].reduce((sum, own) => sum + own, 0);
			return { samples, cpuSeconds: all / ticksPerSecond };
		},
	};
}

/** The fields of one line of `/proc/<pid>/stat` that matter here; see proc_pid_stat(5). */
export function parseStat(line: string): ProcessStat {
	// The second field is a name in brackets, which may hold spaces and brackets.
	const [pid = ''] = line.split(' ', 1);
	const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
	const field = (number: number) => Number(fields[number - 3]);
	return {
		pid: Number(pid),
		parent: field(4),
		cpuTicks: field(14) + field(15),
		pages: field(24),
	};
}

/** A process and its descendants among those that run. */
export function treeOf(root: number, processes: readonly ProcessStat[]): ProcessStat[] {
	const found = processes.filter(({ pid }) => pid === root);
	for (const { pid } of found)
		found.push(...processes.filter(({ parent }) => parent === pid && parent !== 0));
	return found;
}

async function readProcesses(): Promise<ProcessStat[]> {
	const names = await readdir('/proc').catch(() => []);
	const lines = await Promise.all(
		names
			.filter((name) => /^\d+$/.test(name))
			// A process may end between the two readings.
			.map((name) => readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')),
	);
	return lines.filter((line) => line !== '').map(parseStat);
}

interface ProcessStat {
	pid: number;
	parent: number;
	/** User and system together. */
	cpuTicks: number;
	/** Of memory that it holds. */
	pages: number;
}

export interface MemorySample {
	/** Milliseconds since 1970. */
	time: number;
	bytes: number;
}

interface TreeUsage {
	samples: MemorySample[];
	cpuSeconds: number;
}
