/**
 * How many made-up inputs a property is tried with: one in five of those that are worth trying, or all
 * of them with `TEST_RUNS=all`, before the code in question is changed.
 */
export function runs(all: number): number {
	return process.env['TEST_RUNS'] === 'all' ? all : Math.ceil(all / 5);
}
